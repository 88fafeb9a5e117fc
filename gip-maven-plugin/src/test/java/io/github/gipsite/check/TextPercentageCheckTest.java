package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Percentages that the numbers in the same sentence do not give. */
class TextPercentageCheckTest {
  private static final String OVERVIEW = "2024/overview.md";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void aPercentageIsToldWithBothNumbers() {
    good.write(OVERVIEW, "公开信息3646条，较上年3607条增长1.05%。");
    CheckedWords percentages = CheckedWords.by(new TextPercentageCheck(), good);
    assertThat(percentages.places())
        .containsExactly("text-percentage WARNING 2024/overview.md:1:21");
    assertThat(percentages.sentences())
        .containsExactly(
            "百分比 1.05% 与同一句里的数字不符 | 文中 3646，与之相比的是 3607，应为 1.08%"
                + " | 核对文中的 3646 和 3607；两个数都对的，改为 1.08%（负数写“下降”，不写负号）");
  }

  @Test
  void aPercentageIsToldOnce() {
    good.write(OVERVIEW, "收到政府信息公开申请50件，比上年增加10件，增长20%。");
    assertThat(CheckedWords.by(new TextPercentageCheck(), good).places()).hasSize(1);
  }
}
