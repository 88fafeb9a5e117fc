package io.github.gipsite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.output.OutputFile;
import io.github.gipsite.testkit.FolderContents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that fails leaves the old site unchanged, and nothing of its own beside it. */
class SiteWriterRefusalTest {
  @TempDir private Path target;
  private Path site;
  private SortedMap<String, String> before = new TreeMap<>();

  @BeforeEach
  void buildAGoodSite() throws IOException {
    site = target.resolve("site");
    write(file("index.html", "旧"), file("2023/index.html", "去年"));
    Files.writeString(site.resolve("CNAME"), "www.example.cn");
    before = FolderContents.of(site);
  }

  /** On another processor a file may still be written when one fails. */
  @Test
  void nothingIsLeftOfAFileThatWasBegunBesideOneThatFails() throws IOException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    OutputFile slow =
        OutputFile.of(
            "a/slow",
            out -> {
              begun.countDown();
              long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
              while (System.nanoTime() < end) {
                Thread.onSpinWait();
              }
              ended.set(true);
            });
    OutputFile failing =
        OutputFile.of(
            "b/failing",
            out -> {
              awaitQuietly(begun);
              throw new IOException("示例");
            });
    assertThatThrownBy(() -> write(failing, slow)).isInstanceOf(IOException.class).hasMessage("示例");
    assertThat(ended.get()).isEqualTo(begun.getCount() == 0);
    assertThat(FolderContents.of(site)).isEqualTo(before);
    assertThat(target)
        .isDirectoryNotContaining(
            path -> !List.of(site, target.resolve(".site.lock")).contains(path));
  }

  private static void awaitQuietly(CountDownLatch latch) throws IOException {
    try {
      assertThat(latch.await(5, TimeUnit.SECONDS) || Runtime.getRuntime().availableProcessors() < 2)
          .isTrue();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void aFileThatFailsHalfWay() throws IOException {
    OutputFile broken =
        OutputFile.of(
            "2024/files/a.pdf",
            out -> {
              throw new IOException("磁盘读不出来");
            });
    assertThatThrownBy(() -> write(file("index.html", "新"), broken, file("z.html", "新")))
        .isInstanceOf(IOException.class)
        .hasMessage("磁盘读不出来");
    assertTheOldSiteIsWhole();
  }

  @Test
  void aPageThatFailsHalfWay() throws IOException {
    OutputFile broken =
        OutputFile.of(
            "2024/index.html",
            out -> {
              throw new IllegalStateException("模板有错");
            });
    assertThatThrownBy(() -> write(file("index.html", "新"), broken))
        .isInstanceOf(IllegalStateException.class);
    assertTheOldSiteIsWhole();
  }

  @Test
  void aForeignFileInTheWay() throws IOException {
    assertThatThrownBy(() -> write(file("index.html", "新"), file("CNAME", "我们的")))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("CNAME");
    assertTheOldSiteIsWhole();
  }

  @Test
  void aForeignFileWhereAFolderHasToBe() throws IOException {
    assertThatThrownBy(() -> write(file("CNAME/index.html", "新"))).isInstanceOf(IOException.class);
    assertTheOldSiteIsWhole();
  }

  @Test
  void aForeignFolderWhereAFileHasToBe() throws IOException {
    Files.createDirectories(site.resolve("2024"));
    Files.writeString(site.resolve("2024/scan.pdf"), "扫描");
    before = FolderContents.of(site);
    assertThatThrownBy(() -> write(file("2024", "新"))).isInstanceOf(IOException.class);
    assertTheOldSiteIsWhole();
  }

  @Test
  void aFolderThatHoldsSomebodyElsesHomePage() throws IOException {
    Path foreign = Files.createDirectories(target.resolve("foreign"));
    Files.writeString(foreign.resolve("index.html"), "别人的");
    SiteWriter writer = new SiteWriter(foreign, count -> {});
    assertThatThrownBy(() -> writer.write(Stream.of(file("index.html", "新"))))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(FolderContents.of(foreign)).containsOnlyKeys("index.html").containsValue("别人的");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../escaped.html",
        "../../escaped.html",
        "2024/../../escaped.html",
        "a/b/../../../escaped.html",
        "/tmp/gip-escaped.html",
        "../site/escaped.html",
        "../.site.next.html",
        "..",
        ".",
        ""
      })
  void aPathThatLeavesTheSite(String path) throws IOException {
    SortedMap<String, String> around = FolderContents.of(target);
    assertThatThrownBy(() -> write(file("index.html", "新"), file(path, "新"))).isNotNull();
    assertThat(Path.of("/tmp/gip-escaped.html")).doesNotExist();
    assertTheOldSiteIsWhole();
    assertThat(FolderContents.of(target).keySet())
        .filteredOn(file -> !file.startsWith(".site.next/"))
        .containsExactlyElementsOf(around.keySet());
  }

  @Test
  void twoFilesForOnePath() throws IOException {
    assertThatThrownBy(() -> write(file("a.html", "一"), file("a.html", "二"))).isNotNull();
    assertThatThrownBy(() -> write(file("a.html", "一"), file("b/../a.html", "二"))).isNotNull();
    assertTheOldSiteIsWhole();
  }

  @Test
  void aFileThatWouldBeTheListOfFiles() throws IOException {
    assertThatThrownBy(() -> write(file(".gip-site", "新"))).isNotNull();
    assertTheOldSiteIsWhole();
  }

  @Test
  void afterAFailureTheNextRunIsAsAlways() throws IOException {
    assertThatThrownBy(() -> write(file("half.html", "半"), file("../x", "新"))).isNotNull();
    write(file("index.html", "新"));
    assertThat(FolderContents.of(target))
        .containsOnlyKeys("site/index.html", "site/CNAME", "site/.gip-site", ".site.lock");
  }

  private void assertTheOldSiteIsWhole() throws IOException {
    assertThat(FolderContents.of(site)).isEqualTo(before);
  }

  private void write(OutputFile... files) throws IOException {
    new SiteWriter(site, count -> {}).write(Stream.of(files));
  }

  private static OutputFile file(String path, String text) {
    return OutputFile.of(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
