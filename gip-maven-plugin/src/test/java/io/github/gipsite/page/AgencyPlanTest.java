package io.github.gipsite.page;

import static io.github.gipsite.testkit.SampleSeries.report;
import static io.github.gipsite.testkit.SampleSeries.series;
import static io.github.gipsite.testkit.SampleSeries.summary;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.Site;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgencyPlanTest {
  private static final Findings NOTHING_FOUND = new Findings(List.of(), 1);
  private static final Site SITE = new Site("示例市年报", Map.of(), List.of());

  @Test
  void aSummaryHasAPageForEachYearInWhichAUnitHasReported() {
    ReportSeries city = summary(series("city", 2022, 2023, 2024), "edu", "town");
    assertThat(paths(city, series("edu", 2023), series("town")))
        .filteredOn(path -> path.endsWith("/units/index.html"))
        .containsExactly("city/2023/units/index.html");
  }

  @Test
  void aUnitThatReportedInAnotherFormMakesNoPage() {
    ReportSeries edu = series("edu", 2024);
    AnnualReport inOldForm =
        report("edu", edu.agency(), 2024, Editions.builtIn().named("2019").orElseThrow());
    assertThat(
            paths(
                summary(series("city", 2024), "edu"),
                new ReportSeries(edu.agency(), List.of(inOldForm))))
        .noneMatch(path -> path.contains("/units/"));
  }

  @Test
  void whoIsNoSummaryHasNoSuchPage() {
    assertThat(paths(series("city", 2024), series("edu", 2024)))
        .noneMatch(path -> path.contains("/units/"));
  }

  @Test
  void anAgencyPageLinksToItsYearsFromItsOwnFolder() {
    AgencyPlan town = agencies(series("town", 2023, 2024)).get(0);
    IndexPage agency = (IndexPage) town.pages().get(0);
    assertThat(agency.title()).isEqualTo("示例局town");
    assertThat(agency.reports())
        .extracting(IndexPage.ReportLink::href)
        .containsExactly("2024/index.html", "2023/index.html");
  }

  @Test
  void attachmentsKeepTheirPath() {
    AgencyPlan town = agencies(series("town", 2024)).get(0);
    assertThat(town.attachments()).containsExactly("town/2024/files/附件 1.pdf");
    ReportPage page = town.reports().findFirst().orElseThrow();
    assertThat(page.attachments())
        .containsExactly(
            new ReportPage.AttachmentLink("附件 1.pdf", "files/%E9%99%84%E4%BB%B6%201.pdf"));
  }

  private static List<AgencyPlan> agencies(ReportSeries... series) {
    return SitePlan.of(new Archive(SITE, List.of(series)), NOTHING_FOUND, OutputSelection.ALL)
        .agencies();
  }

  private static List<String> paths(ReportSeries... series) {
    return agencies(series).stream()
        .flatMap(agency -> agency.pages().stream())
        .map(Page::path)
        .toList();
  }
}
