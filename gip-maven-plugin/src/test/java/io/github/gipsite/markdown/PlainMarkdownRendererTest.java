package io.github.gipsite.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain documents are rendered byte for byte as by the general renderer and the cleaner. */
class PlainMarkdownRendererTest {
  private static final List<String> PIECES =
      List.of(
          "新收申请46件",
          "2024年",
          "，",
          "。\n\n",
          "。\n",
          "\n",
          "\n\n",
          "## （一）主动公开\n\n",
          "# 概述\n",
          "#### 三 ##\n",
          "一\n===\n",
          "二\n---\n",
          "- ",
          "* ",
          "  - ",
          "1. ",
          "2) ",
          "3. ",
          "\n- 甲\n- 乙\n",
          "\n1. 甲\n2. 乙\n\n",
          "\n- 甲\n\n- 乙\n",
          "> ",
          "**重点**",
          "**",
          "*强调*",
          "***都是***",
          "_",
          "__",
          "    ",
          " ",
          "  \n",
          "\\\n",
          "\\*",
          "　　",
          "---\n",
          "&amp;",
          "&#20013;",
          "&",
          "<",
          "<b>",
          "<ul>",
          "<strong>",
          "<a href=\"https://a.cn\">",
          "</p>",
          "</li>",
          "</blockquote>\n\n",
          "<script>",
          "\"",
          "`代码`",
          "\u00A0",
          "[目录](https://www.example.gov.cn/gkml/)",
          "[**公报**](https://www.example.gov.cn/a_b/)",
          "[年报](https://www.example.gov.cn/ \"题\")",
          "[首页](http://example.cn/?a=1)",
          "[坏](javascript:a)",
          "[甲][乙]",
          "[甲]: https://www.example.gov.cn/\n",
          "[]",
          "[]()",
          "](",
          ")",
          "[空]()",
          "[页](a.html)",
          "[横](https://-.-/)",
          "[点](http://a..b/)",
          "[上](http://1.2/../)",
          "[角](<https://www.example.gov.cn/>)",
          "<https://www.example.gov.cn/>",
          "![图](a.png)",
          "| 渠道 | 条数 |\n|:--|--:|\n| 网站 | 9 |\n\n",
          "|",
          "Government information",
          "3.5%",
          "\t",
          "\f",
          "\u0000",
          "\u0001",
          "\u0085",
          "\u2028",
          "\uD800",
          "\uFEFF",
          "\uFFFE",
          "\uFFFF",
          "𠀀");

  private final MarkdownRenderer narratives = new MarkdownRenderer();

  @Test
  void itIsWhatTheRendererWritesAndTheCleanerLeaves() {
    RandomMarkdown random = new RandomMarkdown(PIECES);
    int plain = 0;
    for (int i = 0; i < 50_000; i++) {
      String words = random.next();
      Optional<String> html = plain(words);
      plain += html.isPresent() ? 1 : 0;
      html.ifPresent(
          one ->
              assertThat(one)
                  .as(words)
                  .isEqualTo(narratives.cleaned(narratives.unsafeHtml(words))));
    }
    assertThat(plain).isBetween(5_000, 40_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024年新收申请**476**件。\n\n其中[目录](https://www.example.gov.cn/gkml/)。",
        "## （一）主动公开\n\n公开。\n## （二）依申请公开\n受理\n办理。",
        "1. 抓好培训。\n2. 丰富解读。\n",
        "- 甲\n- *乙*\n",
        "　　首行缩进的一段。\n　　另一段。"
      })
  void whatIsPlain(String markdown) {
    assertThat(plain(markdown)).hasValue(narratives.cleaned(narratives.unsafeHtml(markdown)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>一</b>",
        "一&lt;二",
        "一\"二\"",
        "![图](a.png)",
        "[一](javascript:a)",
        "[一](a.html)",
        "[一](https://www.example.cn/?a=1)",
        "[一](https://www.example.cn/&amp;)",
        "[一](https://example/)",
        "一\uFFFF二",
        "一\t二",
        "[一](https://www.example.gov.cn/ \"题\")",
        "> 引",
        "- 甲\n\n- 乙\n",
        "- 甲\n  - 乙\n",
        "3. 丙",
        "| 一 | 二 |\n|---|---|\n| 三 | 四 |",
        "    代码",
        "一  \n二",
        "一\u00A0二"
      })
  void forTheRenderer(String words) {
    assertThat(plain(words)).isEmpty();
  }

  private Optional<String> plain(String words) {
    String text = MarkdownRenderer.withoutIndents(words);
    return PlainMarkdownRenderer.html(narratives.parsed(text), text);
  }
}
