package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of {@code report.yaml}: year, title, date, edition. */
class ReportHeadTest {
  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void theTitleFollowsFromAgencyAndYear() {
    assertThat(good.report().title()).isEqualTo("示例市人民政府2024年政府信息公开工作年度报告");
  }

  @Test
  void theTitleCanBeGiven() {
    good.change("year: 2024", "year: 2024\ntitle: 示例市2024年年度报告");
    assertThat(good.report().title()).isEqualTo("示例市2024年年度报告");
    assertThat(good.places()).containsExactly("title-form WARNING 2024/report.yaml:3:8");
  }

  @Test
  void aTitleIsOneText() {
    good.change("year: 2024", "year: 2024\ntitle: [示例市, 年报]");
    assertThat(good.places()).containsExactly("wrong-value ERROR 2024/report.yaml:3:8");
    assertThat(good.sentences()).containsExactly("“title”应当是一个值 | 这里不是一个值 | 写成：title: …，值在同一行");
  }

  @Test
  void theYearOfLastYearsFile() {
    good.change("year: 2024", "year: 2023");
    assertThat(good.places()).containsExactly("wrong-value ERROR 2024/report.yaml:2:7");
    assertThat(good.sentences())
        .containsExactly(
            "年份 2023 与文件夹 2024 不一致 | 文件夹是 2024 | 改为 year: 2024；报告确是 2023 年的，把文件夹改名为 2023");
  }

  @Test
  void theYearCanBeLeftOut() {
    good.change("year: 2024\n", "");
    assertThat(good.places()).isEmpty();
    assertThat(good.report().year()).isEqualTo(2024);
  }

  @Test
  void theLastDayOfFebruaryInALeapYearIsADate() {
    good.change("published: 2025-03-03", "published: 2024-02-29");
    assertThat(good.report().published().map(PublicationDate::toString)).contains("2024-02-29");
    assertThat(good.places()).containsExactly("publication-year ERROR 2024/report.yaml:3:12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-03-03", "'2025-03-03'", "2025-03-03 09:30", "2025-03-31 23:59"})
  void dates(String text) {
    good.change("published: 2025-03-03", "published: " + text);
    assertThat(good.places()).isEmpty();
    assertThat(good.report().published().map(PublicationDate::toString))
        .contains(text.replace("'", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "2025年3月3日,         2025-03-03",
    "2025 年 3 月 3 日,    2025-03-03",
    "2025年03月03号,       2025-03-03",
    "二〇二五年三月三日,   2025-03-03",
    "二零二五年十二月三十一日, 2025-12-31",
    "2025/03/03,           2025-03-03",
    "2025.03.03,           2025-03-03",
    "2025．3．3,           2025-03-03",
    "2025-3-3,             2025-03-03",
    "2025—3—3,             2025-03-03",
    "20250303,             2025-03-03",
    "2025-03-03 9:30,      2025-03-03 09:30",
    "2025年3月3日 9：30,   2025-03-03 09:30",
    "2025年3月3日9时30分,  2025-03-03 09:30",
    "2025-03-03T09:30,     2025-03-03 09:30",
    "2025-03-03 09:30:00,  2025-03-03 09:30",
    "２０２５-03-03,       2025-03-03"
  })
  void aDateWrittenAnotherWayIsShownAsItShouldBe(String text, String meant) {
    good.change("published: 2025-03-03", "published: " + text);
    assertThat(good.places()).containsExactly("wrong-value ERROR 2024/report.yaml:3:12");
    assertThat(good.sentences()).containsExactly("日期“" + text + "”的写法不对 | 要写成 年-月-日 | 改为：" + meant);
    assertThat(good.report().published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-30", "2025-13-01", "2025年2月29日", "20250431", "2025-03-03 24:00"})
  void aDayThatNoCalendarHas(String text) {
    good.change("published: 2025-03-03", "published: " + text);
    assertThat(good.sentences())
        .containsExactly("日历上没有“" + text + "”这一天 | 月份或者日子写错了 | 照公布的日期写成 年-月-日，例如 2025-01-20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"待定", "三月", "2025年3月", "3月3日", "2025", "5-3-3"})
  void noDates(String text) {
    good.change("published: 2025-03-03", "published: " + text);
    assertThat(good.places()).containsExactly("wrong-value ERROR 2024/report.yaml:3:12");
    assertThat(good.sentences())
        .containsExactly("“" + text + "”不是日期 | 要写成 年-月-日 | 写成 2025-01-20，或者带时间：2025-01-20 09:30");
    assertThat(good.report().published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ~", " ''"})
  void aDateLeftBlankIsMissingWhereItsKeyStands(String nothing) {
    good.change("published: 2025-03-03", "published:" + nothing);
    assertThat(good.places()).containsExactly("missing-key ERROR 2024/report.yaml:3:1");
  }

  @Test
  void anEditionCanBeNamed() {
    good.change("year: 2024", "year: 2024\nedition: 2021");
    assertThat(good.places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ~"})
  void anEditionLeftBlankIsTheOneInForce(String nothing) {
    good.change("year: 2024", "year: 2024\nedition:" + nothing);
    assertThat(good.places()).isEmpty();
  }

  @Test
  void anEditionThatIsAList() {
    good.change("year: 2024", "year: 2024\nedition: [2021]");
    assertThat(good.places()).containsExactly("wrong-value ERROR 2024/report.yaml:3:10");
  }

  @Test
  void anUnknownEdition() {
    good.change("year: 2024", "year: 2024\nedition: 2012");
    assertThat(good.places()).containsExactly("wrong-value ERROR 2024/report.yaml:3:10");
    assertThat(good.sentences().get(0)).startsWith("没有适用于“2012”的报告格式 | 检查年份；可用的格式：");
  }

  @Test
  void aYearBeforeAnyEdition() {
    good.move("2024", "1999");
    assertThat(good.places()).containsExactly("wrong-value ERROR 1999/report.yaml:2:1");
  }
}
