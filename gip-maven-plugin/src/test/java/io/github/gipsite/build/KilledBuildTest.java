package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed at any moment. {@code -Dgip.kills=50} kills as often as that; every test
 * run kills a few times.
 */
class KilledBuildTest {
  private static final int KILLS = Integer.getInteger("gip.kills", 6);
  private static final int LONGEST_IN_MILLIS = 1500;

  @TempDir private Path temp;
  private Path target;
  private SortedMap<String, String> one;
  private SortedMap<String, String> other;

  @BeforeEach
  void build() throws IOException {
    one = BuiltSite.of(SampleContent.twoYears(), temp.resolve("one")).files();
    other = BuiltSite.of(SampleContent.realReport(), temp.resolve("other")).files();
    target = temp.resolve("target");
    Path site = BuiltSite.of(SampleContent.twoYears(), target).folder();
    one.put("CNAME", "www.example.cn");
    other.put("CNAME", "www.example.cn");
    Files.writeString(site.resolve("CNAME"), "www.example.cn");
  }

  @Test
  void leavesOneSiteOrTheOtherWhole() throws IOException, InterruptedException {
    Random random = new Random(7);
    for (int i = 0; i < KILLS; i++) {
      int after = random.nextInt(LONGEST_IN_MILLIS);
      killAfter(after);
      assertThat(standing()).as("killed after %s ms", after).isIn(one, other);
    }
    BuiltSite.of(SampleContent.realReport(), target);
    assertThat(FolderContents.of(target.resolve("site"))).isEqualTo(other);
    assertThat(FolderContents.folders(target.resolve("site")))
        .isEqualTo(FolderContents.folders(temp.resolve("other/site")));
    assertThat(target).isDirectoryNotContaining("glob:**/.site.last");
    assertThat(target.resolve(".site.next")).satisfies(FolderContents::assertFoldersOnly);
  }

  /** Between two renamings of folders there is none; what stood there is beside it, whole. */
  private SortedMap<String, String> standing() throws IOException {
    Path site = target.resolve("site");
    return FolderContents.of(Files.exists(site) ? site : target.resolve(".site.last"));
  }

  private void killAfter(int millis) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BuildLoop.class.getName(),
                SampleContent.twoYears().toString(),
                SampleContent.realReport().toString(),
                target.toString())
            .redirectErrorStream(true)
            .start();
    try (InputStream out = process.getInputStream()) {
      assertThat(out.read()).as("the first build is done").isEqualTo('0');
      TimeUnit.MILLISECONDS.sleep(millis);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
