package io.github.gipsite.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line ends and indentation in Markdown, as a reader sees them. */
class MarkdownLinesTest {
  private final MarkdownRenderer narrative = new MarkdownRenderer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          主动公开;依申请公开           | 主动公开依申请公开
          主动公开，;依申请公开。       | 主动公开，依申请公开。
          新收370;件                    | 新收370件
          网站为;www.example.cn         | 网站为www.example.cn
          《条例》;（以下简称）         | 《条例》（以下简称）
          “放管服”;改革                 | “放管服”改革
          **加粗**;之后                 | 加粗之后
          之前;**加粗**                 | 之前加粗
          **加粗**;**加粗**             | 加粗加粗
          ‘单引号’;之后                 | ‘单引号’之后
          破折号——;之后                 | 破折号——之后
          [链接](a.html);之后           | 链接之后
          [链接](a.html);[链接](b.html) | 链接链接
          `代码`;之后                   | 代码之后
          """)
  void noGapBesideAChineseCharacter(String lines, String seen) {
    assertThat(seen(lines.replace(';', '\n'))).isEqualTo(seen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          open;data               | open data
          in 2024;and 2025        | in 2024 and 2025
          **bold**;text           | bold text
          text;**bold**           | text bold
          end.;Start              | end. Start
          [link](a.html);text     | link text
          """)
  void aSpaceBetweenLatinWords(String lines, String seen) {
    assertThat(seen(lines.replace(';', '\n'))).isEqualTo(seen);
  }

  @Test
  void spacesAroundALineEndMakeNoGapBetweenChineseCharacters() {
    assertThat(seen("主动公开 \n依申请公开")).isEqualTo("主动公开依申请公开");
    assertThat(seen("主动公开\n  依申请公开")).isEqualTo("主动公开依申请公开");
  }

  @Test
  void linesInListsAndQuotesAreJoinedToo() {
    assertThat(seen("- 主动公开\n  依申请公开")).isEqualTo("主动公开依申请公开");
    assertThat(seen("- 主动公开\n依申请公开")).isEqualTo("主动公开依申请公开");
    assertThat(seen("> 主动公开\n> 依申请公开")).isEqualTo("主动公开依申请公开");
    assertThat(seen("1. **主动**\n   **公开**")).isEqualTo("主动公开");
  }

  @Test
  void aTypedLineBreakStaysOne() {
    assertThat(narrative.render("第一行  \n第二行")).isEqualTo("<p>第一行<br>\n第二行</p>");
    assertThat(narrative.render("第一行\\\n第二行")).isEqualTo("<p>第一行<br>\n第二行</p>");
  }

  @Test
  void anIndentOfIdeographicSpacesIsLeftToTheStyleSheet() {
    assertThat(narrative.render("　　2024年，示例市收到申请。\n\n　　其中自然人363件。"))
        .isEqualTo("<p>2024年，示例市收到申请。</p>\n<p>其中自然人363件。</p>");
  }

  @Test
  void anIndentedHeadingIsAHeading() {
    assertThat(narrative.render("　　## （一）主动公开")).isEqualTo("<h3>（一）主动公开</h3>");
  }

  @Test
  void anIdeographicSpaceInsideALineStays() {
    assertThat(narrative.render("示例市　　示例局")).isEqualTo("<p>示例市　　示例局</p>");
  }

  @Test
  void anEmptyTextIsEmpty() {
    assertThat(narrative.render("")).isEmpty();
    assertThat(narrative.render("　　\n\n")).isEmpty();
  }

  /** The text as a browser lays it out: a line end in the source is a space. */
  private String seen(String markdown) {
    return Jsoup.parse(narrative.render(markdown)).text();
  }
}
