package io.github.gipsite.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.markdown.MarkdownRenderer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Long but correct texts are shown like short ones. */
class NarrativeLengthTest {
  private static final String WORDS = "示例文字，".repeat(2000);

  private final MarkdownRenderer html = new MarkdownRenderer();

  @Test
  void aCommentLeavesNothing() {
    assertThat(html.render("前<!-- " + WORDS + " -->后")).isEqualTo("<p>前后</p>");
    assertThat(html.render("<!-- " + WORDS + " -->")).isEmpty();
  }

  @Test
  void aTitleOfALinkLeavesTheLink() {
    assertThat(html.render("[示例](files/a.pdf \"" + WORDS + "\")"))
        .isEqualTo("<p><a href=\"files/a.pdf\">示例</a></p>");
  }

  @Test
  void aTableOf2000RowsHasAllOfThem() {
    String table = html.render("|序号|件数|\n|---|---|\n" + "|1|2|\n".repeat(2000));
    assertThat(Pattern.compile("<tr>").matcher(table).results()).hasSize(2001);
  }

  @Test
  void aLineOfMarksIsAThematicBreak() {
    for (String mark : new String[] {"-", "_", "*", "- ", "_ ", "* "}) {
      assertThat(html.render("前\n\n" + mark.repeat(3000) + "\n\n后"))
          .isEqualTo("<p>前</p>\n<hr>\n<p>后</p>");
    }
  }

  @Test
  void attributesAddressesAndBackticksAreTakenForWhatTheyAre() {
    assertThat(html.render("前<b" + " c=d".repeat(3000) + ">后</b>")).isEqualTo("<p>前后</p>");
    assertThat(html.render("[示例](<" + "a".repeat(3000) + ">)")).startsWith("<p><a href=\"aaa");
    assertThat(html.render("`".repeat(3000) + "a" + "`".repeat(3000)))
        .isEqualTo("<p><code>a</code></p>");
  }

  @Test
  void whatNeverEndsStaysAsItIsTyped() {
    assertThat(html.render("`` 一 ` 二")).isEqualTo("<p>`` 一 ` 二</p>");
    assertThat(html.render("一 <!-- 二")).isEqualTo("<p>一 &lt;!-- 二</p>");
    assertThat(html.render("[一](二 \"三")).isEqualTo("<p>[一](二 \"三</p>");
    assertThat(html.render("[一](" + "(".repeat(40))).isEqualTo("<p>[一](" + "(".repeat(40) + "</p>");
  }
}
