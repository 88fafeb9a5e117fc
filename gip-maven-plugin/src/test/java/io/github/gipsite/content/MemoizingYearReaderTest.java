package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.edition.AgencyKind;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Agency;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years that have not changed are not read a second time. */
class MemoizingYearReaderTest {
  private static final Agency AGENCY = agency("示例市");

  @TempDir private Path content;
  private final List<String> read = new ArrayList<>();
  private YearReader reader;

  @BeforeEach
  void everyYearOnce() throws IOException {
    FolderContents.copy(SampleContent.allYears(), content);
    SourceFolder folder = new SourceFolder(content);
    YearReader counted = ReportReader.in(folder, Editions.builtIn());
    reader =
        new MemoizingYearReader(
            (agency, year, figures, number) -> {
              read.add(year);
              return counted.read(agency, year, figures, number);
            },
            folder);
    both(AGENCY);
    read.clear();
  }

  @Test
  void nothingHasChanged() {
    both(AGENCY);
    assertThat(read).isEmpty();
  }

  @Test
  void aWordIsAnother() throws IOException {
    Path file = content.resolve("2024/overview.md");
    Files.writeString(file, Files.readString(file).replaceFirst("。", "！"));
    both(AGENCY);
    assertThat(read).containsExactly("2024");
  }

  @Test
  void aFileIsNew() throws IOException {
    Files.createDirectories(content.resolve("2023/files"));
    Files.writeString(content.resolve("2023/files/a.txt"), "附件");
    both(AGENCY);
    assertThat(read).containsExactly("2023");
  }

  @Test
  void aFolderIsNew() throws IOException {
    Files.createDirectories(content.resolve("2023/附件"));
    both(AGENCY);
    assertThat(read).containsExactly("2023");
  }

  @Test
  void aFileIsGone() throws IOException {
    Files.delete(content.resolve("2024/problems.md"));
    both(AGENCY);
    assertThat(read).containsExactly("2024");
  }

  @Test
  void theAgencyHasAnotherName() {
    both(agency("示例县"));
    assertThat(read).containsExactly("2023", "2024");
  }

  private void both(Agency agency) {
    reader.read(agency, "2023", 2023);
    reader.read(agency, "2024", 2024);
  }

  private static Agency agency(String name) {
    return new Agency(
        "", name, AgencyKind.GOVERNMENT, Optional.empty(), Optional.empty(), List.of(), List.of());
  }
}
