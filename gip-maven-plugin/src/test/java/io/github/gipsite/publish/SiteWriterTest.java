package io.github.gipsite.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.output.OutputFile;
import io.github.gipsite.testkit.FolderContents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that a successful build writes, deletes and leaves. */
class SiteWriterTest {
  @TempDir private Path target;
  private Path site;
  private Path lock;

  @BeforeEach
  void nameTheSite() {
    site = target.resolve("site");
    lock = target.resolve(".site.lock");
  }

  @Test
  void writesWhatItIsGiven() throws IOException {
    assertThat(write(file("index.html", "首页"), file("2024/index.html", "报告")).files()).isEqualTo(2);
    assertThat(FolderContents.of(site))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "index.html", "首页",
                "2024/index.html", "报告",
                ".gip-site", "2024/index.html\nindex.html\n"));
  }

  @Test
  void leavesTheLockBesideTheFirstSiteAndNothingElse() throws IOException {
    write(file("2024/index.html", "首页"));
    assertThat(target).isDirectoryNotContaining(path -> !List.of(site, lock).contains(path));
  }

  @Test
  void leavesTheFoldersOfTheOldSiteBesideTheNewOneAndTheLock() throws IOException {
    write(file("2023/files/a.pdf", "旧"));
    Files.createSymbolicLink(site.resolve("2023/link"), Files.createDirectory(site.resolve("b")));
    write(file("2024/index.html", "新"));
    Path next = target.resolve(".site.next");
    assertThat(target).isDirectoryNotContaining(path -> !List.of(site, next, lock).contains(path));
    assertThat(next).satisfies(FolderContents::assertFoldersOnly);
    assertThat(FolderContents.folders(next)).containsExactly("2023", "2023/files", "b");
  }

  /** An agency or an attachment may be called so by mistake. */
  @Test
  void knowsItsFilesWhoseNamesHaveSeveralLines() throws IOException {
    write(file("a\nb/index.html", "一"), file("files/a\r\nb.pdf", "旧"));
    write(file("a\nb/index.html", "二"));
    assertThat(FolderContents.of(site)).containsOnlyKeys("a\nb/index.html", ".gip-site");
  }

  @Test
  void makesTheFoldersAboveTheSite() throws IOException {
    site = target.resolve("a/b/site");
    write(file("index.html", "首页"));
    assertThat(site.resolve("index.html")).hasContent("首页");
  }

  @Test
  void takesTheFolderByARelativePathToo() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    new SiteWriter(here.relativize(site), count -> {}).write(Stream.of(file("index.html", "首页")));
    assertThat(site.resolve("index.html")).hasContent("首页");
  }

  @Test
  void staleFilesGoWithTheirFolders() throws IOException {
    write(file("index.html", "首页"), file("2023/index.html", "去年"));
    write(file("index.html", "首页"));
    assertThat(site.resolve("2023")).doesNotExist();
  }

  @Test
  void anAttachmentMayBecomeAFolder() throws IOException {
    write(file("a", "文件"));
    write(file("a/b", "文件"));
    assertThat(FolderContents.of(site)).containsOnlyKeys("a/b", ".gip-site");
  }

  @Test
  void foreignFilesStayByteByByte() throws IOException {
    write(file("index.html", "首页"));
    byte[] bytes = {0, (byte) 0xff, (byte) 0xfe, 13, 10, 0};
    Files.write(site.resolve("robots.bin"), bytes);
    Files.createDirectories(site.resolve("old/2008"));
    Files.writeString(site.resolve("old/2008/report.doc"), "旧");
    write(file("index.html", "新"));
    write(file("index.html", "更新"));
    assertThat(site.resolve("robots.bin")).hasBinaryContent(bytes);
    assertThat(site.resolve("old/2008/report.doc")).hasContent("旧");
    assertThat(site.resolve("index.html")).hasContent("更新");
  }

  @Test
  void foreignFilesStayInAFolderThatIsNoLongerOurs() throws IOException {
    write(file("2023/index.html", "去年"));
    Files.writeString(site.resolve("2023/scan.pdf"), "扫描");
    write(file("index.html", "首页"));
    assertThat(FolderContents.of(site))
        .containsOnlyKeys("2023/scan.pdf", "index.html", ".gip-site");
  }

  @Test
  void foreignFilesInAFolderThatWasNeverOursStay() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("CNAME"), "www.example.cn");
    write(file("index.html", "首页"));
    assertThat(site.resolve("CNAME")).hasContent("www.example.cn");
  }

  @Test
  void foreignLinksStayLinks() throws IOException {
    write(file("index.html", "首页"));
    Path elsewhere = Files.createDirectory(target.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.txt"), "别处");
    Files.createSymbolicLink(site.resolve("folder"), elsewhere);
    Files.createSymbolicLink(site.resolve("file"), elsewhere.resolve("a.txt"));
    write(file("index.html", "首页"));
    assertThat(site.resolve("folder")).isSymbolicLink();
    assertThat(site.resolve("file")).isSymbolicLink();
    assertThat(elsewhere.resolve("a.txt")).hasContent("别处");
  }

  @Test
  void aSiteThatIsALinkStaysOne() throws IOException {
    Path real = Files.createDirectories(target.resolve("disk/www"));
    Files.createSymbolicLink(site, real);
    write(file("index.html", "旧"));
    write(file("index.html", "新"));
    assertThat(site).isSymbolicLink();
    assertThat(real.resolve("index.html")).hasContent("新");
    assertThat(target.resolve("disk")).isDirectoryNotContaining("glob:**/.www.last");
    assertThat(target.resolve("disk/.www.next")).isEmptyDirectory();
  }

  @Test
  void whatIsLeftOfAnInterruptedRunDoesNotMatter() throws IOException {
    write(file("index.html", "首页"));
    Files.createDirectories(target.resolve(".site.next/half"));
    Files.writeString(target.resolve(".site.next/half/index.html"), "半");
    Files.createDirectories(target.resolve(".site.last"));
    Files.writeString(target.resolve(".site.last/stale.html"), "旧");
    write(file("index.html", "首页"));
    assertThat(FolderContents.of(target))
        .containsOnlyKeys("site/index.html", "site/.gip-site", ".site.lock");
  }

  @Test
  void aRunInterruptedBetweenTheTwoMovesLosesNoForeignFile() throws IOException {
    write(file("index.html", "首页"));
    Files.writeString(site.resolve("CNAME"), "www.example.cn");
    Files.move(site, target.resolve(".site.last"));
    write(file("index.html", "首页"));
    assertThat(site.resolve("CNAME")).hasContent("www.example.cn");
  }

  @Test
  void saysHowFarItIs() throws IOException {
    List<Integer> counts = new ArrayList<>();
    new SiteWriter(site, counts::add).write(Stream.of(file("a", ""), file("b", "")));
    assertThat(counts).containsExactly(1, 2);
  }

  private SiteWriter.Written write(OutputFile... files) throws IOException {
    return new SiteWriter(site, count -> {}).write(Stream.of(files));
  }

  private static OutputFile file(String path, String text) {
    return OutputFile.of(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
