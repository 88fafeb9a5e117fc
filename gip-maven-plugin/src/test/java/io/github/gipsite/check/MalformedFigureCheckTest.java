package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.edition.Measure;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedFigureCheckTest {
  private static final Check COUNT = new MalformedFigureCheck("not-a-count", Measure.COUNT);
  private static final Check AMOUNT = new MalformedFigureCheck("not-an-amount", Measure.AMOUNT);
  private static final String COUNT_EXAMPLE = "只写 0 或正整数，不写单位，例如 370；没有发生的写 0";
  private static final String AMOUNT_EXAMPLE = "以万元为单位，只写 0 或正数，可以有小数，例如 9040.16";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1200", "'1200'", "\"7\"", "428870"})
  void countsAreNoFault(String text) {
    good.change("licences:   1200", "licences:   " + text);
    assertThat(good.places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "88", "0.5", "59237.2449", "88.250"})
  void amountsAreNoFault(String text) {
    good.change("88.25", text);
    assertThat(good.places()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "-5; 不能是负数; 负号是多打的，写成 5；不是的，核对原表，写实际的数字",
        "－５; 不能是负数; 负号是多打的，写成 5；不是的，核对原表，写实际的数字",
        "−5; 不能是负数; 负号是多打的，写成 5；不是的，核对原表，写实际的数字",
        "1e3; 是 Excel 的科学记数法，后面几位数字可能丢了; 在 Excel 里把这一格的格式设为“数值”，再复制完整的数字",
        "1.2E+05; 是 Excel 的科学记数法，后面几位数字可能丢了; 在 Excel 里把这一格的格式设为“数值”，再复制完整的数字",
        "=SUM(B2:G2); 是公式，不是数字; 写公式算出来的数字"
      })
  void noCountThatCanBeProposed(String text, String cause, String mend) {
    good.change("licences:   1200", "licences:   '" + text + "'");
    assertThat(CheckedWords.by(COUNT, good).sentences())
        .containsExactly("行政许可·处理决定：“" + text + "”不是件数 | " + cause + " | " + mend);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12.5; 件数不能有小数;",
        "12.0; 件数不能有小数; 12",
        "1200.00; 件数不能有小数; 1200",
        "1.; 不是数字;",
        "１２００; 数字是全角的; 1200",
        "1２00; 数字是全角的; 1200",
        "１，２００; 数字是全角的; 1200",
        "１２００件; 数字是全角的; 1200",
        "'1,200'; 不能有千分位逗号; 1200",
        "'1，200'; 不能有千分位逗号; 1200",
        "'1,234,567'; 不能有千分位逗号; 1234567",
        "'1,200件'; 不能有千分位逗号; 1200",
        "1200件; 格子里不写单位; 1200",
        "1200 件; 格子里不写单位; 1200",
        "1200宗; 格子里不写单位;",
        "1.2万件; 格子里不写单位;",
        "0370; 不能以 0 开头; 370",
        "007; 不能以 0 开头; 7",
        "1 200; 数字中间有空格; 1200",
        "4 0; 数字中间有空格; 40",
        "0x10; 不是数字;",
        "12:30; 不是数字;",
        "无; 不是数字;",
        "十二; 不是数字;",
        "约1200; 不是数字;",
        "1200（含结转）; 不是数字;",
        "1200?; 不是数字;",
        "'12,5'; 不是数字;",
        "+5; 不是数字;"
      })
  void noCount(String text, String cause, String plain) {
    good.change("licences:   1200", "licences:   '" + text + "'");
    CheckedWords counts = CheckedWords.by(COUNT, good);
    assertThat(counts.places()).containsExactly("not-a-count ERROR 2024/report.yaml:8:15");
    String mend = plain == null ? COUNT_EXAMPLE : "写成 " + plain;
    assertThat(counts.sentences())
        .containsExactly("行政许可·处理决定：“" + text + "”不是件数 | " + cause + " | " + mend);
    assertThat(counts.figures()).containsExactly("proactive.licences.decisions");
    assertThat(CheckedWords.by(AMOUNT, good).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'9,040.16'; 不能有千分位逗号; 9040.16",
        "9040.16万元; 格子里不写单位; 9040.16",
        "9040.16 万元; 格子里不写单位; 9040.16",
        "90401600元; 格子里不写单位; 9040.16",
        "'90,401,600元'; 不能有千分位逗号; 9040.16",
        "5元; 格子里不写单位; 0.0005",
        "0元; 格子里不写单位; 0",
        "9040.16亿元; 格子里不写单位;",
        "９０４０．１６; 数字是全角的; 9040.16",
        "09040.16; 不能以 0 开头; 9040.16",
        "'12,5'; 不是数字;",
        "无; 不是数字;"
      })
  void noAmount(String text, String cause, String plain) {
    good.change("88.25", "'" + text + "'");
    CheckedWords amounts = CheckedWords.by(AMOUNT, good);
    assertThat(amounts.places()).containsExactly("not-an-amount ERROR 2024/report.yaml:11:15");
    String mend = plain == null ? AMOUNT_EXAMPLE : "写成 " + plain;
    assertThat(amounts.sentences())
        .containsExactly("行政事业性收费·收费金额：“" + text + "”不是金额 | " + cause + " | " + mend);
    assertThat(amounts.figures()).containsExactly("proactive.fees.amount");
    assertThat(CheckedWords.by(COUNT, good).findings()).isEmpty();
  }

  @Test
  void everyCellIsLookedAt() {
    good.change("[3, 1, 0, 2, 6]", "[三, 一, 零, 二, 六]");
    assertThat(good.places())
        .containsExactly(
            "not-a-count ERROR 2024/report.yaml:45:21",
            "not-a-count ERROR 2024/report.yaml:45:24",
            "not-a-count ERROR 2024/report.yaml:45:27",
            "not-a-count ERROR 2024/report.yaml:45:30",
            "not-a-count ERROR 2024/report.yaml:45:33");
  }
}
