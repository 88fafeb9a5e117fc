package io.github.gipsite.page;

import static io.github.gipsite.testkit.SampleSeries.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SitePlanTest {
  private static final Findings NOTHING_FOUND = new Findings(List.of(), 1);

  private static final Site SITE = new Site("示例市年报", Map.of(), List.of());

  @Test
  void anEmptyArchiveHasAHomePage() {
    SitePlan plan = SitePlan.of(new Archive(SITE, List.of()), NOTHING_FOUND, OutputSelection.ALL);
    assertThat(paths(plan))
        .containsExactly("index.html", "search/index.html", "accessibility/index.html", "404.html");
    assertThat(plan.agencies()).isEmpty();
  }

  @Test
  void aSingleAgencyHasItsYearsOnTheHomePageTheLatestFirst() {
    SitePlan plan =
        SitePlan.of(
            new Archive(SITE, List.of(series("", 2022, 2024, 2023))),
            NOTHING_FOUND,
            OutputSelection.ALL);
    assertThat(paths(plan))
        .containsExactly(
            "index.html",
            "search/index.html",
            "accessibility/index.html",
            "404.html",
            "2022/index.html",
            "2023/index.html",
            "2024/index.html",
            "trends/index.html");
    IndexPage home = (IndexPage) plan.pages().get(0);
    assertThat(home.title()).isEqualTo("示例市年报");
    assertThat(home.reports())
        .extracting(IndexPage.ReportLink::href)
        .containsExactly("2024/index.html", "2023/index.html", "2022/index.html");
    assertThat(home.directory().isEmpty()).isTrue();
  }

  @Test
  void severalAgenciesEachHaveAPageOfTheirOwn() {
    SitePlan plan =
        SitePlan.of(
            new Archive(SITE, List.of(series("edu", 2024), series("town", 2023, 2024))),
            NOTHING_FOUND,
            OutputSelection.ALL);
    assertThat(paths(plan))
        .containsExactly(
            "index.html",
            "years/2024/index.html",
            "years/2023/index.html",
            "search/index.html",
            "accessibility/index.html",
            "404.html",
            "edu/index.html",
            "edu/2024/index.html",
            "edu/trends/index.html",
            "town/index.html",
            "town/2023/index.html",
            "town/2024/index.html",
            "town/trends/index.html");
    IndexPage home = (IndexPage) plan.pages().get(0);
    assertThat(home.reports()).isEmpty();
    assertThat(home.directory().groups())
        .singleElement()
        .satisfies(
            group ->
                assertThat(group.agencies())
                    .extracting(AgencyLink::href)
                    .containsExactly("edu/index.html", "town/index.html"));
    assertThat(home.years()).containsExactly(2024, 2023);
  }

  @Test
  void aYearSaysWhoHasPublishedAndWhoHasNot() {
    Archive archive = new Archive(SITE, List.of(series("edu", 2024), series("town", 2023, 2024)));
    YearPage year = YearPage.of(archive, 2023);
    assertThat(year.reports())
        .extracting(YearPage.YearReport::agency, YearPage.YearReport::href)
        .containsExactly(tuple("示例局town", "../../town/2023/index.html"));
    assertThat(year.without())
        .containsExactly(new AgencyLink("示例局edu", "../../edu/index.html", Optional.of(2024)));
  }

  @Test
  void oneAgencyAloneHasNoPageForEachYear() {
    Archive archive = new Archive(SITE, List.of(series("town", 2023, 2024)));
    assertThat(paths(SitePlan.of(archive, NOTHING_FOUND, OutputSelection.ALL)))
        .noneMatch(path -> path.startsWith("years/"));
  }

  /** An agency whose folder is one of these would be in its way. */
  @Test
  void theFoldersOfTheSiteItselfAreNoAgencys() {
    Archive archive = new Archive(SITE, List.of(series("edu", 2024), series("town", 2023)));
    assertThat(paths(SitePlan.of(archive, NOTHING_FOUND, OutputSelection.ALL)))
        .filteredOn(path -> path.contains("/"))
        .map(path -> path.substring(0, path.indexOf('/')))
        .filteredOn(folder -> !folder.equals("edu") && !folder.equals("town"))
        .isNotEmpty()
        .allMatch(Agency::isReserved);
    assertThat(Agency.isReserved("assets")).isTrue();
  }

  @Test
  void anAgencyBesideTheSinglesYearsIsShownToo() {
    SitePlan plan =
        SitePlan.of(
            new Archive(SITE, List.of(series("", 2024), series("town", 2024))),
            NOTHING_FOUND,
            OutputSelection.ALL);
    IndexPage home = (IndexPage) plan.pages().get(0);
    assertThat(home.reports()).hasSize(1);
    assertThat(home.directory().size()).isOne();
    assertThat(home.directory().isSearchable()).isFalse();
  }

  @Test
  void everyPageKnowsItsWayToTheRoot() {
    SitePlan plan =
        SitePlan.of(
            new Archive(SITE, List.of(series("town", 2024))), NOTHING_FOUND, OutputSelection.ALL);
    assertThat(plan.pages())
        .extracting(Page::root)
        .containsExactly("", "../", "../", "", "../", "../../", "../../");
    assertThat(plan.pages())
        .extracting(Page::isHome)
        .startsWith(true)
        .filteredOn(home -> home)
        .hasSize(1);
  }

  @Test
  void aPathToTheSiteAroundBeginsAtTheRoot() {
    Site within = new Site("示例市年报", Map.of(), List.of(new Site.Step("公开", "../index.html")));
    SitePlan plan =
        SitePlan.of(
            new Archive(within, List.of(series("", 2024))), NOTHING_FOUND, OutputSelection.ALL);
    assertThat(plan.pages().get(0).trail())
        .extracting(Breadcrumb::href)
        .containsExactly("../index.html", "");
    assertThat(plan.agencies().get(0).pages().get(0).trail())
        .extracting(Breadcrumb::href)
        .containsExactly("../../index.html", "../index.html", "");
  }

  @Test
  void theDateOfAReportIsShownAsItIsKnown() {
    SitePlan plan =
        SitePlan.of(
            new Archive(SITE, List.of(series("", 2023, 2024))), NOTHING_FOUND, OutputSelection.ALL);
    assertThat(((IndexPage) plan.pages().get(0)).reports())
        .extracting(IndexPage.ReportLink::published)
        .containsExactly("2025-01-27 09:30", "");
  }

  private static List<String> paths(SitePlan plan) {
    return plan.pages().stream().map(Page::path).toList();
  }
}
