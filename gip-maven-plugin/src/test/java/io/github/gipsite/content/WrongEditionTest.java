package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A report in the form of another edition gives one finding for each table, and no consequential
 * ones.
 */
class WrongEditionTest {
  private static final String OTHERWISE = "  otherwise-closed: [ 2, 0, 0, 0, 0, 0,  2]\n";

  @TempDir Path temp;
  private ContentFolder good;
  private String of2019;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
    of2019 = ContentFolder.at(Path.of("src/test/resources/good-2020")).read("2020/report.yaml");
  }

  @Test
  void anEditionOfOtherYears() {
    good.change("year: 2024", "year: 2024\nedition: 2019");
    assertThat(good.places()).containsExactly("wrong-edition ERROR 2024/report.yaml:3:10");
    assertThat(good.sentences())
        .containsExactly("2024 年的报告不适用“2019 年格式” | 这一版适用于 2019—2020 年 | 删去 edition 这一行，或者检查年份");
  }

  @Test
  void anEditionThatWasNotYetThere() {
    ContentFolder years = GoodYears.since(2020, temp.resolve("years"));
    years.changeIn("2020/report.yaml", "year: 2020", "year: 2020\nedition: 2021");
    assertThat(years.sentences())
        .containsExactly("2020 年的报告不适用“2021 年格式” | 这一版自 2021 年起适用 | 删去 edition 这一行，或者检查年份");
  }

  @Test
  void anEditionOfAYearThatHasNone() {
    good.move("2024", "2010")
        .changeIn("2010/report.yaml", "year: 2024", "year: 2010\nedition: 2021")
        .changeIn("2010/report.yaml", "2025-03-03", "2011-03-03");
    assertThat(good.places()).containsExactly("wrong-edition ERROR 2010/report.yaml:3:10");
  }

  @Test
  void theTablesOf2019In2024() {
    good.write(ContentFolder.REPORT, of2019.replace("2020", "2024").replace("2021-03", "2025-03"));
    assertThat(good.places())
        .containsExactly(
            "wrong-edition ERROR 2024/report.yaml:8:3",
            "wrong-edition ERROR 2024/report.yaml:39:3");
    assertThat(good.sentences())
        .containsExactly(
            "2024 年的报告用了“2019 年格式”的表格 | 这是“2019 年格式”的行或栏：licences、other-external-services、"
                + "penalties、compulsion、fees、central-procurement | 按“2021 年格式”重新填写这张表，不能只改名称",
            "2024 年的报告用了“2019 年格式”的表格 | 这是“2019 年格式”的行或栏：otherwise-closed"
                + " | 按“2021 年格式”重新填写这张表，不能只改名称");
  }

  @Test
  void theTablesOf2021In2020() {
    ContentFolder years = GoodYears.since(2020, temp.resolve("years"));
    String report = years.read(ContentFolder.REPORT);
    years.write("2020/report.yaml", report.replace("2024", "2020").replace("2025-03", "2021-03"));
    assertThat(years.places())
        .containsExactly(
            "wrong-edition ERROR 2020/report.yaml:8:3",
            "wrong-edition ERROR 2020/report.yaml:38:5");
    assertThat(years.sentences().get(0))
        .contains("这是“2021 年格式”的行或栏：licences、penalties、compulsion、fees");
  }

  @Test
  void namingTheOldEditionDoesNotMakeItsTablesRight() {
    good.write(
        ContentFolder.REPORT,
        of2019.replace("year: 2020", "edition: 2019").replace("2021-03", "2025-03"));
    assertThat(good.places())
        .containsExactly(
            "wrong-edition ERROR 2024/report.yaml:2:10",
            "wrong-edition ERROR 2024/report.yaml:8:3",
            "wrong-edition ERROR 2024/report.yaml:39:3");
  }

  @Test
  void theFiguresOfTheTableAreNotMissedInTheWords() {
    String report = good.read(ContentFolder.REPORT);
    int from = report.indexOf("  otherwise-closed:");
    int to = report.indexOf("  processed:");
    good.write(ContentFolder.REPORT, report.substring(0, from) + OTHERWISE + report.substring(to));
    good.write("2024/overview.md", "新收 {{requests.received}} 件。");
    assertThat(good.places()).containsExactly("wrong-edition ERROR 2024/report.yaml:37:3");
  }

  @Test
  void oneRowOfUnusualWidthIsASlip() {
    good.change("[4, 1, 30]", "[4, 30]");
    assertThat(good.places()).containsExactly("wrong-width ERROR 2024/report.yaml:7:24");
  }
}
