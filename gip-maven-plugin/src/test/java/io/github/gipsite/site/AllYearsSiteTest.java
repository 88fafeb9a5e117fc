package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages of an archive of nineteen years, and the links between them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllYearsSiteTest {
  private BuiltSite site;
  private ReportSeries series;

  @BeforeAll
  void build(@TempDir Path temp) throws IOException {
    site = BuiltSite.of(SampleContent.allYears(), temp);
    series = ContentFolder.at(SampleContent.allYears()).series();
    assertThat(series.reports()).hasSize(18);
  }

  @Test
  void theHomePageListsEveryYearTheLatestFirst() throws IOException {
    List<Element> items = site.page("index.html").select(".gip-year-list__item");
    assertThat(items).hasSameSizeAs(series.reports());
    for (int i = 0; i < items.size(); i++) {
      AnnualReport report = series.latestFirst().get(i);
      assertThat(items.get(i).select("a").attr("href")).isEqualTo(report.year() + "/index.html");
      assertThat(items.get(i).text()).contains(report.title(), report.edition().name());
      assertThat(items.get(i).text()).doesNotContain("已说明");
    }
  }

  @Test
  void theHomePageShowsMainFiguresAndNamesTheMissingYear() throws IOException {
    Document home = site.page("index.html");
    for (AnnualReport report : series.reports()) {
      Element item = home.selectFirst("li:has(a[href=" + report.year() + "/index.html])");
      assertThat(item.select("dd").eachText())
          .isEqualTo(
              report.edition().highlights().mainFigures().stream()
                  .filter(figure -> figure.onHome())
                  .flatMap(figure -> report.value(figure).stream())
                  .map(value -> value.toPlainString())
                  .toList());
    }
    assertThat(home.select(".gip-lead").text()).contains("缺少 2010 年的报告。");
  }

  @Test
  void everyReportLeadsToTheYearsBesideIt() throws IOException {
    List<AnnualReport> reports = series.reports();
    for (int i = 0; i < reports.size(); i++) {
      Document page = site.page(reports.get(i).year() + "/index.html");
      assertThat(page.select("a[rel=prev]").eachAttr("href")).isEqualTo(link(reports, i - 1));
      assertThat(page.select("a[rel=next]").eachAttr("href")).isEqualTo(link(reports, i + 1));
    }
  }

  @Test
  void aYearOfFreeFormShowsItsChaptersAndItsIndicators() throws IOException {
    Document page = site.page("2014/index.html");
    AnnualReport report = series.report(2014).orElseThrow();
    assertThat(page.select(".gip-chapter__heading").eachText())
        .containsSubsequence(report.narratives().stream().map(one -> one.heading()).toList());
    assertThat(page.select(".gip-data--indicators tbody tr").eachText())
        .contains("（一）收到申请数 件 90", "其中：当面申请数 件 10", "三、行政复议数量 件 7");
  }

  @Test
  void aYearOfWhichOnlyTheFileIsLeftOffersIt() throws IOException {
    Element file = site.page("2009/index.html").selectFirst(".gip-attachments a");
    assertThat(file.text()).isEqualTo("2009年年度报告.txt");
    assertThat(site.folder().resolve("2009/files/2009年年度报告.txt")).isRegularFile();
  }

  @Test
  void aCorrectionSaysWhatStoodBefore() throws IOException {
    assertThat(site.page("2024/index.html").select("[aria-labelledby=corrections] li").text())
        .isEqualTo("2025-04-21 更正：新收由 170 改为 171。统计时漏计一件当面申请。");
    assertThat(site.page("2023/index.html").select("[aria-labelledby=corrections]")).isEmpty();
  }

  @Test
  void idsAreUniqueOnEveryPage() throws IOException {
    assertThat(site.documents())
        .allSatisfy(page -> assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates());
  }

  @Test
  void oldAddressesLeadToThePagesOfToday() throws IOException {
    assertThat(redirect("xxgk/2008nb.htm")).isEqualTo("2008/index.html");
    assertThat(redirect("nianbao/index.html")).isEqualTo("index.html");
    for (AnnualReport report : series.reports()) {
      assertThat(redirect("nianbao/" + report.year() + "/index.html"))
          .isEqualTo(report.year() + "/index.html");
    }
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    for (String path : pages()) {
      if (path.equals("404.html")) {
        continue; // its links begin at the host: MetadataTest
      }
      for (String href : site.page(path).select("[href]:not([rel=canonical])").eachAttr("href")) {
        assertThat(target(path, href)).as("%s: %s", path, href).isRegularFile();
      }
    }
  }

  /** Where a page of an old address leads, by its link and without a click. */
  private String redirect(String path) throws IOException {
    Document page = site.page(path);
    String href = page.selectFirst("a").attr("href");
    assertThat(page.selectFirst("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=" + href);
    assertThat(href).startsWith("../");
    return site.folder().relativize(target(path, href)).toString();
  }

  private Path target(String page, String href) {
    Path file = site.folder().resolve(page);
    return href.startsWith("#")
        ? file
        : Path.of(file.toUri().resolve(href.replaceFirst("#.*", ""))).normalize();
  }

  private List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site.folder())) {
      return files
          .map(file -> site.folder().relativize(file).toString())
          .filter(path -> path.matches(".*\\.html?"))
          .toList();
    }
  }

  private static List<String> link(List<AnnualReport> reports, int index) {
    return index < 0 || index >= reports.size()
        ? List.of()
        : List.of("../" + reports.get(index).year() + "/index.html");
  }
}
