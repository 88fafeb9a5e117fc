package io.github.gipsite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.output.OutputFile;
import io.github.gipsite.publish.SiteLock.SiteLocked;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.JavaProcess;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two builds of one site at once, each in a JVM of its own: a lock that holds within one says
 * nothing about two. In full by {@code -Dgip.builds=20 -Dgip.builds.attachments=10000}.
 */
class TwoBuildsTest {
  private static final int BUILDS = Integer.getInteger("gip.builds", 2);
  private static final int ATTACHMENTS = Integer.getInteger("gip.builds.attachments", 500);

  @TempDir private Path temp;

  @Test
  void whileOneWritesTheLockIsHeldForAllOthers() throws IOException, InterruptedException {
    try (JavaProcess writing = JavaProcess.start(PausedWrite.class, site())) {
      assertThat(writing.read()).isEqualTo("INSIDE");
      assertThat(isLocked()).isTrue();
      assertThatThrownBy(this::write).isInstanceOf(SiteLocked.class);
      assertThat(isLocked()).as("after another was refused").isTrue();
      writing.goOn();
      assertThat(writing.end()).isEqualTo("OK");
    }
    assertThat(FolderContents.of(site())).containsOnlyKeys("index.html", SiteManifest.NAME);
    write();
  }

  @Test
  void whoWasKilledHoldsNothing() throws IOException, InterruptedException {
    try (JavaProcess writing = JavaProcess.start(PausedWrite.class, site())) {
      assertThat(writing.read()).isEqualTo("INSIDE");
      writing.kill();
    }
    write();
    assertThat(FolderContents.of(site())).containsOnlyKeys("later.html", SiteManifest.NAME);
  }

  @Test
  void oneBuildsAndTheOtherWaitsItsTurn() throws IOException, InterruptedException {
    Path content = SampleContent.copyOfTwoYears(temp.resolve("content"));
    for (int i = 0; i < ATTACHMENTS; i++) {
      Files.writeString(content.resolve("2024/files/示例-" + i + ".txt"), "示例 " + i);
    }
    SortedMap<String, String> whole = BuiltSite.of(content, temp.resolve("alone")).files();
    for (int i = 0; i < BUILDS; i++) {
      try (JavaProcess one = JavaProcess.start(OneBuild.class, content, temp);
          JavaProcess other = JavaProcess.start(OneBuild.class, content, temp)) {
        assertThat(List.of(one.read(), other.read())).containsOnly("READY");
        one.goOn();
        other.goOn();
        assertThat(List.of(one.end(), other.end())).contains("OK").isSubsetOf("OK", "LOCKED");
      }
      assertThat(FolderContents.of(site())).as("after build %s", i).isEqualTo(whole);
      assertThat(temp.resolve(".site.last")).doesNotExist();
      if (Files.exists(temp.resolve(".site.next"))) {
        FolderContents.assertFoldersOnly(temp.resolve(".site.next"));
      }
    }
  }

  private Path site() {
    return temp.resolve("site");
  }

  private void write() throws IOException {
    OutputFile later = OutputFile.of("later.html", out -> out.write('2'));
    new SiteWriter(site(), count -> {}).write(Stream.of(later));
  }

  /** Asks the system, of the whole file: which bytes of it are locked is the builds' affair. */
  private boolean isLocked() throws IOException {
    try (FileChannel file = FileChannel.open(temp.resolve(".site.lock"), StandardOpenOption.WRITE);
        FileLock lock = file.tryLock()) {
      return lock == null;
    }
  }
}
