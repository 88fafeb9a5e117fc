package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationYearCheckTest {
  private static final Check YEAR = new PublicationYearCheck();

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @ParameterizedTest
  @CsvSource({
    "government, 2025-01-01",
    "government, 2025-03-03 09:30",
    "department, 2025-01-20",
    "other,      2025-12-31"
  })
  void inTheYearAfter(String kind, String published) {
    publish(kind, published);
    assertThat(CheckedWords.by(YEAR, good).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "government, 2024-12-31, 2024",
    "department, 2024-01-20, 2024",
    "other,      2023-03-03, 2023"
  })
  void beforeTheYearHasEnded(String kind, String published, String year) {
    publish(kind, published);
    CheckedWords early = CheckedWords.by(YEAR, good);
    assertThat(early.places()).containsExactly("publication-year ERROR 2024/report.yaml:3:12");
    assertThat(early.sentences())
        .containsExactly(
            ("2024 年的报告，公布日期写的是 %s，那时 2024 年还没有过完 | 应在 2025 年"
                    + " | 多半是公布的年份没有改：按实际公布的日期改正，年份 %s 改为 2025")
                .formatted(published, year));
  }

  @Test
  void yearsAfter() {
    publish("other", "2027-01-20");
    CheckedWords after = CheckedWords.by(YEAR, good);
    assertThat(after.places()).containsExactly("publication-year WARNING 2024/report.yaml:3:12");
    assertThat(after.sentences())
        .containsExactly(
            "2024 年的报告，公布日期写的是 2027-01-20，是报告年份以后的第二年或者更晚 | 一般在 2025 年"
                + " | 年份写错的，2027 改为 2025；确实那时才公布的照实写，不能改日期");
  }

  @Test
  void whereADayIsSetItIsAMatterOfThatDay() {
    publish("government", "2027-01-20");
    assertThat(CheckedWords.by(YEAR, good).findings()).isEmpty();
    assertThat(good.places()).containsExactly("late WARNING 2024/report.yaml:3:12");
  }

  @Test
  void aDraftWithoutADateIsLeftAlone() {
    good.change("published: 2025-03-03\n", "status: partial\n");
    assertThat(good.places()).isEmpty();
  }

  private void publish(String kind, String published) {
    good.changeIn("site.yaml", "kind: government", "kind: " + kind).change("2025-03-03", published);
  }
}
