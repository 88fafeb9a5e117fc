package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in the words that state a figure, or only a part of it. */
class TextNumberCheckTest {
  private static final String OVERVIEW = "2024/overview.md";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void whatIsCarriedForwardIsNotClosed() {
    good.write(OVERVIEW, "全年办结55件。");
    CheckedWords numbers = CheckedWords.by(new TextNumberCheck(), good);
    assertThat(numbers.places()).containsExactly("text-number WARNING 2024/overview.md:1:5");
    assertThat(numbers.sentences())
        .containsExactly(
            "文字里的 55 与表中的数字不符 | 表中：办理 51、新收 50"
                + " | 核对文字和表格，改正其中一处；文字里写 {{requests.processed}}、{{requests.received}} 就会自动取表中的数字");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到申请50件，办公室收到申请12件，公安分局收到申请30件。",
        "收到申请50件。其中，办公室收到申请12件。",
        "办公室收到申请12件，公安分局收到申请38件。",
        "办公室收到申请12件，公安分局30件，规划局8件。"
      })
  void aNumberBesideTheWholeIsAPart(String words) {
    good.write(OVERVIEW, words);
    assertThat(CheckedWords.by(new TextNumberCheck(), good).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到申请53件，办公室收到申请12件。",
        "办公室收到申请12件，公安分局收到申请37件。",
        "收到申请45件，上年结转5件。",
        "收到申请45件，比上年增加5件。"
      })
  void aWrongNumberIsNoPart(String words) {
    good.write(OVERVIEW, words);
    assertThat(CheckedWords.by(new TextNumberCheck(), good).findings()).isNotEmpty();
  }
}
