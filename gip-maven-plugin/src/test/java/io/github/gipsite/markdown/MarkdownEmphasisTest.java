package io.github.gipsite.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bold text in Chinese and in English Markdown. */
class MarkdownEmphasisTest {
  private final MarkdownRenderer narrative = new MarkdownRenderer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **要求：**各单位                    | <strong>要求：</strong>各单位
          **（一）主动公开。**持续深化        | <strong>（一）主动公开。</strong>持续深化
          持续**深化**主动公开                | 持续<strong>深化</strong>主动公开
          落实**“放管服”**改革                | 落实<strong>“放管服”</strong>改革
          **“放管服”**改革                    | <strong>“放管服”</strong>改革
          坚持**《条例》**规定                | 坚持<strong>《条例》</strong>规定
          办结率**100%**以上                  | 办结率<strong>100%</strong>以上
          收到**370**件，**办结**367件        | 收到<strong>370</strong>件，<strong>办结</strong>367件
          一是**加强。**二是**规范。**        | 一是<strong>加强。</strong>二是<strong>规范。</strong>
          最后强调**责任。**                  | 最后强调<strong>责任。</strong>
          **全文加粗。**                      | <strong>全文加粗。</strong>
          **全文（加粗）**                    | <strong>全文（加粗）</strong>
          **一、总体情况**，**二、结果**      | <strong>一、总体情况</strong>，<strong>二、结果</strong>
          网站（**www**）开通                 | 网站（<strong>www</strong>）开通
          *斜体：*各单位                      | <em>斜体：</em>各单位
          **办理时限**——20日                  | <strong>办理时限</strong>——20日
          """)
  void chineseBold(String markdown, String html) {
    assertThat(narrative.render(markdown)).isEqualTo("<p>" + html + "</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a **bold** word      | a <strong>bold</strong> word
          **Bold:** then text  | <strong>Bold:</strong> then text
          in*ter*nal           | in<em>ter</em>nal
          an _emphasised_ word | an <em>emphasised</em> word
          snake_case_name      | snake_case_name
          **"quoted"** text    | <strong>&quot;quoted&quot;</strong> text
          """)
  void englishStaysAsItWas(String markdown, String html) {
    assertThat(narrative.render(markdown).replace("\"", "&quot;")).isEqualTo("<p>" + html + "</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "面积5*3米",
        "5*3",
        "5 * 3 * 2",
        "长 * 宽 * 高",
        "**没有结束",
        "没有开始**",
        "两个 ** 星号 ** 之间有空格",
        "注释*",
        "（*）"
      })
  void asterisksThatMarkNothingStay(String text) {
    assertThat(narrative.render(text)).isEqualTo("<p>" + text + "</p>");
  }

  @Test
  void anEscapedAsteriskStays() {
    assertThat(narrative.render("\\*\\*要求：\\*\\*各单位")).isEqualTo("<p>**要求：**各单位</p>");
  }

  @Test
  void boldStandsInListsOfAnyDepth() {
    assertThat(
            narrative.render(
                """
                - **一是：**加强
                  - **（1）培训。**定期
                    1. 开展**检查。**
                """))
        .contains("<strong>一是：</strong>加强", "<strong>（1）培训。</strong>定期", "开展<strong>检查。</strong>")
        .doesNotContain("*");
  }

  @Test
  void boldStandsInHeadingsQuotesAndTables() {
    assertThat(
            narrative.render(
                """
                ## **（一）**主动公开

                > **提示：**各单位

                | **项目：**名称 |
                |---|
                | **“十四五”**规划 |
                """))
        .contains(
            "<strong>（一）</strong>主动公开",
            "<strong>提示：</strong>各单位",
            "<strong>项目：</strong>名称",
            "<strong>“十四五”</strong>规划");
  }

  @Test
  void boldStandsAtTheEndOfEveryParagraph() {
    assertThat(narrative.render("压实**责任。**\n\n抓好**落实！**"))
        .isEqualTo("<p>压实<strong>责任。</strong></p>\n<p>抓好<strong>落实！</strong></p>");
  }

  @Test
  void boldAndItalicMayComeTogether() {
    assertThat(Jsoup.parse(narrative.render("***要求：***各单位")).select("em strong, strong em"))
        .extracting(Element::text)
        .containsExactly("要求：");
  }

  @Test
  void boldMayGoOnInTheNextLine() {
    assertThat(narrative.render("**持续深化\n主动公开。**推进"))
        .isEqualTo("<p><strong>持续深化主动公开。</strong>推进</p>");
  }

  @Test
  void boldMayHoldALink() {
    assertThat(narrative.render("详见**[《条例》](https://www.example.cn/)**第二十条"))
        .isEqualTo("<p>详见<strong><a href=\"https://www.example.cn/\">《条例》</a></strong>第二十条</p>");
  }

  @Test
  void codeKeepsItsAsterisks() {
    assertThat(narrative.render("写成`**要求：**`即可")).isEqualTo("<p>写成<code>**要求：**</code>即可</p>");
  }
}
