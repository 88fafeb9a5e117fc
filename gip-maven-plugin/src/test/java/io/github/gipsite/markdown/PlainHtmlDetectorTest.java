package io.github.gipsite.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is plain may be published as it was written: a cleaner would not change a byte of it. */
class PlainHtmlDetectorTest {
  private static final List<String> PIECES =
      List.of(
          "新收申请46件",
          "，",
          "。\n\n",
          "\n",
          "### 主动公开\n\n",
          "- ",
          "1. ",
          "3. ",
          "> ",
          "**重点**",
          "*强调*",
          "    ",
          "　　",
          "\\*",
          "---\n",
          "<b>",
          "<ul>",
          "<strong>",
          "<a href=\"https://a.cn\">",
          "<https://a.cn/b>",
          "[",
          "](https://c.cn)",
          "</p>",
          "</li>",
          "<p>",
          "</blockquote>\n\n",
          "<script>",
          "&amp;",
          "&",
          "<",
          ">",
          "\"",
          "`代码`",
          "\u00A0",
          "[目录](a.html)",
          "[公报](https://www.example.gov.cn/gkml/2024-1/a_b.html)",
          "[首页](http://example.cn)",
          "[坏](https://-.-/)",
          "[点](http://a..b/)",
          "[上](http://1.2/../)",
          "[外](javascript:a)",
          "![图](a.png)",
          "| 渠道 | 条数 |\n|:--|--:|\n| 网站 | 9 |\n\n",
          "  \n",
          "\u0000",
          "\f",
          "\uFFFF",
          "\t",
          "\u0001",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uD800",
          "\uFFFE",
          "𠀀");

  private final MarkdownRenderer narratives = new MarkdownRenderer();

  @Test
  void aCleanerLeavesItAsItIs() {
    RandomMarkdown random = new RandomMarkdown(PIECES);
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      String words = random.next();
      String html = narratives.unsafeHtml(words);
      plain += PlainHtmlDetector.isPlain(html, words) ? 1 : 0;
      assertThat(narratives.render(words)).isEqualTo(narratives.cleaned(html));
    }
    assertThat(plain).isBetween(2_000, 18_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>新收申请46件。</p>\n<p>其中<strong>12</strong>件</p>",
        "<ul>\n<li>一</li>\n</ul>",
        "文字",
        "<p>见<a href=\"https://www.example.gov.cn/gkml/\">目录</a>。</p>",
        ""
      })
  void plain(String html) {
    assertThat(PlainHtmlDetector.isPlain(html, "")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p onclick=a>一</p>",
        "<p >一</p>",
        "<script>一</script>",
        "<P>一</P>",
        "<p",
        "<",
        "<>",
        "</>",
        "<!-- 一 -->",
        "<a href=\"a.html\">一</a>",
        "<a href=\"javascript:a\">一</a>",
        "<a href=\"https://www.example.cn/\" onclick=\"a\">一</a>",
        "<a href=\"https://www.example.cn/?a=1\">一</a>",
        "<br />",
        "一&lt;二",
        "一\u00A0二"
      })
  void forTheCleaner(String html) {
    assertThat(PlainHtmlDetector.isPlain(html, "")).isFalse();
  }

  @Test
  void tagsThatWereTypedAreForTheCleaner() {
    for (String words : List.of("见<strong>目录", "</p></blockquote>", "<ul>", "<a>", "</li>")) {
      assertThat(PlainHtmlDetector.isPlain(narratives.unsafeHtml(words), words))
          .as(words)
          .isFalse();
    }
  }
}
