package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.content.YearReader.YearReading;
import io.github.gipsite.report.AnnualReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was not touched since the last run is not read. */
class CachingYearReaderTest extends CachedYears {
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
}
