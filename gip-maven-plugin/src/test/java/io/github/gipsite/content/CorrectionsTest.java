package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.Correction;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading of corrections. */
class CorrectionsTest {
  private static final String WHOLE =
      "figure: requests.received, old: 49, new: 50, date: 2025-04-21, reason: 示例";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void allThatIsSaid() {
    write("\n  - {" + WHOLE + "}");
    assertThat(good.places()).isEmpty();
    Correction correction = good.report().corrections().get(0);
    assertThat(correction.figure()).isEqualTo("requests.received");
    assertThat(correction.old()).isEqualTo("49");
    assertThat(correction.corrected()).isEqualTo("50");
    assertThat(correction.date()).isEqualTo(LocalDate.of(2025, 4, 21));
    assertThat(correction.reason()).isEqualTo("示例");
    assertThat(correction.place()).hasToString("2024/report.yaml:5:47");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ~", " []"})
  void noneAreNoFault(String nothing) {
    write(nothing);
    assertThat(good.places()).isEmpty();
    assertThat(good.report().corrections()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"figure", "old", "new", "date", "reason"})
  void everyKeyIsNeeded(String key) {
    write("\n  - {" + WHOLE.replaceFirst(key + ": [^,]+(, )?", "").replaceFirst(", $", "") + "}");
    assertThat(good.sentences()).containsExactly("缺少“%s” | 加上一行：%s: …".formatted(key, key));
    assertThat(good.report().corrections()).isEmpty();
  }

  @Test
  void noSuchDay() {
    write("\n  - {" + WHOLE.replace("2025-04-21", "2025-02-30") + "}");
    assertThat(good.places()).singleElement().asString().startsWith("wrong-value ERROR");
  }

  @ParameterizedTest
  @ValueSource(strings = {" 新收改为 50", "\n  figure: requests.received", "\n  - 新收改为 50"})
  void notAList(String yaml) {
    write(yaml);
    assertThat(good.places()).singleElement().asString().startsWith("wrong-value ERROR");
  }

  private void write(String yaml) {
    good.change("2025-03-03", "2025-03-03\ncorrections:" + yaml);
  }
}
