package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.content.ContentShard;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts that several machines have built, put together as {@code docs/scale.md} says. */
class ShardTest {
  private static final int AGENCIES = 7;
  private static final List<String> NOTES =
      List.of("site/.gip-site", ".site.made", "gip/checked.txt");

  @TempDir private Path temp;
  private Path content;

  @BeforeEach
  void sevenAgencies() throws IOException {
    content = temp.resolve("content");
    Files.createDirectories(content);
    Files.writeString(content.resolve("site.yaml"), "site:\n  title: 示例年报\n");
    for (int i = 1; i <= AGENCIES; i++) {
      Path agency = content.resolve("a" + i);
      FolderContents.copy(SampleContent.twoYears(), agency);
      Files.delete(agency.resolve("site.yaml"));
      Files.writeString(agency.resolve("agency.yaml"), "name: 示例第" + i + "局\nkind: department\n");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 20})
  void putTogetherAreTheSiteThatOneBuildMakes(int shards) throws IOException {
    Path merged = temp.resolve("merged");
    for (int i = 1; i <= shards; i++) {
      build("part" + i, new ContentShard(i, shards));
      merge(temp.resolve("part" + i), merged);
    }
    Object page = key(merged.resolve("site/a5/2024/index.html"));
    BuiltSite last = build("merged", ContentShard.WHOLE);
    BuiltSite alone = build("alone", ContentShard.WHOLE);
    assertThat(last.files()).isEqualTo(alone.files());
    assertThat(last.findingsJson()).isEqualTo(alone.findingsJson());
    assertThat(key(merged.resolve("site/a5/2024/index.html"))).isEqualTo(page);
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

  private BuiltSite build(String target, ContentShard shard) throws IOException {
    BuildSettings whole = BuiltSite.settings(content, temp.resolve(target), FailOn.ERROR);
    BuiltSite built =
        BuiltSite.of(
            new BuildSettings(
                whole.content(),
                whole.output(),
                whole.findings(),
                whole.failOn(),
                whole.locale(),
                whole.outputs(),
                shard,
                whole.buildFolder(),
                whole.adopts()));
    assertThat(built.findings().hasErrors()).isFalse();
    return built;
  }

  /** {@code cp -a} of the files, and the lines of all notes put together. */
  private static void merge(Path part, Path merged) throws IOException {
    for (String note : NOTES) {
      TreeSet<String> lines = new TreeSet<>(lines(merged.resolve(note)));
      lines.addAll(lines(part.resolve(note)));
      Files.createDirectories(merged.resolve(note).getParent());
      Files.write(merged.resolve(note), lines);
    }
    for (Path file : filesIn(part.resolve("site"))) {
      Path target = merged.resolve(part.relativize(file).toString());
      Files.createDirectories(target.getParent());
      if (!file.endsWith(".gip-site")) {
        Files.copy(
            file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(files.filter(Files::isRegularFile).toList());
    }
  }

  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
  }
}
