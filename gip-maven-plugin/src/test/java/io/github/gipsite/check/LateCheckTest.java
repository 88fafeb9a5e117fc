package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateCheckTest {
  private static final Check LATE = new LateCheck();

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @ParameterizedTest
  @CsvSource({
    "government, 2024-12-31",
    "government, 2025-03-31",
    "government, 2025-03-31 23:59",
    "department, 2025-01-31",
    "department, 2025-01-31 23:59",
    "township,   2025-01-31",
    "other,      2025-12-31"
  })
  void inTime(String kind, String published) {
    publish(kind, published);
    assertThat(CheckedWords.by(LATE, good).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "government, 2025-04-01,       2025-04-01, 2025-03-31",
    "government, 2025-04-01 00:00, 2025-04-01, 2025-03-31",
    "government, 2026-01-02,       2026-01-02, 2025-03-31",
    "department, 2025-02-01,       2025-02-01, 2025-01-31",
    "township,   2025-02-01 00:00, 2025-02-01, 2025-01-31"
  })
  void late(String kind, String published, String day, String due) {
    publish(kind, published);
    CheckedWords late = CheckedWords.by(LATE, good);
    assertThat(late.places()).containsExactly("late WARNING 2024/report.yaml:3:12");
    assertThat(late.sentences())
        .containsExactly(
            "公布日期 %s 晚于期限 %s | 期限 %s | 日期写错的改正；确实晚了的照实写，不能改日期".formatted(day, due, due));
  }

  @Test
  void aDateThatIsNoneIsNotLate() {
    publish("government", "2025-04-31");
    assertThat(good.places()).containsExactly("wrong-value ERROR 2024/report.yaml:3:12");
  }

  private void publish(String kind, String published) {
    good.changeIn("site.yaml", "kind: government", "kind: " + kind).change("2025-03-03", published);
  }
}
