package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks on what chapter six has to mention, and on the length of chapter one. */
class ChapterWordsTest {
  private static final Check FEE = new FeeStatementCheck();
  private static final Check LONG = new LongOverviewCheck();

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @ParameterizedTest
  @ValueSource(strings = {"本年收取信息处理费 300 元。", "依申请公开没有收费。", "无其他事项。\n\n未收取**信息处理费**。"})
  void theFeeIsMentioned(String text) {
    good.write("2024/other.md", text);
    assertThat(CheckedWords.by(FEE, good).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "没有其他需要报告的事项。", "信息公开费用充足。"})
  void theFeeIsNotMentioned(String text) {
    good.write("2024/other.md", text);
    CheckedWords fee = CheckedWords.by(FEE, good);
    assertThat(fee.places()).containsExactly("fee-statement WARNING 2024/other.md:1:1");
    assertThat(fee.sentences())
        .containsExactly("“其他需要报告的事项”没有说到信息处理费 | 写明本年收取信息处理费的情况；没有收取的写：本年未收取信息处理费。");
  }

  @Test
  void theFormOf2019DidNotAskForTheFee() {
    ContentFolder years = GoodYears.since(2020, temp.resolve("years"));
    years.write("2020/other.md", "没有其他需要报告的事项。");
    assertThat(years.places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {999, 1000})
  void notTooLong(int characters) {
    good.write("2024/overview.md", "字".repeat(characters));
    assertThat(CheckedWords.by(LONG, good).findings()).isEmpty();
  }

  @Test
  void tooLong() {
    good.write("2024/overview.md", "字".repeat(1001));
    CheckedWords length = CheckedWords.by(LONG, good);
    assertThat(length.places()).containsExactly("long-overview INFO 2024/overview.md:1:1");
    assertThat(length.sentences()).containsExactly("“总体情况”有 1001 字，超过 1000 字 | 可以压缩；格式没有硬性限制");
  }

  @Test
  void spacesAndLinesDoNotCount() {
    good.write("2024/overview.md", "\u3000\u3000字 字\n\n".repeat(500));
    assertThat(CheckedWords.by(LONG, good).findings()).isEmpty();
  }

  @Test
  void aCharacterBeyondTheBasicOnesIsOne() {
    good.write("2024/overview.md", "𠮷".repeat(1000));
    assertThat(CheckedWords.by(LONG, good).findings()).isEmpty();
  }

  @Test
  void otherChaptersMayBeLong() {
    good.write("2024/problems.md", "字".repeat(3000));
    assertThat(CheckedWords.by(LONG, good).findings()).isEmpty();
  }
}
