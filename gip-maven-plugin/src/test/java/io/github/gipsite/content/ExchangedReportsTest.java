package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.content.ContentReader.ReadContent;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.NamedFigure;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two years with the {@code report.yaml} of each other are one finding, and are read. */
class ExchangedReportsTest {
  private static final String OF_2023 = "2023/report.yaml";
  private static final String OF_2024 = "2024/report.yaml";
  private static final String ONE_FINDING = "misplaced-report ERROR 2023/report.yaml:2:7";

  @TempDir Path temp;
  private ContentFolder years;

  @BeforeEach
  void fourYears() {
    years = GoodYears.since(2021, temp);
  }

  @Test
  void isOneFinding() {
    years.exchange(OF_2023, OF_2024);
    assertThat(years.places()).containsExactly(ONE_FINDING);
    assertThat(years.sentences())
        .containsExactly(
            "2023/report.yaml 和 2024/report.yaml 放反了：文件夹 2023 里的是 2024 年的报告，文件夹 2024 里的是 2023 年的"
                + " | 文件夹是 2023"
                + " | 把 2023/report.yaml 和 2024/report.yaml 两个文件对调，里面的内容不用改；"
                + "如果各章的文字和附件也放反了，就把文件夹 2023 和 2024 的名称对调");
    assertThat(years.findings().all())
        .flatExtracting(Diagnostic::related)
        .extracting(SourceLocation::toString)
        .containsExactly("2024/report.yaml:2:7");
  }

  @Test
  void eachYearHasItsOwnFigures() {
    years.exchange(OF_2023, OF_2024);
    assertThat(NamedFigure.in(years.report(), "requests.carried-forward").orElseThrow().value())
        .contains(new BigDecimal(4));
    assertThat(years.report().folder()).isEqualTo("2024");
  }

  @Test
  void whatIsWrongBesidesIsTold() {
    years
        .changeIn(OF_2024, "[41, 6, 1, 0, 2, 1, 51]", "[41, 6, 1, 0, 2, 1, 15]")
        .changeIn(OF_2023, "published: 2024-03-03", "published: 2024-13-03")
        .write("2024/overview.md", "新收 {{requests.recieved}} 件。")
        .exchange(OF_2023, OF_2024);
    assertThat(years.places())
        .containsExactly(
            ONE_FINDING,
            "balance ERROR 2023/report.yaml:41:41",
            "results-sum ERROR 2023/report.yaml:41:41",
            "row-total ERROR 2023/report.yaml:41:41",
            "unknown-figure ERROR 2024/overview.md:1:4",
            "wrong-value ERROR 2024/report.yaml:3:12");
  }

  @Test
  void yearsThatDoNotFollowOneAnother() {
    years.exchange("2021/report.yaml", OF_2024);
    assertThat(years.places()).containsExactly("misplaced-report ERROR 2021/report.yaml:2:7");
  }

  @Test
  void yearsOfTwoEditions() {
    years = GoodYears.since(2020, temp.resolve("seam"));
    years.exchange("2020/report.yaml", "2021/report.yaml");
    assertThat(years.places()).containsExactly("misplaced-report ERROR 2020/report.yaml:2:7");
  }

  @Test
  void yearsOfAnAgencyInItsFolder() {
    years
        .move("2023", "ju/2023")
        .move("2024", "ju/2024")
        .write("ju/agency.yaml", "name: 示例市人民政府\nkind: government\n");
    years.exchange("ju/2023/report.yaml", "ju/2024/report.yaml");
    assertThat(years.sentences())
        .anyMatch(text -> text.startsWith("ju/2023/report.yaml 和 ju/2024/report.yaml 放反了"));
  }

  @Test
  void aYearThatIsWrittenWrongIsNone() {
    years.changeIn(OF_2023, "year: 2023", "year: 2024");
    assertThat(years.places()).containsExactly("wrong-value ERROR 2023/report.yaml:2:7");
  }

  @Test
  void threeYearsInARingAreNone() {
    years.exchange("2022/report.yaml", OF_2023).exchange(OF_2023, OF_2024);
    assertThat(years.places()).noneMatch(place -> place.startsWith("misplaced-report"));
  }

  /** The dates of publication say that the files lie where they belong. */
  @Test
  void yearsThatAreWrittenInTheWrongFilesAreNone() {
    years
        .changeIn(OF_2023, "year: 2023", "year: 2024")
        .changeIn(OF_2024, "year: 2024", "year: 2023");
    assertThat(years.places())
        .containsExactly(
            "wrong-value ERROR 2023/report.yaml:2:7", "wrong-value ERROR 2024/report.yaml:2:7");
  }

  @Test
  void isFoundInTheCacheAndGoneWhenItIsMended() throws IOException {
    years.exchange(OF_2023, OF_2024);
    List<Diagnostic> first = readAndKeep();
    assertThat(readAndKeep()).hasSize(1).isEqualTo(first);
    years.exchange(OF_2023, OF_2024);
    assertThat(readAndKeep()).isEmpty();
  }

  private List<Diagnostic> readAndKeep() throws IOException {
    CachedYears.letTheClockTick();
    Path notes = temp.resolve("read.txt");
    BuildCache cache = BuildCache.in(notes);
    ReadContent read =
        ContentReader.read(
            years.source(), Editions.builtIn(), ContentShard.WHOLE, cache, "program", count -> {});
    read.archive().series().get(0).reports().forEach(AnnualReport::body);
    cache.save(notes);
    return read.findings();
  }
}
