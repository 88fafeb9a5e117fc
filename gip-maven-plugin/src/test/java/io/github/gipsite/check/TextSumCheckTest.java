package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists in the words that do not add up. */
class TextSumCheckTest {
  private static final String OVERVIEW = "2024/overview.md";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void aListThatEndsWithTheRestIsAddedUp() {
    good.write(OVERVIEW, "公开信息437条，包括：人事信息12条，政务动态140条，其他类信息185条。");
    CheckedWords sums = CheckedWords.by(new TextSumCheck(), good);
    assertThat(sums.places()).containsExactly("text-sum WARNING 2024/overview.md:1:5");
    assertThat(sums.sentences())
        .containsExactly("各部分之和与 437 不符 | 12 + 140 + 185 = 337；文中总数 437，多 100 | 核对总数和各部分的数字");
  }

  @Test
  void eachListOfASentenceIsAddedUp() {
    good.write(OVERVIEW, "公开信息437条，其中动态140条、其余297条，微信发布62条，其中图解28条、其他44条。");
    assertThat(CheckedWords.by(new TextSumCheck(), good).places())
        .containsExactly("text-sum WARNING 2024/overview.md:1:30");
  }
}
