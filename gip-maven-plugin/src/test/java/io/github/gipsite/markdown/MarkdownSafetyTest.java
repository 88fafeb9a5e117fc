package io.github.gipsite.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML from Markdown runs no script and fetches nothing from elsewhere. */
class MarkdownSafetyTest {
  private static final String HARMLESS =
      "body, p, h3, h4, h5, h6, strong, em, del, sub, sup, br, hr, ul, ol, li,"
          + " blockquote, code, pre, a, img, table, thead, tbody, tr, th, td";

  private final MarkdownRenderer narrative = new MarkdownRenderer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>",
        "<img src=files/a.png onload=alert(1)>",
        "<p onclick=\"alert(1)\">文字</p>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
        "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
        "<iframe src=https://evil.example/></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=https://evil.example/x.swf></object>",
        "<embed src=https://evil.example/x.swf>",
        "<link rel=stylesheet href=https://evil.example/x.css>",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
        "<base href=https://evil.example/>",
        "<style>@import 'https://evil.example/x.css';</style>",
        "<p style=\"background:url(https://evil.example/x.png)\">文字</p>",
        "<form action=https://evil.example/><input name=a><button>ok</button></form>",
        "<video src=https://evil.example/x.mp4 poster=https://evil.example/x.png></video>",
        "<audio src=https://evil.example/x.mp3 autoplay></audio>",
        "<table background=https://evil.example/x.png><tr><td>文字</table>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<!--><img src=x onerror=alert(1)>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo 1 ?>",
        "<template><script>alert(1)</script></template>",
        "<a href=files/a.pdf ping=https://evil.example/ onmouseover=alert(1)>文字</a>",
        "<div id=requests class=gip-masthead>文字</div>",
        "<textarea></textarea><script>alert(1)</script>",
        "`<script>alert(1)</script>`",
        "    <script>alert(1)</script>",
        "```html\n<script>alert(1)</script>\n```",
        "| <img src=x onerror=alert(1)> |\n|---|\n| <script>alert(1)</script> |",
        "# <img src=x onerror=alert(1)>",
        "[<img src=x onerror=alert(1)>](a.html)",
      })
  void rawHtmlIsHarmless(String markdown) {
    assertHarmless(markdown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A;avascript:alert(1)",
        "&#0000106avascript:alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "java&#9;script:alert(1)",
        "java\tscript:alert(1)",
        "&#1;javascript:alert(1)",
        "&#32;javascript:alert(1)",
        "javascript&colon;alert(1)",
        "javascript&#58;alert(1)",
        "javascript%3Aalert(1)",
        "\\javascript:alert(1)",
        "javascript\\:alert(1)",
        "vbscript:msgbox(1)",
        "data:text/html,<script>alert(1)</script>",
        "DATA:text/html;base64,PHNjcmlwdD4=",
        "blob:https://evil.example/1",
        "file:///etc/passwd",
        "view-source:javascript:alert(1)",
        "feed:javascript:alert(1)"
      })
  void aLinkThatWouldRunIsNoLink(String target) {
    assertHarmless("[文字](" + target + ")");
    assertHarmless("[文字](<" + target + ">)");
    assertHarmless("[文字][a]\n\n[a]: " + target);
    assertHarmless("<" + target + ">文字");
    assertHarmless("<a href=\"" + target + "\">文字</a>");
    assertHarmless("![文字](" + target + ")");
    assertHarmless("<img alt=文字 src='" + target + "'>");
    assertThat(text("[文字](" + target.replace("\t", "") + ")")).contains("文字");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/x.png",
        "http://evil.example/x.png",
        "HTTPS://evil.example/x.png",
        "//evil.example/x.png",
        "\\\\\\\\evil.example/x.png",
        "/\\\\evil.example/x.png",
        "https:/evil.example/x.png",
        "https:evil.example/x.png",
        "ftp://evil.example/x.png",
        "&#104;ttps://evil.example/x.png"
      })
  void anImageFromAnotherHostIsNotFetched(String source) {
    assertHarmless("![示意图](" + source + ")");
    assertHarmless("<img alt=示意图 src=\"" + source.replace("\\\\", "\\") + "\">");
    assertHarmless("[![示意图](" + source + ")](https://www.example.cn/)");
  }

  @Test
  void theWordsOfWhatIsRemovedStay() {
    assertThat(text("<div>一</div>\n\n<center>二</center>\n\n<font color=red>三</font>"))
        .isEqualTo("一 二 三");
    assertThat(text("小于<号>和&lt;号&gt;")).contains("小于").contains("<号>");
  }

  @Test
  void whatIsSafeInRawHtmlStays() {
    assertThat(narrative.render("H<sub>2</sub>O、10<sup>4</sup>、<br>换行"))
        .isEqualTo("<p>H<sub>2</sub>O、10<sup>4</sup>、<br>换行</p>");
  }

  @Test
  void aThymeleafExpressionIsText() {
    assertThat(text("${7*7} __${7*7}__ [[${7*7}]] #{home}")).doesNotContain("49");
  }

  private void assertHarmless(String markdown) {
    Document html = Jsoup.parseBodyFragment(narrative.render(markdown));
    assertThat(html.body().getAllElements().not(HARMLESS)).as(markdown).isEmpty();
    for (Element element : html.body().getAllElements()) {
      assertThat(element.attributes().asList())
          .as(markdown)
          .extracting(Attribute::getKey)
          .isSubsetOf("href", "src", "alt", "align", "start");
    }
    html.select("[href]").eachAttr("href").forEach(href -> assertLeadsToAPage(href, markdown));
    html.select("[src]").eachAttr("src").forEach(source -> assertStaysHere(source, markdown));
  }

  /** As a browser reads an address: control characters vanish, a backslash is a slash. */
  private static String asRead(String address) {
    return address.replaceAll("[\\x00-\\x20]", "").replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  private static void assertLeadsToAPage(String href, String markdown) {
    assertThat(asRead(href)).as(markdown).matches("(https?:|mailto:).*|[^:]*([/?#].*)?");
  }

  private static void assertStaysHere(String source, String markdown) {
    assertThat(asRead(source)).as(markdown).doesNotStartWith("//").matches("[^:]*([/?#].*)?");
  }

  private String text(String markdown) {
    return Jsoup.parseBodyFragment(narrative.render(markdown)).text();
  }
}
