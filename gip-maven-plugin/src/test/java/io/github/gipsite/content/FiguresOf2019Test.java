package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.NamedFigure;
import io.github.gipsite.testkit.ContentFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes with a sign and amounts with a unit, as the edition of 2019 has them. */
class FiguresOf2019Test {
  private static final String REPORT = "2020/report.yaml";
  private static final String CHANGE = "增加的写 2 或 +2，减少的写 -8，没有增减的写 0；不写单位";
  private static final String AMOUNT = "数字后面写元或万元，例如 251000元 或 25.1万元";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.copyOf(Path.of("src/test/resources/good-2020"), temp);
  }

  @Test
  void nothingIsWrongWithTheGoodReport() {
    assertThat(good.sentences()).isEmpty();
    assertThat(value("proactive.licences.change")).isEqualByComparingTo("2");
    assertThat(value("proactive.penalties.change")).isEqualByComparingTo("-8");
    assertThat(value("requests.otherwise-closed")).isEqualByComparingTo("2");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "+0, 0", "2, 2", "+2, 2", "-8, -8", "'-8', -8"})
  void changes(String written, String value) {
    good.changeIn(REPORT, "-8", written);
    assertThat(good.places()).isEmpty();
    assertThat(value("proactive.penalties.change")).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "251000元, 251000",
    "25.1万元, 251000",
    "251000.50元, 251000.5",
    "251000, 251000",
    "0, 0",
    "0万元, 0"
  })
  void amounts(String written, String value) {
    good.changeIn(REPORT, "251000元", written);
    assertThat(good.places()).isEmpty();
    assertThat(value("proactive.central-procurement.amount")).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "－8; 正负号不是半角的; 写成 -8",
        "−8; 正负号不是半角的; 写成 -8",
        "＋2; 正负号不是半角的; 写成 +2",
        "-8项; 格子里不写单位; 写成 -8",
        "8项; 格子里不写单位; 写成 8",
        "２; 数字是全角的; 写成 2",
        "减8; 不是数字;",
        "'+ 2'; 不是数字;",
        "1.5; 件数不能有小数;",
        "08; 不能以 0 开头; 写成 8"
      })
  void noChange(String written, String cause, String mend) {
    good.changeIn(REPORT, "-8", "'" + written + "'");
    assertThat(good.places()).containsExactly("not-a-count ERROR 2020/report.yaml:10:33");
    assertThat(good.sentences())
        .containsExactly(
            "行政处罚·本年增/减：“%s”不是件数 | %s | %s"
                .formatted(written, cause, mend == null ? CHANGE : mend));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "-251000元; 不能是负数; 负号是多打的，写成 251000元；不是的，核对原表，写实际的数字",
        "25.1万; 单位只能是元或万元;",
        "25.1亿元; 单位只能是元或万元;",
        "25.1 万元; 不是数字; 写成 25.1万元",
        "'251,000元'; 不能有千分位逗号; 写成 251000元",
        "２５１０００元; 数字是全角的; 写成 251000元",
        "￥251000; 不是数字;",
        "约25万元; 不是数字;"
      })
  void noAmount(String written, String cause, String mend) {
    good.changeIn(REPORT, "251000元", "'" + written + "'");
    assertThat(good.places()).containsExactly("not-an-amount ERROR 2020/report.yaml:13:32");
    assertThat(good.sentences())
        .containsExactly(
            "政府集中采购·采购总金额：“%s”不是金额 | %s | %s"
                .formatted(written, cause, mend == null ? AMOUNT : mend));
  }

  private BigDecimal value(String name) {
    AnnualReport report = good.series().report(2020).orElseThrow();
    return NamedFigure.in(report, name).flatMap(NamedFigure::value).orElseThrow();
  }
}
