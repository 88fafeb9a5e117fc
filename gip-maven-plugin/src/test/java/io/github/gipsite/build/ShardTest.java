package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.content.ContentShard;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts that several machines have built, put together by {@code site:merge}. */
class ShardTest {
  /** At least: its pages of two years, and their downloads. */
  private static final int FILES_OF_AN_AGENCY = 6;

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 20})
  void putTogetherAreTheSiteThatOneBuildMakes(int shards) throws IOException {
    SampleParts archive = SampleParts.sevenAgencies(temp);
    List<String> log = new ArrayList<>();
    BuiltSite merged = archive.merge(archive.parts(shards), log::add);
    BuiltSite alone = archive.alone();
    assertThat(merged.files()).isEqualTo(alone.files());
    assertThat(merged.findingsJson()).isEqualTo(alone.findingsJson());
    assertThat(taken(log)).isGreaterThanOrEqualTo(7 * FILES_OF_AN_AGENCY);
  }

  /** The count in the line that says how many files come from the parts. */
  private static int taken(List<String> log) {
    String line = log.stream().filter(each -> each.contains("取自各份")).findAny().orElseThrow();
    return Integer.parseInt(line.replaceAll("\\D+(\\d+).*", "$1"));
  }

  /** A folder that a build has made on one machine must not move agencies to another part. */
  @Test
  void otherFoldersDoNotMoveAgencies() throws IOException {
    SampleParts archive = SampleParts.sevenAgencies(temp);
    Path first = archive.part(1, 2);
    Files.createDirectories(archive.content().resolve("a0/nothing"));
    assertThat(archive.merge(List.of(first, archive.part(2, 2))).files())
        .isEqualTo(archive.alone().files());
  }

  @Test
  void everyFolderIsInOne() {
    for (int of = 1; of < 9; of++) {
      int shards = of;
      for (int index = 0; index < 30; index++) {
        int folder = index;
        assertThat(
                IntStream.rangeClosed(1, of).filter(i -> new ContentShard(i, shards).has(folder)))
            .hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "0/3", "4/3", "1/0", "-1/3", "1/3 ", "1/99999", "a/b"})
  void whatIsNoPart(String written) {
    assertThat(ContentShard.parse(written)).isEmpty();
  }

  @Test
  void whatIsOne() {
    assertThat(ContentShard.parse("2/8")).contains(new ContentShard(2, 8));
    assertThat(ContentShard.parse("1/1")).contains(ContentShard.WHOLE);
  }
}
