package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongCorrectionCheckTest {
  private static final Check CORRECTION = new WrongCorrectionCheck();

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void theTableSaysSomethingElse() {
    corrections(line("requests.received", "51", "2025-04-21"));
    CheckedWords checked = CheckedWords.by(CORRECTION, good);
    assertThat(checked.places()).containsExactly("wrong-correction ERROR 2024/report.yaml:5:46");
    assertThat(checked.sentences().get(0)).startsWith("新收：更正后是 51，表中却是 50 | 表中：50");
    assertThat(checked.figures()).containsExactly("requests.received.total");
    assertThat(checked.findings().get(0).related()).hasToString("[2024/report.yaml:16:41]");
  }

  @ParameterizedTest
  @CsvSource({
    "requests.received, 50",
    "requests.received.natural-person, 40",
    "requests.withheld, 5",
    "proactive.fees, 88.25",
    "proactive.fees, 88.250"
  })
  void theTableSaysSo(String figure, String corrected) {
    corrections(line(figure, corrected, "2025-04-21"));
    assertThat(CheckedWords.by(CORRECTION, good).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"requests.received, 五十", "requests.received, 50件", "requests.received, 050"})
  void whatIsNoFigureIsNotWhatTheTableSays(String figure, String corrected) {
    corrections(line(figure, corrected, "2025-04-21"));
    assertThat(CheckedWords.by(CORRECTION, good).findings()).hasSize(1);
  }

  @Test
  void theLatestCountsWhereverItStands() {
    corrections(
        line("requests.received", "50", "2025-05-06")
            + line("requests.received", "49", "2025-04-21"));
    assertThat(CheckedWords.by(CORRECTION, good).findings()).isEmpty();
  }

  @Test
  void ofOneDayTheLastCounts() {
    corrections(
        line("requests.received", "49", "2025-05-06")
            + line("requests.received", "50", "2025-05-06"));
    assertThat(CheckedWords.by(CORRECTION, good).findings()).isEmpty();
  }

  @Test
  void aMisspeltName() {
    corrections(line("requests.recieved", "50", "2025-04-21"));
    assertThat(CheckedWords.by(CORRECTION, good).sentences())
        .containsExactly("没有名为“requests.recieved”的数字 | 改为：requests.received");
  }

  @Test
  void aNameUnlikeAnyOther() {
    corrections(line("新收", "50", "2025-04-21"));
    assertThat(CheckedWords.by(CORRECTION, good).sentences())
        .containsExactly("没有名为“新收”的数字 | figure 写成 表.行，例如 requests.received");
  }

  @Test
  void aBlankCellHoldsNothingToCompare() {
    good.change("compulsion: 5", "compulsion: ~");
    corrections(line("proactive.compulsion", "5", "2025-04-21"));
    assertThat(CheckedWords.by(CORRECTION, good).findings()).isEmpty();
  }

  private void corrections(String lines) {
    good.change("2025-03-03", "2025-03-03\ncorrections:\n" + lines.stripTrailing());
  }

  private static String line(String figure, String corrected, String date) {
    return "  - {figure: %s, old: 1, new: %s, date: %s, reason: 示例}%n"
        .formatted(figure, corrected, date);
  }
}
