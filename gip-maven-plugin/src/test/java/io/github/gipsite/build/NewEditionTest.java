package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.content.ContentReader;
import io.github.gipsite.content.ContentReader.ReadContent;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.page.OutputSelection;
import io.github.gipsite.page.PageRenderer;
import io.github.gipsite.page.SitePlan;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.source.ResourceFolder;
import io.github.gipsite.template.SiteTemplate;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new edition, year or agency needs no Java code. */
class NewEditionTest {
  private static final Findings NOTHING_FOUND = new Findings(List.of(), 1);

  private static final String OF_2030 =
      """
      id: "2030"
      name: 2030 年示例格式
      basis: 示例〔2030〕1号
      years: {from: 2030}
      like: "2021"
      chapters: [{id: visits, heading: 一、查阅情况, table: visits}]
      tables:
        - id: visits
          caption: 查阅情况
          bands:
            - unit: 次
              columns: [{id: online, label: 网上}, {id: total, label: 合计}]
              rows: [{id: readers, label: 公众查阅}]
      between-years: []
      phrases: []
      claims: []
      compositions: []
      main-figures: [{id: readers, figure: visits.readers.total, name: 公众查阅, unit: 次, on-home: true}]
      """;

  @TempDir Path temp;

  @Test
  void anEditionIsOneFile() throws IOException {
    ContentFolder content =
        ContentFolder.at(temp.resolve("content"))
            .write("site.yaml", "site: {title: 示例}\nagency: {name: 示例市, kind: government}\n")
            .write("2030/report.yaml", "published: 2031-03-01\nvisits: {readers: [7, 9]}\n");
    ReadContent reading = ContentReader.read(content.source(), editions(), count -> {});
    assertThat(reading.findings()).isEmpty();
    Document page = rendered(reading, "2030/index.html");
    assertThat(page.select("#visits").text()).isEqualTo("一、查阅情况");
    assertThat(page.select(".gip-table td").eachText()).containsExactly("7", "9");
    assertThat(page.select(".gip-glance__number").text()).isEqualTo("9");
    assertThat(rendered(reading, "trends/index.html").select(".gip-chart__value").text())
        .isEqualTo("9");
  }

  @Test
  void aYearIsOneFolder() throws IOException {
    ContentFolder years = GoodYears.since(2023, temp.resolve("years"));
    ContentFolder without = GoodYears.since(2024, temp.resolve("one"));
    assertThat(years.series().reports()).hasSize(2);
    assertThat(without.series().reports()).hasSize(1);
    Document home = rendered(years.reading(), "index.html");
    assertThat(home.select(".gip-year-list__link").eachAttr("href"))
        .containsExactly("2024/index.html", "2023/index.html");
    ReportSeries series = years.series();
    assertThat(series.before(years.report())).isEqualTo(series.report(2023));
  }

  private Editions editions() throws IOException {
    ResourceFolder builtIn =
        new ResourceFolder(Editions.class.getClassLoader(), "io/github/gipsite/formats");
    Path folder = Files.createDirectories(temp.resolve("formats"));
    String of2021 = builtIn.text("2021.yaml").text();
    Files.writeString(
        folder.resolve("2021.yaml"),
        of2021.replaceFirst("years: [{]from: 2021[^}]*[}]", "years: {from: 2021, to: 2029}"));
    Files.writeString(folder.resolve("2030.yaml"), OF_2030);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {temp.toUri().toURL()}, null)) {
      return Editions.in(new ResourceFolder(loader, "formats"));
    }
  }

  private static Document rendered(ReadContent reading, String path) {
    PageRenderer renderer =
        new PageRenderer(
            SiteTemplate.onClassPath(),
            Locale.SIMPLIFIED_CHINESE,
            SiteTemplate.onClassPath().assets(),
            OutputSelection.ALL);
    return SitePlan.of(reading.archive(), NOTHING_FOUND, OutputSelection.ALL).pages().stream()
        .filter(page -> page.path().equals(path))
        .map(page -> Jsoup.parse(renderer.render(page).markup()))
        .findFirst()
        .orElseThrow();
  }
}
