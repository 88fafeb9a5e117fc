package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.FindingGroup;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns and tables in each other's place, where the sums of each year close all the same. */
class BetweenYearsExchangeTest {
  private static final String ROW = "\\[ *(\\d+), *(\\d+), (\\d+, \\d+, \\d+, \\d+, *\\d+)]";
  private static final String CONSEQUENCES = "先看 2023 年的表“收到和处理政府信息公开申请情况”里，“自然人”和“商业企业”两栏是不是写反了";

  @TempDir Path temp;
  private ContentFolder years;

  @BeforeEach
  void fourYears() {
    years = GoodYears.since(2021, temp);
  }

  @Test
  void twoColumnsOfAYear() {
    exchangeColumns(2023);
    assertThat(years.places())
        .containsExactly(
            "carried-between-years WARNING 2023/report.yaml:15:22",
            "carried-between-years WARNING 2023/report.yaml:15:25",
            "carried-between-years WARNING 2024/report.yaml:15:23",
            "carried-between-years WARNING 2024/report.yaml:15:26");
    assertThat(groups()).hasSize(1);
    assertThat(groups().get(0).others()).hasSize(3);
    assertThat(years.sentences())
        .allMatch(text -> text.endsWith(CONSEQUENCES + "（每一行都反了，合计还是平的）：整栏对调以后，与前后年份的报告都接得上"));
  }

  @Test
  void twoColumnsOfTheLastYear() {
    exchangeColumns(2024);
    assertThat(groups()).hasSize(1);
    assertThat(years.sentences()).allMatch(text -> text.contains("先看 2024 年的表"));
  }

  @Test
  void twoColumnsOfOneOfTwoYears() {
    years = GoodYears.since(2023, temp.resolve("two"));
    exchangeColumns(2023);
    assertThat(groups()).hasSize(1);
    assertThat(years.sentences())
        .hasSize(2)
        .allMatch(text -> text.contains("先看 2024 年的表") && text.endsWith("；2024 年没有写反的，看 2023 年的"));
  }

  /** One request that was assigned to another kind of applicant is no exchange of columns. */
  @Test
  void oneFigureInAnotherColumnIsNoExchange() {
    years = GoodYears.since(2023, temp.resolve("two"));
    years.changeIn("2023/report.yaml", "[4, 1, 0, 0, 0, 0, 5]", "[0, 1, 4, 0, 0, 0, 5]");
    assertThat(years.sentences()).noneMatch(text -> text.contains("两栏"));
  }

  @Test
  void oneRowOfTheYearBeforeIsNoExchangeOfColumns() {
    years = GoodYears.since(2023, temp.resolve("two"));
    years.changeIn("2023/report.yaml", "[4, 1, 0, 0, 0, 0, 5]", "[1, 4, 0, 0, 0, 0, 5]");
    assertThat(years.sentences()).noneMatch(text -> text.contains("两栏"));
  }

  @Test
  void columnsThatDoNotFitTheNextYearEitherAreNoExchange() {
    years.changeIn("2022/report.yaml", carriedForward(5), "[1, 5, 0, 0, 0, 0, 6]");
    assertThat(years.sentences()).isNotEmpty().noneMatch(text -> text.contains("两栏"));
  }

  @Test
  void threeColumnsInTurnAreNoExchange() {
    years.changeIn("2022/report.yaml", carriedForward(5), "[3, 2, 1, 0, 0, 0, 6]");
    years.changeIn("2023/report.yaml", "[5, 1, 0, 0, 0, 0, 6]", "[1, 3, 2, 0, 0, 0, 6]");
    assertThat(years.sentences()).isNotEmpty().noneMatch(text -> text.contains("两栏"));
  }

  /** Only the year before tells, and what it tells may be another mistake. */
  @Test
  void aReportOfTotalsIsNoExchange() {
    years.write(
        "2023/report.yaml",
        "published: 2024-03-03\nstatus: partial\nrequests:\n  carried-forward: {total: 9}\n");
    assertThat(years.sentences()).isNotEmpty().noneMatch(text -> text.contains("对调"));
  }

  @Test
  void theTablesOfTwoYears() {
    exchangeTables(2022, 2023);
    assertThat(groups()).hasSize(1);
    assertThat(groups().get(0).others()).hasSize(2);
    assertThat(years.sentences())
        .allMatch(
            text ->
                text.endsWith(
                    "先看 2022 年和 2023 年的表“收到和处理政府信息公开申请情况”是不是放反了：两年的这张表对调以后，与前后年份的报告都接得上"));
  }

  @Test
  void theTablesOfTheLastTwoYears() {
    exchangeTables(2023, 2024);
    assertThat(groups()).hasSize(1);
    assertThat(years.sentences()).hasSize(2).allMatch(text -> text.contains("先看 2023 年和 2024 年的表"));
  }

  /** Only one of the years before and after tells: that may be chance. */
  @Test
  void theTablesOfTheOnlyTwoYearsMayBeRight() {
    years = GoodYears.since(2023, temp.resolve("two"));
    exchangeTables(2023, 2024);
    assertThat(years.sentences()).hasSize(1).noneMatch(text -> text.contains("放反"));
  }

  @Test
  void tablesOfWhichOneHasAnotherMistakeAreNotTold() {
    exchangeTables(2022, 2023);
    years.changeIn("2022/report.yaml", carriedForward(4), "[3, 2, 0, 0, 0, 0, 5]");
    assertThat(years.sentences()).noneMatch(text -> text.contains("放反"));
  }

  @Test
  void oneYearThatDiffersIsNoExchange() {
    years.changeIn("2023/report.yaml", carriedForward(4), "[6, 1, 0, 0, 0, 0, 7]");
    assertThat(years.sentences()).noneMatch(text -> text.contains("放反"));
  }

  private static String carriedForward(int naturalPersons) {
    return "carried-forward:  [%d, 1, 0, 0, 0, 0, %d]"
        .formatted(naturalPersons, naturalPersons + 1);
  }

  private List<FindingGroup> groups() {
    return years.findings().groups();
  }

  private void exchangeColumns(int year) {
    change(year, "[$2, $1, $3]");
  }

  private void change(int year, String row) {
    String file = year + "/report.yaml";
    years.write(file, years.read(file).replaceAll(ROW, row));
  }

  private void exchangeTables(int one, int other) {
    String first = requests(one);
    String second = requests(other);
    years.changeIn(one + "/report.yaml", first, second);
    years.changeIn(other + "/report.yaml", second, first);
  }

  private String requests(int year) {
    String report = years.read(year + "/report.yaml");
    return report.substring(report.indexOf("requests:"), report.indexOf("reviews:"));
  }
}
