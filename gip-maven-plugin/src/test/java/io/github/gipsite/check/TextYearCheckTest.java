package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong year that stands in several places. */
class TextYearCheckTest {
  private static final String OVERVIEW = "2024/overview.md";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void aWrongPeriodIsToldOnce() {
    good.write(OVERVIEW, "本报告数据统计期限自2023年1月1日起至2023年12月31日止。");
    CheckedWords years = CheckedWords.by(new TextYearCheck(), good);
    assertThat(years.places()).containsExactly("text-year ERROR 2024/overview.md:1:11");
    assertThat(years.sentences())
        .containsExactly("统计时间的起止都写的是 2023 年，报告是 2024 年的 | 应为 2024 年 | 起止的年份都改为 2024");
  }
}
