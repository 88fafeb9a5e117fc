package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuddenChangeCheckTest {
  private static final Check SUDDEN = new SuddenChangeCheck();

  @TempDir Path temp;
  private ContentFolder years;

  @BeforeEach
  void twoYears() {
    years = GoodYears.since(2023, temp);
  }

  @Test
  void aDigitTooMany() {
    penalties("340", "3400");
    CheckedWords sudden = CheckedWords.by(SUDDEN, years);
    assertThat(sudden.places()).containsExactly("sudden-change INFO 2024/report.yaml:9:15");
    assertThat(sudden.sentences())
        .containsExactly("行政处罚：2023 年 340，本年 3400 | 变动达到 5 倍 | 数字无误的不用处理，可以在文字中说明原因");
    assertThat(sudden.figures()).containsExactly("proactive.penalties.decisions");
  }

  @ParameterizedTest
  @CsvSource({"10, 50", "50, 10", "340, 1700", "340, 68", "0, 50", "50, 0"})
  void sudden(String before, String now) {
    penalties(before, now);
    assertThat(CheckedWords.by(SUDDEN, years).findings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"340, 1699", "340, 69", "9, 49", "0, 49", "49, 0", "~, 340", "340, ~"})
  void notSudden(String before, String now) {
    penalties(before, now);
    assertThat(CheckedWords.by(SUDDEN, years).findings()).isEmpty();
  }

  @Test
  void aFigureOfTwoRowsNamesBoth() {
    years.change("[1, 0, 0, 1, 2]", "[99, 0, 0, 1, 100]");
    assertThat(CheckedWords.by(SUDDEN, years).figures())
        .containsExactly(
            "reviews.litigation.direct.total", "reviews.litigation.after-reconsideration.total");
  }

  @Test
  void theTableOfAnotherEditionIsNotCompared() {
    years = GoodYears.since(2020, temp.resolve("seam"));
    years.changeIn("2020/report.yaml", "1200]", "9]");
    assertThat(years.places()).isEmpty();
  }

  private void penalties(String before, String now) {
    years
        .changeIn("2023/report.yaml", "penalties:  340", "penalties:  " + before)
        .change("penalties:  340", "penalties:  " + now);
  }
}
