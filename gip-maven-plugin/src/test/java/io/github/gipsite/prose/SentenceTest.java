package io.github.gipsite.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words before a number in a sentence. */
class SentenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收到申请40件           | 收到申请",
        "共50件，其中自然人40件 | 其中自然人",
        "申请（含信函40件       | 含信函",
        "信函、邮件40件         | 邮件",
        "如下：邮件40件         | 邮件",
        "40件                   | ''"
      })
  void aClauseBeginsAfterACommaOrABracket(String text, String clause) {
    Sentence sentence = SampleNarratives.sentence(text);
    assertThat(sentence.clauseBefore(sentence.text().indexOf("40"))).isEqualTo(clause);
  }

  @Test
  void aPartStandsWhereItStandsInTheFile() {
    Sentence second = SampleNarratives.overview("公开。\n收到**40**件。").sentences().get(1);
    int start = second.text().indexOf("40");
    assertThat(second.place(start, start + 2)).hasToString(SampleNarratives.FILE + ":2:5");
  }

  @Test
  void aYearCountsFromWhereItIsNamed() {
    Sentence sentence = SampleNarratives.sentence("2023年收到40件，今年收到50件");
    assertThat(sentence.yearBefore(0, 2024)).isEqualTo(2024);
    assertThat(sentence.yearBefore(sentence.text().indexOf("40"), 2024)).isEqualTo(2023);
    assertThat(sentence.yearBefore(sentence.text().indexOf("50"), 2024)).isEqualTo(2024);
  }
}
