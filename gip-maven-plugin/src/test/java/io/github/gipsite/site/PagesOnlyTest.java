package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.page.OutputSelection;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.testkit.SiteLink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of pages alone has no downloads and no search, and nothing that leads to them. */
class PagesOnlyTest {
  @TempDir private Path temp;

  @Test
  void thereIsAllButDataAndSearch() throws IOException {
    Set<String> files =
        new TreeSet<>(built(SampleContent.twoYears(), OutputSelection.ALL).files().keySet());
    files.removeIf(
        file -> file.startsWith("search/") || file.matches("(?!.*files/).*\\.(csv|json|xlsx)"));
    assertThat(built(SampleContent.twoYears(), OutputSelection.HTML).files().keySet())
        .containsExactlyElementsOf(files);
  }

  @Test
  void nothingIsWrittenDownAboutASearch() throws IOException {
    assertThat(built(SampleContent.twoYears(), OutputSelection.HTML).settings().findings())
        .isDirectoryNotContaining("glob:**/searched.txt");
  }

  @Test
  void everyLinkLeadsToAFileThatIsThere() throws IOException {
    for (Path content :
        List.of(SampleContent.allYears(), SampleContent.twoAgencies(), SampleContent.summary())) {
      BuiltSite site = built(content, OutputSelection.HTML);
      for (String page : site.pages()) {
        for (Element element : site.page(page).select("[href], [src], [action]")) {
          SiteLink link = link(site, page, element);
          if (!link.leadsElsewhere()) {
            assertThat(link.target()).as(page).exists();
          }
        }
      }
    }
  }

  @Test
  void nothingIsSaidOfDownloadsAndSearch() throws IOException {
    BuiltSite site = built(SampleContent.twoAgencies(), OutputSelection.HTML);
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertThat(page.select("form[role=search], #downloads, [href='#downloads']"))
          .as(path)
          .isEmpty();
      assertThat(page.select("script[type=application/ld+json]")).as(path).isEmpty();
    }
  }

  @Test
  void whatIsAskedForDecidesWhatIsTakenOver() throws IOException {
    Path content = SampleContent.twoYears();
    built(content, OutputSelection.HTML);
    BuiltSite all = built(content, OutputSelection.ALL);
    BuiltSite fresh =
        BuiltSite.of(BuiltSite.settings(content, temp.resolve("fresh"), FailOn.ERROR));
    assertThat(all.files()).isEqualTo(fresh.files());
    assertThat(built(content, OutputSelection.HTML).files()).doesNotContainKey("figures.csv");
  }

  private BuiltSite built(Path content, OutputSelection outputs) throws IOException {
    BuildSettings all = BuiltSite.settings(content, temp.resolve("target"), FailOn.ERROR);
    return BuiltSite.of(
        new BuildSettings(
            content,
            all.output(),
            all.findings(),
            all.failOn(),
            all.locale(),
            outputs,
            all.shard(),
            all.buildFolder(),
            all.adopts()));
  }

  private static SiteLink link(BuiltSite site, String page, Element element) {
    String name = element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action";
    return new SiteLink(site, page, element, element.attr(name));
  }
}
