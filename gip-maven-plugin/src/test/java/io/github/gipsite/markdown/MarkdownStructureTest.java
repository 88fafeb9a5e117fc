package io.github.gipsite.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.table.HtmlTableGrid;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, lists, tables and links below the heading of a chapter. */
class MarkdownStructureTest {
  private final MarkdownRenderer narrative = new MarkdownRenderer();

  @ParameterizedTest
  @CsvSource({
    "1, 3",
    "2, 3",
    "6, 3",
    "1 2 1, 3 4 3",
    "2 4, 3 4",
    "3 2 1, 3 3 3",
    "2 3 2 3, 3 4 3 4",
    "1 3 2, 3 4 4",
    "1 2 3 4 5 6, 3 4 5 6 6 6"
  })
  void headingsBeginBelowTheChapterAndLeaveNoGap(String typed, String levels) {
    StringBuilder markdown = new StringBuilder();
    for (String level : typed.split(" ", -1)) {
      markdown.append("#".repeat(Integer.parseInt(level))).append(" 标题\n\n正文\n\n");
    }
    assertThat(html(markdown.toString()).select("h1, h2, h3, h4, h5, h6").stream())
        .map(Element::normalName)
        .containsExactlyElementsOf(Stream.of(levels.split(" ", -1)).map(n -> "h" + n).toList());
  }

  @Test
  void underlinedHeadingsAreHeadingsToo() {
    assertThat(narrative.render("标题\n===\n\n小标题\n---")).isEqualTo("<h3>标题</h3>\n<h4>小标题</h4>");
  }

  @Test
  void headingsInsideQuotesAndListsTakeTheirPlaceInTheOrder() {
    Document html = html("> # 引文标题\n\n- ###### 列表标题");
    assertThat(html.select("h3").eachText()).containsExactly("引文标题");
    assertThat(html.select("h4").eachText()).containsExactly("列表标题");
  }

  @Test
  void headingsHaveNoIdsThatCouldMeetThoseOfTheForm() {
    assertThat(html("# requests\n\n# requests").select("[id]")).isEmpty();
  }

  @Test
  void listsKeepTheirNumbers() {
    assertThat(narrative.render("3. 三\n4. 四"))
        .isEqualTo("<ol start=\"3\">\n<li>三</li>\n<li>四</li>\n</ol>");
  }

  @Test
  void aNumberedSentenceIsNoList() {
    assertThat(narrative.render("一、加强培训。\n\n（一）主动公开。"))
        .isEqualTo("<p>一、加强培训。</p>\n<p>（一）主动公开。</p>");
  }

  @Test
  void aYearAtTheStartOfALineStays() {
    assertThat(html("2024. 年度").text()).contains("年度");
    assertThat(html("2024年，示例市").text()).isEqualTo("2024年，示例市");
  }

  @Test
  void tablesHaveHeadersAndCells() {
    Document html = html("| 领域 | 件数 |\n|---|--:|\n| 教育 | 30 |\n| 医疗 | 5 |");
    assertThat(html.select("thead th").eachText()).containsExactly("领域", "件数");
    assertThat(html.select("tbody td").eachText()).containsExactly("教育", "30", "医疗", "5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"| 教育 | | 30 |", "| 教育 || 30 |", "||| 30 |", "| 教育 |"})
  void aBlankCellInATableShiftsNothing(String row) {
    Document html = html("| 领域 | 上年 | 今年 |\n|---|---|---|\n" + row);
    HtmlTableGrid table = HtmlTableGrid.of(html.selectFirst("table"));
    assertThat(table.width()).isEqualTo(3);
    for (int x = 0; x < 3; x++) {
      assertThat(table.at(x, 1)).as("column %d", x).hasSize(1);
    }
    html.select("td").stream()
        .filter(cell -> cell.text().equals("30"))
        .forEach(cell -> assertThat(cell.elementSiblingIndex()).isEqualTo(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://www.example.cn/a?b=1&c=2 | https://www.example.cn/a?b=1&c=2
          http://www.example.cn/           | http://www.example.cn/
          mailto:a@example.cn              | mailto:a@example.cn
          files/a.pdf                      | files/a.pdf
          ../2023/index.html               | ../2023/index.html
          #requests                        | #requests
          """)
  void linksLeadWhereTheySay(String target, String href) {
    assertThat(html("[看](" + target + ")").select("a").eachAttr("href")).containsExactly(href);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[看][1]\n\n[1]: files/a.pdf",
        "[1]: files/a.pdf \"附表\"\n\n[看][1]",
        "[看]\n\n[看]: <files/a.pdf>",
        "> [看][甲]\n>\n> [甲]: files/a.pdf"
      })
  void aLinkByNameLeadsToTheAddressOfTheName(String markdown) {
    Document html = html(markdown);
    assertThat(html.select("a").eachAttr("href")).containsExactly("files/a.pdf");
    assertThat(html.text()).isEqualTo("看");
  }

  @ParameterizedTest
  @CsvSource({
    "[看](files/占比100%.pdf), files/占比100%25.pdf",
    "[看](<files/占比 100% 表.pdf>), files/占比%20100%25%20表.pdf",
    "[看](files/%E9%99%84.pdf), files/%E9%99%84.pdf",
    "[看](<files/附表[1].pdf>), files/附表%5B1%5D.pdf",
    "![看](files/图{1}|2.png), files/图%7B1%7D%7C2.png",
    "[看](https://example.com/?a[]=1%), https://example.com/?a[]=1%25",
    "[看](https://[::1]/a), https://[::1]/a"
  })
  void anAddressIsOneThatHtmlAllows(String markdown, String address) {
    assertThat(html(markdown).select("[href], [src]"))
        .singleElement()
        .satisfies(link -> assertThat(link.attr("href") + link.attr("src")).isEqualTo(address));
  }

  @ParameterizedTest
  @CsvSource({
    "[看](<files/附 表 (1).pdf>), files/附%20表%20(1).pdf",
    "'[看][1]\n\n[1]: <a b.pdf>', a%20b.pdf",
    "![看](<files/示意 图.png>), files/示意%20图.png"
  })
  void anAddressInAngleBracketsMayHaveSpaces(String markdown, String address) {
    Document html = html(markdown.translateEscapes());
    assertThat(html.select("[href], [src]"))
        .singleElement()
        .satisfies(link -> assertThat(link.attr("href") + link.attr("src")).isEqualTo(address));
  }

  @Test
  void aLinkWithAChineseAddressStillLeadsThere() {
    String href = html("[看](files/附件.pdf)").selectFirst("a").attr("href");
    assertThat(java.net.URI.create(href).getPath()).isEqualTo("files/附件.pdf");
  }

  @Test
  void imagesOfTheSiteHaveTheirText() {
    Element image = html("![示意图](files/a.png)").selectFirst("img");
    assertThat(image.attr("src")).isEqualTo("files/a.png");
    assertThat(image.attr("alt")).isEqualTo("示意图");
  }

  @Test
  void charactersOfHtmlAreText() {
    assertThat(narrative.render("a < b & c > d")).isEqualTo("<p>a &lt; b &amp; c &gt; d</p>");
  }

  private Document html(String markdown) {
    return Jsoup.parseBodyFragment(narrative.render(markdown));
  }
}
