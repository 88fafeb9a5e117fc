package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.content.YearReader.YearReading;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.SourceRules;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was not touched since the last run is not read. */
class CachingYearReaderTest {
  private static final Editions EDITIONS = Editions.builtIn();
  private static final Agency AGENCY = agency("示例市");
  private static final String PROGRAM = "program";

  @TempDir private Path temp;
  private Path content;
  private Path notes;
  private final List<String> read = new ArrayList<>();

  @BeforeEach
  void everyYearOnce() throws IOException {
    content = temp.resolve("content");
    notes = temp.resolve("read.txt");
    FolderContents.copy(SampleContent.allYears(), content);
    Files.createDirectories(content.resolve("2023/files"));
    Files.writeString(content.resolve("2023/files/a.txt"), "附件");
    both();
    read.clear();
  }

  @Test
  void nothingWasTouched() throws IOException {
    List<YearReading> first = both(AGENCY, "another");
    read.clear();
    List<YearReading> again = both(AGENCY, "another");
    assertThat(read).isEmpty();
    for (int i = 0; i < first.size(); i++) {
      AnnualReport before = first.get(i).report().orElseThrow();
      AnnualReport now = again.get(i).report().orElseThrow();
      assertThat(again.get(i).findings()).isEqualTo(first.get(i).findings());
      assertThat(now.head()).isEqualTo(before.head());
      assertThat(now.body()).usingRecursiveComparison().isEqualTo(before.body());
    }
    assertThat(read).as("as soon as somebody asks").containsExactly("2023", "2024");
  }

  @Test
  void figuresAndWordsAreReadOnce() throws IOException {
    AnnualReport report = both().get(1).report().orElseThrow();
    report.tables();
    report.narratives();
    assertThat(read).containsExactly("2024");
  }

  @Test
  void aWordIsAnother() throws IOException {
    replace("2024/overview.md", "。", "！");
    both();
    assertThat(read).containsExactly("2024");
  }

  @Test
  void aWordIsAnotherAndNeitherSizeNorTimeTellIt() throws IOException {
    Path file = content.resolve("2024/overview.md");
    FileTime time = Files.getLastModifiedTime(file);
    replace("2024/overview.md", "。", "！");
    Files.setLastModifiedTime(file, time);
    both();
    assertThat(read).containsExactly("2024");
  }

  @Test
  void anotherFileIsPutInItsPlace() throws IOException {
    Path file = content.resolve("2024/overview.md");
    Path other = temp.resolve("other.md");
    Files.writeString(other, Files.readString(file).replace("。", "！"));
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    Files.delete(file);
    Files.move(other, file);
    both();
    assertThat(read).containsExactly("2024");
  }

  @Test
  void aFileIsNew() throws IOException {
    Files.writeString(content.resolve("2024/unknown.txt"), "");
    both();
    assertThat(read).containsExactly("2024");
  }

  @Test
  void anAttachmentIsNew() throws IOException {
    Files.writeString(content.resolve("2023/files/b.txt"), "附件");
    both();
    assertThat(read).containsExactly("2023");
  }

  @Test
  void anAttachmentHasAnotherName() throws IOException {
    Files.move(content.resolve("2023/files/a.txt"), content.resolve("2023/files/b.txt"));
    both();
    assertThat(read).containsExactly("2023");
  }

  @Test
  void aFileIsGone() throws IOException {
    Files.delete(content.resolve("2024/problems.md"));
    both();
    assertThat(read).containsExactly("2024");
  }

  @Test
  void twoFilesHaveChangedPlaces() throws IOException {
    Path year = content.resolve("2024");
    Files.move(year.resolve("problems.md"), temp.resolve("aside"));
    Files.move(year.resolve("improvements.md"), year.resolve("problems.md"));
    Files.move(temp.resolve("aside"), year.resolve("improvements.md"));
    both();
    assertThat(read).containsExactly("2024");
  }

  @Test
  void theAgencyHasAnotherName() throws IOException {
    both(agency("示例县"), PROGRAM);
    assertThat(read).containsExactly("2023", "2024");
  }

  @Test
  void theProgramIsAnother() throws IOException {
    both(AGENCY, "another");
    assertThat(read).containsExactly("2023", "2024");
  }

