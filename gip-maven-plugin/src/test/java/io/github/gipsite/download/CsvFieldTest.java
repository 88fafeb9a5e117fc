package io.github.gipsite.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFieldTest {
  private static final String BEGINNINGS = "=+-@＝＋－＠﹦﹢﹣﹫−\t\r\n\0\u001b\u0085";
  private static final String UNSEEN = " \u3000\u00a0\u2003\u200b\u2060\ufeff\u00ad\u2028";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "示例局",
        "行政许可 / 其他",
        "1.2.1",
        "2024",
        "示例（= 合计）",
        "甲-乙",
        "示例'局",
        "x=1",
        "——示例",
        "”示例",
        " 示例",
        "",
        "示例；=1"
      })
  void anOrdinaryTextIsWrittenAsItIs(String text) {
    assertThat(CsvField.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"示例，\"甲\"", "甲,乙", "甲;乙", "甲; 乙", "甲\t乙", "甲\n乙"})
  void aTextWithASeparatorIsQuoted(String text) {
    assertThat(CsvField.of(text)).isEqualTo('"' + text.replace("\"", "\"\"") + '"');
  }

  @Test
  void aBeginningOfAFormulaGetsAnApostropheInFront() {
    BEGINNINGS
        .chars()
        .mapToObj(Character::toString)
        .forEach(
            first ->
                assertThat(CsvField.of(first + "1+1").replaceAll("([;\t\r\n])'", "$1"))
                    .isEqualTo("\"'" + first + "1+1\""));
  }

  @Test
  void whatIsNotSeenHidesNoFormula() {
    UNSEEN
        .chars()
        .mapToObj(Character::toString)
        .forEach(
            unseen -> {
              assertThat(CsvField.of(unseen + "=1")).isEqualTo("\"'" + unseen + "=1\"");
              assertThat(CsvField.of(unseen + unseen + "＠A")).startsWith("\"'");
              assertThat(CsvField.of(unseen + "示例")).isEqualTo(unseen + "示例");
            });
  }

  @Test
  void aSignAloneIsMarkedToo() {
    assertThat(CsvField.of("-")).isEqualTo("\"'-\"");
    assertThat(CsvField.of("/")).isEqualTo("/");
  }

  @Test
  void theExamplesOfOwaspAreEscapedAsThere() {
    assertThat(CsvField.of("=1+2\";=1+2")).isEqualTo("\"'=1+2\"\";'=1+2\"");
    assertThat(CsvField.of("=1+2'\" ;,=1+2")).isEqualTo("\"'=1+2'\"\" ;,=1+2\"");
    assertThat(CsvField.of("=cmd|' /C calc'!A0")).isEqualTo("\"'=cmd|' /C calc'!A0\"");
  }

  @Test
  void noCellBeginsWithAFormulaWhereSemicolonsSeparateCells() {
    assertThat(CsvField.of("示例;=1+1;乙")).isEqualTo("\"示例;'=1+1;乙\"");
    assertThat(CsvField.of("示例\t@A1")).isEqualTo("\"示例\t'@A1\"");
    assertThat(CsvField.of("示例\r\n＝1")).isEqualTo("\"示例\r'\n'＝1\"");
  }

  @Test
  void anApostropheIsKeptApartFromOurs() {
    assertThat(CsvField.of("'=1")).isEqualTo("\"''=1\"");
    assertThat(CsvField.of("'示例'")).isEqualTo("\"''示例'\"");
    assertThat(CsvField.of("示例;'乙")).isEqualTo("\"示例;''乙\"");
  }

  @Test
  void everyTextCanBeReadBack() {
    String alphabet = BEGINNINGS + UNSEEN + "'\"',;;;示例a1";
    Random random = new Random(19);
    for (int i = 0; i < 100_000; i++) {
      String text =
          IntStream.range(0, random.nextInt(9))
              .mapToObj(n -> alphabet.charAt(random.nextInt(alphabet.length())))
              .map(String::valueOf)
              .collect(Collectors.joining());
      assertThat(read(CsvField.of(text))).isEqualTo(text);
    }
  }

  /** As docs/reference.md says. */
  private static String read(String field) {
    String text =
        field.startsWith("\"")
            ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
            : field;
    return text.replaceAll("(^|[;\t\r\n])'", "$1");
  }
}
