package io.github.gipsite.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCacheTest {
  private static final String DAMAGED = "damaged";

  /** Takes any text but one. */
  private static final CacheCodec<String> TEXT =
      new CacheCodec<>() {
        @Override
        public Optional<String> encode(String value) {
          return Optional.of(value).filter(text -> !text.equals(DAMAGED));
        }

        @Override
        public Optional<String> decode(String line) {
          return encode(line);
        }
      };

  @TempDir Path temp;
  private Path file;

  @BeforeEach
  void file() {
    file = temp.resolve("notes.txt");
  }

  @Test
  void theNextRunReadsThem() throws IOException {
    BuildCache cache = BuildCache.none();
    cache.put("b", "2\t“二”", TEXT);
    cache.put("a", "", TEXT);
    cache.save(file);
    assertThat(file).hasContent("a\t\nb\t2\t“二”\n");
    assertThat(found("a")).contains("");
    assertThat(found("b")).contains("2\t“二”");
    assertThat(found("c")).isEmpty();
  }

  @Test
  void whatIsNeitherFoundNorPutIsForgotten() throws IOException {
    Files.writeString(file, "a\t1\nb\t2\n");
    BuildCache cache = BuildCache.in(file);
    assertThat(cache.isEmpty()).isTrue();
    assertThat(cache.find("a", TEXT)).contains("1");
    assertThat(cache.isEmpty()).isFalse();
    cache.put("c", "3", TEXT);
    assertThat(cache.find("c", TEXT)).isEmpty();
    cache.save(file);
    assertThat(file).hasContent("a\t1\nc\t3\n");
  }

  /** Such as a damaged line: what it stands for is made again. */
  @Test
  void whatTheCodecCannotReadIsNotThere() throws IOException {
    Files.writeString(file, "a\t" + DAMAGED + "\n");
    BuildCache cache = BuildCache.in(file);
    assertThat(cache.find("a", TEXT)).isEmpty();
    assertThat(cache.isEmpty()).isTrue();
    cache.save(file);
    assertThat(file).isEmptyFile();
  }

  @Test
  void whatTheCodecCannotWriteIsNotLeft() {
    BuildCache cache = BuildCache.none();
    cache.put("a", DAMAGED, TEXT);
    cache.save(file);
    assertThat(file).isEmptyFile();
  }

  /** They save time, and a run that cannot leave any is as good. */
  @Test
  void whereNoneCanBeLeftNothingElseIs() throws IOException {
    Files.createDirectories(file.resolve("in the way"));
    BuildCache cache = BuildCache.none();
    cache.put("a", "1", TEXT);
    cache.save(file);
    cache.save(file.resolve("in the way/notes.txt/none"));
    assertThat(found("a")).isEmpty();
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aLineWithoutAKeyIsNone() throws IOException {
    Files.writeString(file, "a\n\t1\nb\t2\n");
    assertThat(found("a")).isEmpty();
    assertThat(found("")).isEmpty();
    assertThat(found("b")).contains("2");
  }

  @Test
  void aFileThatIsNoTextIsNoFile() throws IOException {
    Files.write(file, new byte[] {'a', '\t', (byte) 0xff, 0, (byte) 0xfe});
    assertThat(found("a")).isEmpty();
    assertThat(BuildCache.in(temp).find("a", TEXT)).isEmpty();
    assertThat(BuildCache.in(temp.resolve("none")).find("a", TEXT)).isEmpty();
  }

  /** By the next run. */
  private Optional<String> found(String key) {
    return BuildCache.in(file).find(key, TEXT);
  }
}
