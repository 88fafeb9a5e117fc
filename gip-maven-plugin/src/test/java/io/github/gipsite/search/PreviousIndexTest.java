package io.github.gipsite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A saved index is read completely or not at all. */
class PreviousIndexTest {
  /** A token may be a number, or what a line of a report begins with. */
  private static final CachedIndex INDEX =
      new CachedIndex(
          List.of("一 report", "二\t", ""),
          List.of(0x0123abcd, -1, 0),
          Map.of("公开", "!", "report", "#$", "0", "%", "1.5", "&*", "𠀀公", "#"));

  private static final String OTHERS = "#!0a公\n\t ";

  @TempDir private Path temp;
  private Path file;

  @BeforeEach
  void file() {
    file = temp.resolve("searched.txt");
  }

  @Test
  void theNextRunKnowsIt() {
    leave(INDEX);
    assertThat(PreviousIndex.in(temp).previous()).isEqualTo(INDEX);
  }

  @Test
  void theSameIndexIsTheSameNote() throws IOException {
    leave(INDEX);
    String note = Files.readString(file);
    leave(PreviousIndex.in(temp).previous());
    assertThat(file).hasContent(note);
  }

  @Test
  void anIndexThatStaysIsNotWrittenAgain() throws IOException {
    leave(INDEX);
    PreviousIndex last = PreviousIndex.in(temp);
    Files.delete(file);
    last.save(temp);
    PreviousIndex.none().save(temp);
    assertThat(file).doesNotExist();
  }

  @Test
  void nothingIsKnownWhereNothingWasLeft() {
    assertThat(PreviousIndex.in(temp).previous()).isEqualTo(CachedIndex.EMPTY);
    assertThat(PreviousIndex.none().previous()).isEqualTo(CachedIndex.EMPTY);
  }

  /** The site stands already, so the run has not failed. */
  @Test
  void whereNothingCanBeWrittenNothingIsLeft() throws IOException {
    Files.createDirectories(file);
    leave(INDEX);
    assertThat(PreviousIndex.in(temp).previous()).isEqualTo(CachedIndex.EMPTY);
  }

  @Test
  void ofANoteThatIsCutOffNothingIsKnown() throws IOException {
    leave(INDEX);
    byte[] note = Files.readAllBytes(file);
    // The end of the last line says nothing.
    for (int length = 0; length < note.length - 1; length++) {
      Files.write(file, Arrays.copyOf(note, length));
      assertThat(PreviousIndex.in(temp).previous()).as("%s", length).isEqualTo(CachedIndex.EMPTY);
    }
  }

  @Test
  void ofANoteInWhichACharacterIsAnotherNothingIsKnown() throws IOException {
    leave(INDEX);
    String note = Files.readString(file);
    Random random = new Random(5);
    for (int i = 0; i < note.length() - 1; i++) {
      char other = OTHERS.charAt(random.nextInt(OTHERS.length()));
      if (note.charAt(i) != other && !Character.isSurrogate(note.charAt(i))) {
        Files.writeString(file, note.substring(0, i) + other + note.substring(i + 1));
        assertThat(PreviousIndex.in(temp).previous()).as("%s", i).isEqualTo(CachedIndex.EMPTY);
      }
    }
  }

  /** As parts of a site are put together. */
  @Test
  void ofTwoNotesPutTogetherOneIsKnown() throws IOException {
    CachedIndex other =
        new CachedIndex(List.of("四", "五", "六"), List.of(1, 2, 3), Map.of("公开", "#", "公务", "!"));
    leave(INDEX);
    String note = Files.readString(file);
    leave(other);
    Files.writeString(file, note + Files.readString(file));
    assertThat(PreviousIndex.in(temp).previous()).isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "null", "[\"\",[],{}]", "[\"\",[\"一\"],{}]", "[1,2,3]", "["})
  void ofALineThatSomebodyElseWroteNothingIsKnown(String line) throws IOException {
    Files.writeString(file, "index\t" + line + "\n");
    assertThat(PreviousIndex.in(temp).previous()).isEqualTo(CachedIndex.EMPTY);
  }

  /** What nobody writes but who makes the fingerprint that belongs to it. */
  @ParameterizedTest
  @MethodSource("codesThatAreNone")
  void ofAnIndexThatIsNoneNothingIsKnown(Map<String, String> codes) {
    leave(new CachedIndex(List.of("一", "二"), List.of(1, 2), codes));
    assertThat(file).exists();
    assertThat(PreviousIndex.in(temp).previous()).isEqualTo(CachedIndex.EMPTY);
  }

  static Stream<Map<String, String>> codesThatAreNone() {
    return Stream.of(
        Map.of("公开", "%"), Map.of("公开", "\"", "公务", "#"), Map.of("公开", "&~"), Map.of("公开", "#\t#"));
  }

  @Test
  void ofAReportWithoutAMarkNothingIsKnown() throws IOException {
    leave(INDEX);
    String note = Files.readString(file);
    Files.writeString(file, note.replace(",-1,", ","));
    assertThat(PreviousIndex.in(temp).previous()).isEqualTo(CachedIndex.EMPTY);
  }

  private void leave(CachedIndex index) {
    PreviousIndex last = PreviousIndex.none();
    last.replaceWith(index);
    last.save(temp);
  }
}
