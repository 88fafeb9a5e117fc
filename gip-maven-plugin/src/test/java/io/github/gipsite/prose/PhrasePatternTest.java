package io.github.gipsite.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The syntax of phrase patterns, and the texts that they match. */
class PhrasePatternTest {
  private static final PhrasePattern RECEIVED = new PhrasePattern("收到|受理 … N 件");
  private static final PhrasePattern NEAR = new PhrasePattern("收到 NEAR N 件");
  private static final PhrasePattern LAST = new PhrasePattern("LAST 结转 N 件");
  private static final PhrasePattern NEXT = new PhrasePattern("结转 NEXT N 件");

  @ParameterizedTest
  @CsvSource({"收到申请50件, 50", "受理50件, 50", "收到申请，共 50 件, 50", "收到申请五十件, 五十", "收到申请1.2万件, 1.2万"})
  void anyAlternativeWillDoAndAFewCharacters(String text, String number) {
    assertThat(mayMatch(RECEIVED, text)).isTrue();
    assertThat(numbers(RECEIVED, text)).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"办结申请50件", "收到申请。另有50件", "收到申请50份", "收到申请一批"})
  void whatSaysSomethingElseDoesNotFit(String text) {
    assertThat(numbers(RECEIVED, text)).isEmpty();
  }

  @Test
  void nearIsWithinTheClause() {
    assertThat(numbers(NEAR, "收到申请50件")).containsExactly("50");
    assertThat(numbers(NEAR, "收到申请，共50件")).isEmpty();
  }

  @Test
  void aTextWithoutOneOfItsWordsIsPassedOver() {
    assertThat(mayMatch(RECEIVED, "收到申请若干")).isFalse();
    assertThat(mayMatch(RECEIVED, "收到申请若干件")).isFalse();
    assertThat(mayMatch(RECEIVED, "办结50件")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"上年结转5件, true", "2023年度结转5件, true", "2022年结转5件, false", "去年结转5件, true"})
  void lastIsTheYearBefore(String text, boolean fits) {
    assertThat(!numbers(LAST, text).isEmpty()).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"结转下年度5件, true", "结转2025年5件, true", "结转2024年5件, false"})
  void nextIsTheYearAfter(String text, boolean fits) {
    assertThat(!numbers(NEXT, text).isEmpty()).isEqualTo(fits);
  }

  @Test
  void whatAsksForMoreWeighsMore() {
    assertThat(RECEIVED.weight()).isEqualTo(NEAR.weight()).isEqualTo(3);
    assertThat(LAST.weight()).isEqualTo(4);
  }

  @Test
  void whatOnlyLooksAroundWeighsNothing() {
    assertThat(new PhrasePattern("(?<!不) 公开 N 件 (?![0-9])").weight()).isEqualTo(3);
  }

  @Test
  void aPhraseMayBeginAtEachOfItsWords() {
    PhrasePattern phrase = new PhrasePattern("(?<!不) 收到|收 … N 件");
    assertThat(phrase.matches("收到申请收5件", 2024))
        .extracting(PhraseMatch::start)
        .containsExactly(0, 4);
    assertThat(phrase.matches("不收5件", 2024)).isEmpty();
  }

  @Test
  void startAndEndAreThoseOfAClause() {
    PhrasePattern phrase = new PhrasePattern("START 公开 N 件 END");
    assertThat(numbers(phrase, "公开5件")).containsExactly("5");
    assertThat(numbers(phrase, "其中，公开5件，另有3件")).containsExactly("5");
    assertThat(numbers(phrase, "主动公开5件")).isEmpty();
    assertThat(numbers(phrase, "公开5件信息")).isEmpty();
  }

  private static List<String> numbers(PhrasePattern pattern, String text) {
    return pattern.matches(text, 2024).stream()
        .map(match -> text.substring(match.numberStart(), match.numberEnd()))
        .toList();
  }

  private static boolean mayMatch(PhrasePattern phrase, String text) {
    return !KeywordFilter.of(List.of(phrase), PhrasePattern::requiredKeywords)
        .matching(text)
        .isEmpty();
  }
}
