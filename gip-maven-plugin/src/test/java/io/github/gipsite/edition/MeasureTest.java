package io.github.gipsite.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "370", "428870", "999999999999999999999999999999"})
  void countsAreExact(String text) {
    assertThat(Measure.COUNT.parse(text)).contains(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "9040.16", "59237.2449", "0.10", "12.0000"})
  void amountsAreExact(String text) {
    assertThat(Measure.AMOUNT.parse(text)).contains(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0370",
        "00",
        "-1",
        "+1",
        "1.0",
        "1,234",
        "1_000",
        "1e3",
        "0x1F",
        "12:30",
        "３７０",
        "٣",
        "370件",
        "370 ",
        "no",
        "~",
        "9999999999999999999999999999999"
      })
  void anythingElseIsNoCount(String text) {
    assertThat(Measure.COUNT.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-1.5",
        ".5",
        "5.",
        "1.2.3",
        "09040.16",
        "9,040.16",
        "1e3",
        "９.5",
        "9040.16万元"
      })
  void anythingElseIsNoAmount(String text) {
    assertThat(Measure.AMOUNT.parse(text)).isEmpty();
  }
}
