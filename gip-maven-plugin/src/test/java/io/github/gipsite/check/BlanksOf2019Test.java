package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a report that was published with most of its zeros and some totals left blank. */
class BlanksOf2019Test {
  private static final String REPORT = "2019/report.yaml";

  @TempDir Path temp;
  private ContentFolder office;

  @BeforeEach
  void copy() {
    Path original = Path.of("src/test/resources/cases/blanks-of-2019/content");
    office = ContentFolder.copyOf(original, temp.resolve("content"));
  }

  @Test
  void aBlankTotalIsAnErrorWhereItsRowHasFigures() {
    assertThat(blanks(Severity.ERROR))
        .containsExactly(
            "disclosed",
            "partly-disclosed",
            "withheld.state-secret",
            "withheld.internal-affairs",
            "withheld.deliberative",
            "withheld.administrative-enquiry",
            "unable.not-held",
            "unable.needs-creating",
            "unable.still-unclear",
            "declined.petition-or-complaint",
            "declined.repeated");
  }

  @Test
  void everyOtherBlankIsAWarningForItsRow() {
    assertThat(office.findings().all()).extracting(Diagnostic::id).containsOnly("blank-cell");
    assertThat(office.findings().count(Severity.WARNING)).isEqualTo(26);
  }

  @Test
  void withTheElevenTotalsNoErrorIsLeft() {
    fill("258, 12, ~, ~, 1, 1", 272);
    fill("partly-disclosed: [3, ~, ~, ~, ~, ~", 3);
    fill("14, ~, ~, ~, ~, ~", 14);
    fill("internal-affairs: [5, ~, ~, ~, ~, ~", 5);
    fill("3, 1, ~, ~, ~, ~", 4);
    fill("10, 2, ~, ~, ~, ~", 12);
    fill("252, 12, ~, ~, 1, ~", 265);
    fill("44, 3, ~, ~, ~, ~", 47);
    fill("25, ~, ~, ~, ~, ~", 25);
    fill("148, 1, ~, ~, ~, ~", 149);
    fill("5, 4, ~, ~, ~, ~", 9);
    assertThat(office.findings().hasErrors()).isFalse();
  }

  @Test
  void explainedItIsPublishedAsItWas() throws IOException {
    office.changeIn(
        REPORT,
        "2020-01-31\n",
        """
        2020-01-31
        explanations:
          - {check: blank-cell, figure: requests, reason: 公布的表上是空白}
          - {check: blank-cell, figure: reviews, reason: 公布的表上是空白}
        """);
    BuiltSite site = BuiltSite.of(temp.resolve("content"), temp.resolve("target"));
    assertThat(site.findings().count(Severity.INFO)).isEqualTo(37);
    assertThat(site.findings().all()).hasSize(37);
    assertThat(site.page("index.html").select(".gip-year-list__item").text()).contains("已说明 37 处");
    Document page = site.page("2019/index.html");
    assertThat(page.select("td").eachText()).contains("859", "251000元").doesNotContain("272");
  }

  private void fill(String cells, int total) {
    office.changeIn(REPORT, cells + ", ~]", cells + ", " + total + "]");
  }

  /** The rows whose total is found blank, in the order of the table. */
  private List<String> blanks(Severity severity) {
    return office.findings().all().stream()
        .filter(finding -> finding.severity() == severity)
        .map(finding -> finding.figures().get(0))
        .map(id -> id.replaceAll("^requests\\.|\\.total$", ""))
        .toList();
  }
}
