package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeUnitCheckTest {
  private static final Check FEE = new FeeUnitCheck();

  @TempDir Path temp;
  private ContentFolder years;

  @BeforeEach
  void twoYears() {
    years = GoodYears.since(2023, temp);
  }

  @Test
  void anAmountInYuan() {
    years.change("88.25", "901200.5");
    CheckedWords fee = CheckedWords.by(FEE, years);
    assertThat(fee.places()).containsExactly("fee-unit WARNING 2024/report.yaml:11:15");
    assertThat(fee.sentences())
        .containsExactly(
            "行政事业性收费：2023 年 88.25 万元，本年 901200.5 万元，相差约一万倍 | 单位是万元，不是元 | 如果本年按元填写了，改为：90.12005");
    assertThat(fee.figures()).containsExactly("proactive.fees.amount");
  }

  @Test
  void lastYearsAmountInYuan() {
    fees("901200", "88.25");
    assertThat(CheckedWords.by(FEE, years).sentences())
        .singleElement()
        .asString()
        .endsWith(" | 如果 2023 年按元填写了，把那一年的改为：90.12");
  }

  @ParameterizedTest
  @CsvSource({"88.25, 0.00883", "10, 20000", "10, 500000", "900000, 90"})
  void aboutTenThousandTimes(String before, String now) {
    fees(before, now);
    assertThat(CheckedWords.by(FEE, years).findings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"88.25, 88250", "10, 19999", "10, 500001", "901200, 0", "~, 901200"})
  void notAboutTenThousandTimes(String before, String now) {
    fees(before, now);
    assertThat(CheckedWords.by(FEE, years).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"350000", "901200.5", "10000"})
  void anAmountInYuanAfterAYearWithout(String now) {
    fees("0", now);
    CheckedWords fee = CheckedWords.by(FEE, years);
    assertThat(fee.sentences())
        .containsExactly(
            "行政事业性收费：2023 年为 0，本年 %s 万元，超过一亿元 | 单位是万元，不是元 | 如果本年按元填写了，改为：%s"
                .formatted(
                    now,
                    new BigDecimal(now).movePointLeft(4).stripTrailingZeros().toPlainString()));
  }

  @ParameterizedTest
  @CsvSource({"0", "88.25", "9999", "59237.2449"})
  void anAmountAsOthersHaveItAfterAYearWithout(String now) {
    fees("0", now);
    assertThat(CheckedWords.by(FEE, years).findings()).isEmpty();
  }

  @Test
  void theItemsOf2019AreNoAmounts() {
    assertThat(GoodYears.since(2020, temp.resolve("seam")).places()).isEmpty();
  }

  private void fees(String before, String now) {
    years.changeIn("2023/report.yaml", "88.25", before).change("88.25", now);
  }
}
