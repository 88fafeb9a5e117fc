package io.github.gipsite.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownLimitsTest {
  private static final int KB = 1024;

  @TempDir private Path temp;
  private ContentFolder good;

  @BeforeEach
  void good() {
    good = ContentFolder.good(temp);
  }

  @Test
  void aChapterOfMoreThan64KbIsAFinding() {
    assertFinding(
        "一".repeat(64 * KB / 3),
        "这一章有 65 KB，最多 64 KB | 精简文字；很长的名单和附表作为附件放进 files/，在文字里用链接指向",
        "2024/overview.md:1:1");
  }

  @Test
  void aTableOfMoreThan200StrokesInALineIsAFinding() {
    assertFinding(
        "|a|\n|---|\n" + "|".repeat(201),
        "这一行有 201 条竖线，最多 200 条 | 把宽表拆成几张表，或者作为附件放进 files/",
        "2024/overview.md:5:1");
  }

  @Test
  void aTableWhoseShortRowsWouldBeFilledUpToMoreThan40000CellsIsAFinding() {
    String head = "|" + "a|".repeat(99) + "\n|" + "---|".repeat(99) + "\n";
    assertFinding(
        head + "|1\n".repeat(400),
        "到这一行，这张表已有 40100 格（行数乘以最宽一行的竖线数），最多 40000 格 | 用空行把表分成几张，或者作为附件放进 files/",
        "2024/overview.md:403:1");
  }

  @Test
  void moreThan500BlanksInALineOfATableAreAFinding() {
    assertFinding(
        "|a|b|\n|---|" + " \t".repeat(251) + "x",
        "表格的这一行里，从这里起连续有 501 个以上空格，最多 500 个 | 删去多余的空格",
        "2024/overview.md:4:6");
  }

  @Test
  void moreThan1000ReferencesAreAFinding() {
    assertFinding(
        "{{".repeat(1001),
        "这一章引用数字 1001 处，最多 1000 处 | 检查有没有多余的两个左花括号；表里的数字不用在文字里再逐个引用",
        "2024/overview.md:3:1");
  }

  @Test
  void moreThan3000LinesThatAreIndentedOrQuotedAreAFinding() {
    for (String line : new String[] {"\ta\n", "    a\n", "> a\n"}) {
      assertFinding(
          line.repeat(3001),
          "到这里，缩进或以 > 开头的行已有 3001 行，一章最多 3000 行 | 把很长的清单、引文、代码作为附件放进 files/，或者去掉行首的空格",
          "2024/overview.md:3003:1");
    }
  }

  @Test
  void moreThan3000EscapesAreAFinding() {
    assertFinding(
        "示\\*".repeat(1500) + "\n" + "&amp;".repeat(1501),
        "到这里，反斜杠和 & 已有 3001 个，一章最多 3000 个 | 删去多余的反斜杠；& 直接写，不用写成 &amp;",
        "2024/overview.md:4:7501");
  }

  @Test
  void whatStaysWithinThemIsSilent() {
    assertSilent("一".repeat(21_800));
    assertSilent("|序号|名称|\n|---|---|\n" + "|1|示例单位名称|\n".repeat(2000));
    assertSilent("|" + "a|".repeat(199) + "\n|" + "---|".repeat(199) + "\n");
    assertSilent("{{requests.received}}\n\n".repeat(1000));
    assertSilent("<!-- " + "示例说明，".repeat(2000) + " -->");
    assertSilent("[示例](files/a.pdf \"" + "示例标题".repeat(200) + "\")");
    assertSilent("\t示例\n".repeat(3000));
    assertSilent("- 示例\n" + "  示例\n".repeat(3000));
    assertSilent("示例\\*".repeat(3000));
    for (String line : new String[] {"# 示\n", "- 示\n", "1. 示\n", "示\n\n"}) {
      assertSilent(line.repeat(9000));
    }
    assertSilent("```\n" + "示\n".repeat(16_000) + "```\n");
    assertSilent("<div>\n" + "示\n".repeat(16_000) + "</div>\n");
    assertSilent("-".repeat(3000) + "\n\n" + "* ".repeat(3000));
  }

  private void assertFinding(String words, String sentence, String place) {
    ContentFolder content = good.write("2024/overview.md", "一\n\n" + words);
    assertThat(content.sentences()).containsExactly(sentence);
    assertThat(content.places()).containsExactly("unreadable-file ERROR " + place);
  }

  private void assertSilent(String words) {
    assertThat(good.write("2024/overview.md", "一\n\n" + words).places())
        .noneMatch(place -> place.startsWith("unreadable-file"));
  }
}
