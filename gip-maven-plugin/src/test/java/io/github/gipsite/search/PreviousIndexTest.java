package io.github.gipsite.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.cache.BuildCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    assertThat(note).contains("report 0\t0123abcd 一 report\n", "公开\t!\n", "report\t#$\n", "0\t%\n");
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

  @Test
  void ofLinesInAnotherOrderAllIsKnown() throws IOException {
    leave(INDEX);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    Collections.reverse(lines);
    Files.write(file, lines);
    assertThat(PreviousIndex.in(temp).previous()).isEqualTo(INDEX);
  }

  /** As parts of a site are put together. */
  @Test
  void ofTwoNotesPutTogetherNothingIsKnown() throws IOException {
    leave(INDEX);
    TreeSet<String> lines = new TreeSet<>(Files.readAllLines(file));
    leave(new CachedIndex(List.of("四", "五", "六"), List.of(1, 2, 3), Map.of("公开", "#", "公务", "!")));
    lines.addAll(Files.readAllLines(file));
    Files.write(file, lines);
    assertThat(PreviousIndex.in(temp).previous()).isEqualTo(CachedIndex.EMPTY);
  }

  /** What nobody writes but who knows how a note is marked as whole. */
  @ParameterizedTest
  @MethodSource("codesThatAreNone")
  void ofAnIndexThatIsNoneNothingIsKnown(Map<String, String> codes) {
    leave(new CachedIndex(List.of("一", "二"), List.of(1, 2), codes));
    assertThat(file).exists();
    assertThat(PreviousIndex.in(temp).previous()).isEqualTo(CachedIndex.EMPTY);
  }

  static Stream<Map<String, String>> codesThatAreNone() {
    return Stream.of(
        Map.of("公开", "%"),
        Map.of("公开", "\"", "公务", "#"),
        Map.of("公开", "&~"),
        Map.of("公开", "#\t#"),
        Map.of("report 3", "00000000 四"),
        Map.of("report 2", "四"),
        Map.of("report 2", "0000000g 四"),
        Map.of("report 2", "00000000"),
        Map.of("公 开", "#"));
  }

  @Test
  void aReportWithoutANumberIsNone() throws IOException {
    BuildCache notes = BuildCache.none();
    INDEX.writeTo(notes);
    notes.save(file);
    for (int number = 0; number < 3; number++) {
      String report = "report " + number + "\t";
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      lines.removeIf(line -> line.startsWith(report));
      Files.write(file, lines);
      assertThat(PreviousIndex.in(temp).previous()).isEqualTo(CachedIndex.EMPTY);
      notes.save(file);
    }
  }

  private void leave(CachedIndex index) {
    PreviousIndex last = PreviousIndex.none();
    last.replaceWith(index);
    last.save(temp);
  }
}
