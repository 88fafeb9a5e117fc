package io.github.gipsite.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.ShortFindings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownDepthTest {
  private static final String FINDING = "这一行的列表、引用、链接或强调层次太多 | 检查行首的符号，以及成对的方括号、星号和下划线";

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({"'> ', 51", "'>', 51", "'- ', 51", "'1. ', 51", "'* > ', 26", "[, 101", "*, 101"})
  void isAFindingOnTheLine(String mark, int times) {
    ContentFolder content = overview(mark.repeat(times) + "一");
    assertThat(content.sentences()).containsExactly(FINDING);
    assertThat(content.places()).containsExactly("unreadable-file ERROR 2024/overview.md:3:1");
  }

  @Test
  void ofListsThatGoInLineByLineIsAFinding() {
    StringBuilder lists = new StringBuilder();
    for (int i = 0; i <= 50; i++) {
      lists.append("  ".repeat(i)).append("- 一\n");
    }
    assertThat(overview(lists.toString()).places())
        .containsExactly("unreadable-file ERROR 2024/overview.md:53:1");
  }

  @ParameterizedTest
  @CsvSource({"'> ', 50", "'1. ', 50", "[, 100", "*, 100"})
  void asFarAsItGoesIsSilent(String mark, int times) {
    assertThat(MarkdownDepth.firstTooDeep(mark.repeat(times) + "一")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 一\n  - 二\n    - 三\n      > 四",
        "* * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * *",
        "----------------------------------------------------------------------------------------------------",
        "________________________________________________________________________________________________________",
        "**一**、**二**，[三](files/a.pdf)[四](files/b.pdf)，2*3*4，a_b_c",
        "（一）1. 2. 3. 受理[2024]1号*、[2024]2号*"
      })
  void ofAReportIsSilent(String markdown) {
    assertThat(MarkdownDepth.firstTooDeep(markdown)).isEmpty();
  }

  @Test
  void ofThePublishedReportsIsSilent() {
    assertThat(ShortFindings.sentences(ContentFolder.at(Path.of("../content")).findings().all()))
        .isNotEmpty()
        .doesNotContain(FINDING);
  }

  private ContentFolder overview(String words) {
    return ContentFolder.good(temp).write("2024/overview.md", "一\n\n" + words);
  }
}
