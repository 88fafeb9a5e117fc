package io.github.gipsite.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.edition.Claim;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.edition.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A phrase is not looked for where its words are not. That hides nothing: each match of each phrase
 * of each edition, in every file of the tests and in sentences made of the words of the phrases,
 * has these words in itself.
 */
class PhraseKeywordsTest {
  private static final Path FILES = Path.of("src/test/resources");
  private static final List<String> TEXTS = new ArrayList<>();
  private static final PhraseFilter PHRASES =
      PhraseFilter.of(
          Editions.builtIn().all().stream()
              .flatMap(edition -> edition.text().phrases().stream())
              .toList());

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.walk(FILES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(TEXTS::add);
      }
    }
    FuzzedSentences sentences = new FuzzedSentences();
    says().forEach(say -> TEXTS.addAll(sentences.of(say)));
  }

  static Stream<String> says() {
    return Editions.builtIn().all().stream().flatMap(PhraseKeywordsTest::saysOf).distinct();
  }

  private static Stream<String> saysOf(Edition edition) {
    return Stream.concat(
        edition.text().phrases().stream().map(Phrase::say),
        edition.text().claims().stream().map(Claim::say));
  }

  @ParameterizedTest
  @MethodSource("says")
  void hideNoMatch(String say) {
    PhrasePattern phrase = new PhrasePattern(say);
    List<String> hidden = new ArrayList<>();
    int matches = 0;
    for (String text : TEXTS) {
      List<Integer> starts = startsOfMatches(phrase, text);
      matches += starts.size();
      boolean isPassedOver =
          !starts.isEmpty()
              && (!mayMatch(phrase, text)
                  || (!phrase.units().isEmpty() && PHRASES.matching(text).isEmpty()));
      if (isPassedOver
          || !phrase.matches(text, 2024).stream().map(PhraseMatch::start).toList().equals(starts)) {
        hidden.add(text);
      }
    }
    assertThat(hidden).isEmpty();
    assertThat(matches).isGreaterThan(10);
  }

  /** Where the expression itself matches, tried at each character. */
  private static List<Integer> startsOfMatches(PhrasePattern phrase, String text) {
    List<Integer> starts = new ArrayList<>();
    Matcher matcher = phrase.regex().matcher(text);
    for (int from = 0; from < text.length() && matcher.find(from); from = matcher.start() + 1) {
      if (phrase.hasRightYears(matcher, 2024)) {
        starts.add(matcher.start());
      }
    }
    return starts;
  }

  /** So that none is tried at each character of each text. */
  @ParameterizedTest
  @MethodSource("says")
  void passMostTextsOver(String say) {
    PhrasePattern phrase = new PhrasePattern(say);
    assertThat(TEXTS.stream().filter(text -> mayMatch(phrase, text)).count())
        .isLessThan(TEXTS.size() / 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "收到|受理 收到 true",
        "收到|受理 受理 true",
        "收到|受理 收受 false",
        "收到|受 受 true",
        "无(?!法)|没有 一 true",
        "(?:收到)? 一 true",
        "收到? 收 true",
        "收到| 一 true",
        "|收到 一 true",
        "[收受]到 受到 true",
        "收.到 收一到 true",
        "\\Q收到\\E 收到 true",
        "(?i)a A true",
        "N 一 true",
        "N 个 false",
        "LAST 去年 true",
        "NEXT 明年 true"
      })
  void areOnlyPlainWordsAndNumbers(String say, String text, boolean mayMatch) {
    assertThat(mayMatch(new PhrasePattern(say), text)).isEqualTo(mayMatch);
  }

  @Test
  void aNumberBeginsWithOneOfItsCharacters() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String character = String.valueOf(c);
      assertThat(character.matches(Numeral.PATTERN))
          .as(character)
          .isEqualTo(Numeral.FIRST_CHARACTERS.contains(character));
    }
  }

  private static boolean mayMatch(PhrasePattern phrase, String text) {
    return !KeywordFilter.of(List.of(phrase), PhrasePattern::requiredKeywords)
        .matching(text)
        .isEmpty();
  }
}
