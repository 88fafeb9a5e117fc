package io.github.gipsite.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxCellsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "9, 9",
    "99, 99",
    "100, 100",
    "-1, -1",
    "0.0, 0.0",
    "5.0, 5.0",
    "7.25, 7.25",
    "1E+1, 10",
    "123456789012345, 123456789012345"
  })
  void aNumberIsWrittenAsItIs(BigDecimal number, String digits) throws IOException {
    assertThat(xml(number)).isEqualTo("<c><v>" + digits + "</v></c>");
  }

  /** A spreadsheet would round it. */
  @ParameterizedTest
  @CsvSource({"1234567890123456", "12345678901234567890", "0.1234567890123456"})
  void aNumberOfMoreDigitsIsAText(BigDecimal number) throws IOException {
    assertThat(xml(number)).contains("inlineStr", ">" + number + "<");
  }

  private static String xml(BigDecimal number) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxCells.of(Optional.of(number)).writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
