package io.github.gipsite.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several things a text may say, by the words that they need. */
class KeywordFilterTest {
  private static final KeywordFilter<List<List<String>>> NEEDS =
      KeywordFilter.of(
          List.of(
              List.of(List.of("收到", "受理"), List.of("件")), List.of(List.of("件", "宗")), List.of()),
          needs -> needs);

  @ParameterizedTest
  @CsvSource({"收到一件, 3", "受理件, 3", "件, 2", "宗, 2", "收, 1", "收到, 1", "理受, 1", "'', 1", "abc, 1"})
  void needOneAlternativeOfEachWord(String text, int candidates) {
    assertThat(NEEDS.matching(text)).hasSize(candidates);
  }
}