  /** Nobody can tell from the link whether what it leads to is what it was. */
  @Test
  void aLinkIsReadEachTime() throws IOException {
    Path file = content.resolve("2024/overview.md");
    Files.move(file, content.resolve("2023/files/overview.txt"));
    Files.createSymbolicLink(file, Path.of("../2023/files/overview.txt"));
    both();
    read.clear();
    both();
    assertThat(read).containsExactly("2024");
  }

  @Test
  void aNoteThatIsNoneIsNotBelieved() throws IOException {
    String note = Files.readString(notes);
    Files.writeString(notes, note.replace("[2024,", "[}"));
    both();
    assertThat(read).containsExactly("2024");
  }

  /** As a disk may fail for a moment, which touches no file. */
  @Test
  void whatCouldNotBeReadIsReadAgain() throws IOException {
    letTheClockTick();
    BuildCache last = BuildCache.in(notes);
    Diagnostic fault =
        Diagnostic.of(
            SourceRules.UNREADABLE_FILE,
            SourceLocation.startOf("2024/overview.md"),
            "unreadable-file.io",
            "EIO");
    reader(last, "another", reading -> new YearReading(reading.report(), List.of(fault)))
        .read(AGENCY, "2024", 2024);
    last.save(notes);
    assertThat(both(AGENCY, "another").get(1).findings()).isEmpty();
  }

  /** As an editor may put its own file beside the one that it saves. */
  @Test
  void whatIsThereOnlyWhileTheYearIsReadIsForgotten() throws IOException {
    letTheClockTick();
    Path passing = content.resolve("2023/files/b.txt");
    BuildCache last = BuildCache.in(notes);
    SourceFolder folder = new SourceFolder(content);
    YearReader slow =
        (agency, year, number) -> {
          try {
            Files.writeString(passing, "附件");
            YearReading reading = ReportReader.in(folder, EDITIONS).read(agency, year, number);
            Files.delete(passing);
            return reading;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    new CachingYearReader(slow, folder, EDITIONS, last, "another", new LazyReportBodies(slow))
        .read(AGENCY, "2023", 2023);
    last.save(notes);
    assertThat(both(AGENCY, "another").get(0).report().orElseThrow().attachments())
        .containsExactly("2023/files/a.txt");
  }

  @Test
  void whatChangesDuringTheRunIsNotTakenForWhatItWas() throws IOException {
    AnnualReport report = both().get(1).report().orElseThrow();
    replace("2024/overview.md", "。", "！");
    assertThatThrownBy(report::narratives)
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .isInstanceOf(ContentChangedException.class)
        .hasMessage("2024");
    Files.delete(content.resolve("2024/report.yaml"));
    assertThatThrownBy(report::tables).cause().isInstanceOf(ContentChangedException.class);
  }

  private List<YearReading> both() throws IOException {
    return both(AGENCY, PROGRAM);
  }

  /** A run, long enough after what was touched before. */
  private List<YearReading> both(Agency agency, String program) throws IOException {
    letTheClockTick();
    BuildCache last = BuildCache.in(notes);
    YearReader reader = reader(last, program);
    List<YearReading> readings =
        List.of(reader.read(agency, "2023", 2023), reader.read(agency, "2024", 2024));
    last.save(notes);
    return readings;
  }

  private YearReader reader(BuildCache last, String program) {
    return reader(last, program, UnaryOperator.identity());
  }

  private YearReader reader(BuildCache last, String program, UnaryOperator<YearReading> change) {
    SourceFolder folder = new SourceFolder(content);
    YearReader counted = ReportReader.in(folder, EDITIONS);
    YearReader one =
        (agency, year, number) -> {
          read.add(year);
          return change.apply(counted.read(agency, year, number));
        };
    return new CachingYearReader(one, folder, EDITIONS, last, program, new LazyReportBodies(one));
  }

  private static void letTheClockTick() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void replace(String file, String what, String by) throws IOException {
    Path path = content.resolve(file);
    Files.writeString(path, Files.readString(path).replaceFirst(what, by));
  }

  private static Agency agency(String name) {
    return new Agency(
        "", name, Agency.Kind.GOVERNMENT, Optional.empty(), Optional.empty(), List.of(), List.of());
  }
}
