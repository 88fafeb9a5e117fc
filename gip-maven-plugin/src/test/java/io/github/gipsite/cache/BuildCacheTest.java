package io.github.gipsite.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCacheTest {
  @TempDir Path temp;
  private Path file;

  @BeforeEach
  void file() {
    file = temp.resolve("notes.txt");
  }

  @Test
  void theNextRunReadsThem() throws IOException {
    BuildCache notes = BuildCache.none();
    notes.put("b", "2\t“二”");
    notes.put("a", "");
    notes.save(file);
    assertThat(file).hasContent("a\t\nb\t2\t“二”\n");
    assertThat(BuildCache.in(file).find("a")).contains("");
    assertThat(BuildCache.in(file).find("b")).contains("2\t“二”");
    assertThat(BuildCache.in(file).find("c")).isEmpty();
  }

  @Test
  void allOfThemMayBeAskedFor() throws IOException {
    BuildCache notes = BuildCache.none();
    notes.put("a", "1");
    notes.put("b", "");
    assertThat(notes.entries()).isEmpty();
    notes.save(file);
    assertThat(BuildCache.in(file).entries()).isEqualTo(Map.of("a", "1", "b", ""));
  }

  @Test
  void whatIsNotWrittenDownAgainIsForgotten() throws IOException {
    BuildCache first = BuildCache.none();
    first.put("a", "1");
    first.save(file);
    BuildCache second = BuildCache.in(file);
    second.put("b", "2");
    assertThat(second.find("b")).isEmpty();
    second.save(file);
    assertThat(BuildCache.in(file).find("a")).isEmpty();
    assertThat(BuildCache.in(file).find("b")).contains("2");
  }

  /** They save time, and a run that cannot leave any is as good. */
  @Test
  void whereNoneCanBeLeftNothingElseIs() throws IOException {
    Files.createDirectories(file.resolve("in the way"));
    BuildCache notes = BuildCache.none();
    notes.put("a", "1");
    notes.save(file);
    notes.save(file.resolve("in the way/notes.txt/none"));
    assertThat(BuildCache.in(file).entries()).isEmpty();
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aLineWithoutAKeyIsNoNote() throws IOException {
    Files.writeString(file, "a\n\t1\nb\t2\n");
    assertThat(BuildCache.in(file).find("a")).isEmpty();
    assertThat(BuildCache.in(file).find("")).isEmpty();
    assertThat(BuildCache.in(file).find("b")).contains("2");
  }

  @Test
  void aFileThatIsNoTextIsNoFile() throws IOException {
    Files.write(file, new byte[] {'a', '\t', (byte) 0xff, 0, (byte) 0xfe});
    assertThat(BuildCache.in(file).find("a")).isEmpty();
    assertThat(BuildCache.in(temp).find("a")).isEmpty();
    assertThat(BuildCache.in(temp.resolve("none")).find("a")).isEmpty();
  }
}
