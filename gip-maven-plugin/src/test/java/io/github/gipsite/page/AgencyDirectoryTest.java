package io.github.gipsite.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.edition.AgencyKind;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.Site;
import io.github.gipsite.template.SiteTemplate;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agencies of a site on its home page. */
class AgencyDirectoryTest {
  private static final int MOST_BYTES_FOR_AN_AGENCY = 110;

  @Test
  void groupsAreInTheOrderOfTheKindsAndNoneIsEmpty() {
    AgencyDirectory directory =
        AgencyDirectory.of(
            archive(
                agency("c", AgencyKind.TOWNSHIP),
                agency("a", AgencyKind.GOVERNMENT),
                agency("b", AgencyKind.TOWNSHIP)));
    assertThat(directory.groups())
        .extracting(group -> group.kind().id().text())
        .containsExactly("government", "township");
    assertThat(directory.groups().get(1).agencies())
        .extracting(AgencyLink::name)
        .containsExactly("示例单位c", "示例单位b");
    assertThat(directory.size()).isEqualTo(3);
  }

  @Test
  void eachAgencySaysItsLatestYearOrThatItHasNone(@TempDir Path temp) {
    ContentFolder content = ContentFolder.good(temp);
    content
        .write("site.yaml", "site:\n  title: 示例\n")
        .move("2024", "甲/2024")
        .write("甲/agency.yaml", "name: 示例甲局\nkind: department\n")
        .write("乙/agency.yaml", "name: 示例乙局\nkind: department\n");
    Document home = home(content.reading().archive(), Locale.SIMPLIFIED_CHINESE);
    assertThat(home.select(".gip-directory h3").eachText()).containsExactly("部门（2）");
    assertThat(home.select(".gip-directory li").eachText())
        .containsExactly("示例乙局 尚无报告", "示例甲局 最近：2024 年");
    assertThat(home.select(".gip-directory li a").eachAttr("href"))
        .containsExactly("%E4%B9%99/index.html", "%E7%94%B2/index.html");
  }

  @Test
  void itsWordsAreEnglishOnAnEnglishSite() {
    Archive archive = archive(agency("a", AgencyKind.OTHER), agency("b", AgencyKind.DEPARTMENT));
    assertThat(home(archive, Locale.ENGLISH).select(".gip-directory h3").eachText())
        .containsExactly("Departments (1)", "Others (1)");
  }

  @Test
  void theFilterIsHiddenUntilAScriptShowsIt() {
    Document home =
        home(
            archive(agency("a", AgencyKind.OTHER), agency("b", AgencyKind.OTHER)),
            Locale.SIMPLIFIED_CHINESE);
    assertThat(home.select(".gip-directory__filter[hidden] input")).hasSize(1);
    assertThat(home.select("script[src*=directory]")).hasSize(1);
  }

  @Test
  void oneAgencyAloneNeedsNoFilter() {
    Document home = home(archive(agency("a", AgencyKind.GOVERNMENT)), Locale.SIMPLIFIED_CHINESE);
    assertThat(home.select(".gip-directory li")).hasSize(1);
    assertThat(home.select(".gip-directory__filter, script[src*=directory]")).isEmpty();
  }

  @Test
  void aThousandAgenciesStayLight() {
    Archive archive =
        archive(
            IntStream.range(0, 1000)
                .mapToObj(i -> agency("bm%03d".formatted(i), AgencyKind.DEPARTMENT))
                .toArray(ReportSeries[]::new));
    Document home = home(archive, Locale.SIMPLIFIED_CHINESE);
    assertThat(home.select(".gip-directory li > a")).hasSize(1000);
    assertThat(
            home.selectFirst(".gip-directory__list").outerHtml().getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(1000 * MOST_BYTES_FOR_AN_AGENCY);
  }

  private static Document home(Archive archive, Locale locale) {
    SiteTemplate template = SiteTemplate.onClassPath();
    PageRenderer renderer =
        new PageRenderer(template, locale, template.assets(), OutputSelection.ALL);
    SitePlan plan = SitePlan.of(archive, new Findings(List.of(), 0), OutputSelection.ALL);
    Document home = Jsoup.parse(renderer.render(plan.pages().get(0)).markup());
    home.outputSettings().prettyPrint(false);
    return home;
  }

  private static Archive archive(ReportSeries... series) {
    return new Archive(new Site("示例省年报", Map.of(), List.of()), List.of(series));
  }

  private static ReportSeries agency(String folder, AgencyKind kind) {
    return new ReportSeries(
        new Agency(
            folder,
            "示例单位" + folder,
            kind,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of()),
        List.of());
  }
}
