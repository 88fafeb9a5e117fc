package io.github.gipsite.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumberCacheTest {
  private final SmallNumberCache<String> texts = new SmallNumberCache<>(BigDecimal::toPlainString);

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "9, 9",
    "10, 10",
    "99, 99",
    "100, 100",
    "-1, -1",
    "0.0, 0.0",
    "5.0, 5.0",
    "7.25, 7.25",
    "1E+1, 10",
    "12345678901234567890, 12345678901234567890"
  })
  void aNumberIsWrittenAsItIs(BigDecimal number, String text) {
    assertThat(texts.textOf(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0", "42", "99"})
  void aSmallOneIsMadeOnce(BigDecimal number) {
    assertThat(texts.textOf(number)).isSameAs(texts.textOf(number));
  }
}
