package io.github.gipsite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.output.OutputFile;
import io.github.gipsite.testkit.FolderContents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Empty folders beside the site are reused by the next build. */
class StagingFoldersTest {
  @TempDir private Path target;
  private Path site;
  private Path next;

  @BeforeEach
  void buildTwice() throws IOException {
    site = target.resolve("site");
    next = target.resolve(".site.next");
    write("a/2023/index.html", "a/2024/index.html", "b/2024/files/a.pdf");
    write("a/2023/index.html", "a/2024/index.html", "b/2024/files/a.pdf");
  }

  @Test
  void theNextBuildUsesThem() throws IOException {
    Object left = key(next.resolve("a/2024"));
    write("a/2024/index.html", "a/2025/index.html");
    assertThat(key(site.resolve("a/2024"))).isEqualTo(left);
  }

  @Test
  void thoseThatAreNoLongerWantedDoNotAppear() throws IOException {
    write("a/2024/index.html");
    assertThat(FolderContents.folders(site)).containsExactly("a", "a/2024");
    write("a/2024/index.html", "a/2025/index.html");
    assertThat(FolderContents.folders(site)).containsExactly("a", "a/2024", "a/2025");
  }

  @Test
  void noneIsWanted() throws IOException {
    write();
    write("index.html");
    assertThat(FolderContents.folders(site)).isEmpty();
  }

  @Test
  void anEmptyFolderOfSomebodyElseStays() throws IOException {
    Files.createDirectories(site.resolve("c/empty"));
    write("index.html");
    write("index.html");
    assertThat(FolderContents.folders(site)).containsExactly("c", "c/empty");
  }

  @Test
  void oneThatHoldsAForeignFileStays() throws IOException {
    Files.writeString(site.resolve("b/2024/files/scan.pdf"), "扫描");
    write("index.html");
    write("index.html");
    assertThat(FolderContents.of(site))
        .containsOnlyKeys("b/2024/files/scan.pdf", "index.html", ".gip-site");
    assertThat(FolderContents.folders(site)).containsExactly("b", "b/2024", "b/2024/files");
  }

  @Test
  void oneMayBecomeAFile() throws IOException {
    write("a", "b/2024");
    assertThat(FolderContents.of(site)).containsOnlyKeys("a", "b/2024", ".gip-site");
    assertThat(FolderContents.folders(site)).containsExactly("b");
  }

  @Test
  void oneMayBecomeAForeignFile() throws IOException {
    write("index.html");
    write("a/2024/index.html");
    write("index.html");
    Files.writeString(site.resolve("a"), "外来");
    write("index.html");
    assertThat(FolderContents.of(site)).containsOnlyKeys("a", "index.html", ".gip-site");
  }

  @Test
  void oneIsNoFileAndAFolderAtOnce() throws IOException {
    assertThatThrownBy(() -> write("a/2024/index.html", "a")).isInstanceOf(IOException.class);
    write("index.html");
    write("index.html");
    assertThatThrownBy(() -> write("b", "b/index.html")).isInstanceOf(IOException.class);
    assertThat(FolderContents.of(site)).containsOnlyKeys("index.html", ".gip-site");
    assertThat(next).doesNotExist();
  }

