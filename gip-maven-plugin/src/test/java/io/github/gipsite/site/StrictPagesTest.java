package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.browser.PageTypes;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Pages are valid, small, and allowed by a strict Content Security Policy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrictPagesTest {
  private static final int PAGE = 70 * 1024;
  private static final int STYLE = 30 * 1024;
  private static final int SCRIPTS = 15 * 1024;

  private final List<BuiltSite> sites = new ArrayList<>();
  private BuiltSite real;

  @BeforeAll
  void buildAll(@TempDir Path folder) throws IOException {
    for (Path content :
        List.of(
            SampleContent.realReport(),
            SampleContent.twoYears(),
            SampleContent.twoAgencies(),
            SampleContent.summary(),
            SampleContent.allYears())) {
      sites.add(BuiltSite.of(content, folder.resolve("target" + sites.size())));
    }
    real = sites.get(0);
  }

  /** A server may forbid style and script that stand in the page itself. */
  @Test
  void nothingIsStyledInThePage() throws IOException {
    everyPage(page -> assertThat(page.select("style, [style]")).isEmpty());
  }

  @Test
  void noElementRunsAScript() throws IOException {
    everyPage(
        page ->
            assertThat(page.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .extracting(Attribute::getKey)
                .noneMatch(name -> name.startsWith("on")));
    everyPage(page -> assertThat(page.select("[href^=javascript:]")).isEmpty());
  }

  @Test
  void everyScriptIsAFileOfTheSite() throws IOException {
    everyPage(
        page -> {
          for (Element script : page.select("script:not([type='application/ld+json'])")) {
            assertThat(script.data()).isBlank();
            assertThat(script.attr("src")).matches("(?:[./]*|/.*/)(?:assets|search)/[^/]+\\.js");
          }
        });
  }

  @Test
  void headingsFollowOneAnother() throws IOException {
    everyPage(
        page -> {
          assertThat(page.select("h1")).hasSize(1);
          int above = 0;
          for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = Integer.parseInt(heading.tagName().substring(1));
            assertThat(level).as(heading.text()).isBetween(1, above + 1);
            above = level;
          }
        });
  }

  @Test
  void everyLandmarkStandsOnce() throws IOException {
    for (BuiltSite site : sites) {
      for (Document page : site.documents().filter(page -> !PageTypes.isRedirect(page)).toList()) {
        for (String landmark : List.of("body > header", "main", "body > footer")) {
          assertThat(page.select(landmark)).as(page.title() + ": " + landmark).hasSize(1);
        }
      }
    }
  }

  @Test
  void everyPageSaysItsLanguageAndIdsAreUnique() throws IOException {
    everyPage(
        page -> {
          assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
          assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        });
  }

  /** A page that leads on is called like the one it leads to. */
  @Test
  void everyPageOfASiteHasATitleOfItsOwn() throws IOException {
    for (BuiltSite site : sites) {
      assertThat(site.documents().filter(page -> !PageTypes.isRedirect(page)).map(Document::title))
          .doesNotHaveDuplicates()
          .noneMatch(String::isBlank);
    }
  }

  @Test
  void theRealReportIsLight() throws IOException {
    for (String path : real.pages()) {
      assertThat(Files.size(real.folder().resolve(path))).as(path).isLessThanOrEqualTo(PAGE);
    }
    assertThat(loaded("link[rel=stylesheet]", "href")).isBetween(1L, (long) STYLE);
    assertThat(loaded("script[src]", "src")).isBetween(1L, (long) SCRIPTS);
  }

  /** The size of all files that a page with a report loads by such elements. */
  private long loaded(String elements, String attribute) throws IOException {
    Path page = real.folder().resolve("2024/index.html");
    long size = 0;
    for (Element element : real.page("2024/index.html").select(elements)) {
      size += Files.size(page.resolveSibling(element.attr(attribute)));
    }
    return size;
  }

  private void everyPage(Consumer<Document> check) throws IOException {
    for (BuiltSite site : sites) {
      assertThat(site.documents()).isNotEmpty().allSatisfy(check);
    }
  }
}
