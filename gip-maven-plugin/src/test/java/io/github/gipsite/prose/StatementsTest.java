package io.github.gipsite.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers in the words of a report for 2024 that state a figure. */
class StatementsTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "收到申请999件, 999, 2024",
    "收到申请 ９９９ 件, 999, 2024",
    "收到申请九百九十九件, 999, 2024",
    "2023年收到申请999件, 999, 2023",
    "上年收到申请1.2万件, 12000, 2023"
  })
  void aNumberIsSaidOfAYear(String words, String value, int year) {
    assertThat(statements(words))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.number().value()).isEqualByComparingTo(value);
              assertThat(one.year()).isEqualTo(year);
              assertThat(one.phrase().mean()).contains("requests.received");
            });
  }

  @Test
  void isKeptAsItIsWritten() {
    FigureStatement one = statements("收到申请 ９９９ 件").get(0);
    assertThat(one.written()).isEqualTo("９９９");
    assertThat(one.place()).hasToString(SampleNarratives.FILE + ":1:6");
    assertThat(one.place().length()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"收到申请若干件", "公开", "2024年3月5日", "共999件"})
  void whatNamesNoFigureStatesNone(String words) {
    assertThat(statements(words)).isEmpty();
  }

  @Test
  void areInTheOrderOfTheWords() {
    assertThat(statements("收到申请999件。\n\n收到申请998件。"))
        .extracting(FigureStatement::written)
        .containsExactly("999", "998");
  }

  @Test
  void aNumberHasOneMeaningThoughSeveralPhrasesFit() {
    assertThat(statements("上年结转申请999件")).hasSize(1);
  }

  private List<FigureStatement> statements(String words) {
    return ContentFolder.good(temp)
        .write(SampleNarratives.FILE, words)
        .checked()
        .words()
        .statements();
  }
}
