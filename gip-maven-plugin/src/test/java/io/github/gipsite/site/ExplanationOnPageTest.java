package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.findings.FindingsConsole;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The places at which an explanation is shown. */
class ExplanationOnPageTest {
  @TempDir Path temp;
  private ContentFolder content;
  private BuiltSite site;

  @BeforeEach
  void aBlankTotalThatIsExplained() throws IOException {
    content = ContentFolder.good(temp.resolve("content"));
    content
        .change("[3, 1, 0, 2, 6]", "[3, 1, 0, 2, ~]")
        .change(
            "2025-03-03\n",
            """
            2025-03-03
            explanations:
              - check: blank-cell
                figure: reviews.reconsideration
                reason: 公布的表上<总计>是空白。
                date: 2025-03-04
            """);
    site = BuiltSite.of(temp.resolve("content"), temp.resolve("target"));
  }

  @Test
  void thePageShowsIt() throws IOException {
    Element section = site.page("2024/index.html").selectFirst("section:has(#explanations)");
    assertThat(section.select("h2").text()).isEqualTo("说明");
    assertThat(section.select("p").text()).isEqualTo("公布的表上<总计>是空白。（2025-03-04）");
  }

  @Test
  void theJsonHasIt() throws IOException {
    assertThat(site.findingsJson())
        .contains("\"id\": \"blank-cell\"", "\"severity\": \"info\"", "\"error\": 0", "\"info\": 1")
        .contains("\"explanation\": \"公布的表上<总计>是空白。\"");
  }

  @Test
  void theConsoleSaysItInThePlaceOfHelp() {
    Diagnostic finding = site.findings().all().get(0);
    assertThat(new FindingsConsole(Messages.in(Locale.CHINA), content.source()).print(finding))
        .isEqualTo(
            """
            提示[blank-cell] 行政复议·总计：空白，而且合计因此不平
              --> 2024/report.yaml:50:33
            50 |   reconsideration: [3, 1, 0, 2, ~]
               |                                 ^ 这一格为 6，合计才平
               = 已说明：公布的表上<总计>是空白。
               = 说明：mvn site:explain "-Dgip.check=blank-cell\"""");
  }

  @Test
  void withoutExplanationsThereIsNoSuchSection() throws IOException {
    ContentFolder.good(temp.resolve("plain"));
    BuiltSite plain = BuiltSite.of(temp.resolve("plain"), temp.resolve("plain-target"));
    assertThat(plain.page("2024/index.html").select("#explanations")).isEmpty();
  }
}