  /** Its files, and what is linked, may be those of the site that stands. */
  @Test
  void whatAKilledBuildLeftInThemIsGoneAndNothingElse() throws IOException {
    Path elsewhere = Files.createDirectories(target.resolve("elsewhere/inner"));
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "别处");
    Files.createDirectories(next.resolve("a/2024/half/deep"));
    Files.writeString(next.resolve("a/2024/half/deep/page.html"), "半");
    Files.writeString(next.resolve("b/2024/files/a.pdf"), "半");
    Files.createLink(next.resolve("a/2024/index.html"), site.resolve("a/2024/index.html"));
    Files.createSymbolicLink(next.resolve("a/2025"), elsewhere.getParent());
    Files.createSymbolicLink(next.resolve("a/2024/half/secret.txt"), secret);
    Files.createDirectories(next.resolve(".gip-site/half"));
    write("a/2024/index.html", "a/2025/inner/index.html");
    assertThat(FolderContents.of(target))
        .containsOnlyKeys(
            ".site.lock",
            "elsewhere/inner/secret.txt",
            "site/.gip-site",
            "site/a/2024/index.html",
            "site/a/2025/inner/index.html");
    assertThat(FolderContents.folders(site))
        .containsExactly("a", "a/2024", "a/2025", "a/2025/inner");
    assertThat(secret).hasContent("别处");
    assertThat(next).satisfies(FolderContents::assertFoldersOnly);
  }

  @Test
  void aLinkOrAFileInTheirPlaceIsNone() throws IOException {
    Path elsewhere = Files.createDirectories(target.resolve("elsewhere/a"));
    Files.writeString(elsewhere.resolve("kept.txt"), "别处");
    write("index.html");
    Files.delete(next.resolve("b/2024/files"));
    for (String path : new String[] {"b/2024", "b", "a/2024", "a/2023", "a", ""}) {
      Files.delete(next.resolve(path));
    }
    Files.createSymbolicLink(next, elsewhere.getParent());
    write("a/index.html");
    assertThat(FolderContents.of(elsewhere)).containsOnlyKeys("kept.txt");
    Files.delete(next);
    Files.writeString(next, "文件");
    write("a/index.html");
    assertThat(FolderContents.of(site)).containsOnlyKeys("a/index.html", ".gip-site");
    assertThat(next).satisfies(FolderContents::assertFoldersOnly);
  }

  /** Whoever may read a folder that is made now may read all. */
  @Test
  void thoseForOtherReadersAreNotUsed() throws IOException {
    Object left = key(next.resolve("a/2024"));
    Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rwx------"));
    Files.setPosixFilePermissions(next.resolve("a"), PosixFilePermissions.fromString("rwx------"));
    // What is open keeps its key, which a new folder may be given otherwise once the old one is
    // gone.
    try (DirectoryStream<Path> open = Files.newDirectoryStream(next.resolve("a/2024"))) {
      assertThat(open).isEmpty();
      write("a/2024/index.html");
      assertThat(key(site.resolve("a/2024"))).isNotEqualTo(left);
    }
    assertThat(Files.getPosixFilePermissions(site.resolve("a")))
        .isEqualTo(Files.getPosixFilePermissions(Files.createDirectory(target.resolve("new"))));
  }

  /** As somebody may have hidden a year by hand, until the next build. */
  @Test
  void oneForOtherReadersIsNotUsed() throws IOException {
    Files.setPosixFilePermissions(
        site.resolve("a/2024"), PosixFilePermissions.fromString("rwx------"));
    write("a/2024/index.html");
    write("a/2024/index.html");
    assertThat(Files.getPosixFilePermissions(site.resolve("a/2024")))
        .isEqualTo(Files.getPosixFilePermissions(Files.createDirectory(target.resolve("new"))));
  }

  @Test
  void aRunInterruptedBetweenTheTwoMovesIsRepaired() throws IOException {
    Files.writeString(site.resolve("CNAME"), "www.example.cn");
    Files.move(site, target.resolve(".site.last"));
    Files.writeString(next.resolve("a/2024/index.html"), "新");
    write("a/2024/index.html");
    assertThat(FolderContents.of(target))
        .containsOnlyKeys(".site.lock", "site/CNAME", "site/a/2024/index.html", "site/.gip-site");
    assertThat(target).isDirectoryNotContaining("glob:**/.site.last");
  }

  @Test
  void aRunInterruptedAfterBothMovesIsFinished() throws IOException {
    FolderContents.copy(site, target.resolve(".site.last"));
    Files.move(next, target.resolve("aside"));
    write("a/2024/index.html");
    assertThat(FolderContents.of(target))
        .containsOnlyKeys(".site.lock", "site/a/2024/index.html", "site/.gip-site");
    assertThat(target).isDirectoryNotContaining("glob:**/.site.last");
  }

  private void write(String... paths) throws IOException {
    Stream<OutputFile> files =
        Stream.of(paths)
            .map(
                path ->
                    OutputFile.of(path, out -> out.write(path.getBytes(StandardCharsets.UTF_8))));
    new SiteWriter(site, count -> {}).write(files);
  }

  private static Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
  }
}
