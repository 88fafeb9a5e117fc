package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.page.OutputSelection;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** With {@code gip.locale=en} the words of the site are English, and those of the office remain. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishSiteTest {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  /** Attributes that a screen reader reads out or a pointer shows. */
  private static final List<String> READ = List.of("aria-label", "title", "alt", "placeholder");

  private List<BuiltSite> sites;

  @BeforeAll
  void buildAll(@TempDir Path folder) throws IOException {
    sites =
        List.of(
            english(SampleContent.allYears(), folder.resolve("all")),
            english(SampleContent.twoAgencies(), folder.resolve("agencies")),
            english(SampleContent.twoYears(), folder.resolve("years")),
            english(SampleContent.realReport(), folder.resolve("real")));
  }

  @Test
  void everyPageIsEnglish() throws IOException {
    for (BuiltSite site : sites) {
      assertThat(site.documents().map(page -> page.selectFirst("html").attr("lang")))
          .containsOnly("en");
    }
  }

  /** A voice for English leaves out what is Chinese and not marked. */
  @Test
  void everyChineseWordIsMarkedAsChinese() throws IOException {
    SoftAssertions all = new SoftAssertions();
    for (BuiltSite site : sites) {
      for (String path : site.pages()) {
        all.assertThat(unmarked(site.page(path))).as(path).isEmpty();
      }
    }
    all.assertAll();
  }

  @Test
  void theWordsOfTheSiteItselfAreNotMarked() throws IOException {
    Document report = sites.get(0).page("2024/index.html");
    assertThat(report.select("#downloads, #glance, .gip-skip-link, .gip-reading button"))
        .hasSize(6)
        .noneMatch(EnglishSiteTest::isChinese);
  }

  private static List<String> unmarked(Document page) {
    return page.getAllElements().stream()
        .filter(element -> !element.normalName().equals("script"))
        .filter(element -> CHINESE.matcher(read(element)).find() && !isChinese(element))
        .map(element -> element.tagName() + element.attributes() + ": " + read(element))
        .distinct()
        .toList();
  }

  private static String read(Element element) {
    StringBuilder read = new StringBuilder(element.ownText());
    READ.forEach(name -> read.append(element.attr(name)));
    return read.toString();
  }

  private static boolean isChinese(Element element) {
    return element.closest("[lang]").attr("lang").startsWith("zh");
  }

  private static BuiltSite english(Path content, Path target) throws IOException {
    BuildSettings chinese = BuiltSite.settings(content, target, FailOn.ERROR);
    return BuiltSite.of(
        new BuildSettings(
            content,
            chinese.output(),
            chinese.findings(),
            chinese.failOn(),
            Locale.ENGLISH,
            OutputSelection.ALL,
            Optional.empty(),
            chinese.buildFolder(),
            chinese.adopts()));
  }
}
