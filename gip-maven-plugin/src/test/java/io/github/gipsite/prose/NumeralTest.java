package io.github.gipsite.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading of numerals in sentences. */
class NumeralTest {
  private static final String[] UNITS = {"", "十", "百", "千"};
  private static final String DIGITS = "零一二三四五六七八九";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0          | 0",
        "383        | 383",
        "３８３     | 383",
        "11,000     | 11000",
        "1.2万      | 12000",
        "１．２万   | 12000",
        "3亿        | 300000000",
        "88.25      | 88.25",
        "十         | 10",
        "十六       | 16",
        "二十       | 20",
        "三百八十三 | 383",
        "一百零五   | 105",
        "一千零五   | 1005",
        "两百       | 200",
        "两万       | 20000",
        "十二万     | 120000",
        "一百二十万三千 | 1203000",
        "一亿零二万 | 100020000",
        "零         | 0",
        "〇         | 0"
      })
  void says(String written, BigDecimal value) {
    assertThat(numeral(written).value()).isEqualByComparingTo(value);
    assertThat(numeral(written).approximate()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "11000余, 11000",
    "三百余, 300",
    "1万余, 10000",
    "30多万, 300000",
    "1.2万多, 12000",
    "三十余万, 300000"
  })
  void saysAboutHowMany(String written, BigDecimal value) {
    assertThat(numeral(written).value()).isEqualByComparingTo(value);
    assertThat(numeral(written).approximate()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"约", "近", "超", "逾", "过", "足"})
  void isApproximateAfter(String word) {
    assertThat(Numeral.parse("383", word).orElseThrow().approximate()).isTrue();
  }

  @Test
  void isExactAfterAnyOtherWord() {
    assertThat(Numeral.parse("383", "请").orElseThrow().approximate()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"383, 1", "1.2, 0.1", "1.2万, 1000", "12万, 10000", "十二万, 10000", "十二万三千, 1"})
  void isAsExactAsItsLastDigit(String written, BigDecimal step) {
    assertThat(numeral(written).step()).isEqualByComparingTo(step);
  }

  @ParameterizedTest
  @ValueSource(strings = {"二〇二四", "二四", "1,2", "1.2.3", "1,2345"})
  void isNoNumber(String written) {
    assertThat(Numeral.parse(written, "")).isEmpty();
  }

  @Test
  void readsEveryNumberAsChineseIsWritten() {
    Random random = new Random(2024);
    for (int i = 0; i < 50_000; i++) {
      int number = i < 11_000 ? i : random.nextInt(100_000_000) / (int) Math.pow(10, i % 8);
      assertThat(numeral(chinese(number)).value())
          .as(chinese(number))
          .isEqualByComparingTo(BigDecimal.valueOf(number));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第三次会议",
        "第3次会议",
        "一是加强培训",
        "20个工作日内答复",
        "三个月内",
        "2024年3月5日",
        "国办公开办函〔2021〕30号",
        "电话023-67558888",
        "12345热线",
        "下降3个百分点"
      })
  void isNoCount(String text) {
    assertThat(CountMention.in(SampleNarratives.sentence(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "收到383件, 383, 件",
    "收到 383 件, 383, 件",
    "培训三百八十三人次, 383, 人次",
    "公开11000余条, 11000, 条",
    "一百二十万三千件, 1203000, 件"
  })
  void isACount(String text, BigDecimal value, String unit) {
    assertThat(CountMention.in(SampleNarratives.sentence(text)))
        .singleElement()
        .satisfies(count -> assertThat(count.number().value()).isEqualByComparingTo(value))
        .satisfies(count -> assertThat(count.unit()).isEqualTo(unit));
  }

  private static Numeral numeral(String written) {
    return Numeral.parse(written, "").orElseThrow();
  }

  /** As numbers below 100,000,000 are written: 一千零五, 两 never. */
  private static String chinese(int number) {
    if (number == 0) {
      return "零";
    }
    StringBuilder written = new StringBuilder();
    boolean zero = false;
    for (int place = 7; place >= 0; place--) {
      int digit = number / (int) Math.pow(10, place) % 10;
      if (digit > 0) {
        written.append(zero && written.length() > 0 ? "零" : "").append(DIGITS.charAt(digit));
        written.append(UNITS[place % 4]);
      }
      zero = digit == 0 && (zero || place != 4);
      if (place == 4 && number >= 10_000) {
        written.append("万");
      }
    }
    return written.toString();
  }
}
