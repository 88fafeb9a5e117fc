package io.github.gipsite.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.content.ContentReader.ReadContent;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.source.TemplateFiles;
import io.github.gipsite.template.SiteTemplate;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of pages that are rendered to check an office's template files. */
class TemplateOverrideCheckTest {
  private static final int AGENCIES = 50;

  @TempDir Path temp;
  private ContentFolder content;

  @BeforeEach
  void aHundredReports() {
    Path original = SampleContent.twoAgencies();
    content = ContentFolder.at(temp);
    content.write("site.yaml", ContentFolder.at(original).read("site.yaml"));
    for (int i = 0; i < AGENCIES; i++) {
      ContentFolder.copyOf(original.resolve("riverside"), temp.resolve("a" + i))
          .write("agency.yaml", "name: 示例第%d局\n".formatted(i));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "styles/office.css",
        "components/table/table.css",
        "styles.txt",
        "scripts.txt",
        "scripts/contents.js",
        "messages.properties",
        "components/footer/examples.html"
      })
  void noneForWhatReachesNoPage(String file) {
    replaceByItself(file);
    assertThat(sample()).isEmpty();
  }

  @Test
  void fewReportsForATemplateOfReports() {
    replaceByItself("components/table/table.html");
    assertThat(sample()).hasSizeBetween(3, 8).allMatch(ReportPage.class::isInstance);
  }

  @Test
  void fewReportsForATemplateThatAnotherIncludes() {
    replaceByItself("components/table/lines.html");
    assertThat(sample()).hasSizeBetween(3, 8).allMatch(ReportPage.class::isInstance);
  }

  @Test
  void someOfEachKindForTheFrame() {
    replaceByItself("components/footer/footer.html");
    assertThat(sample()).hasSizeBetween(10, 25);
    assertThat(sample().stream().map(Page::template).distinct())
        .containsExactlyInAnyOrder(
            "index", "report", "trends", "year", "search", "accessibility", "404");
  }

  @Test
  void someOfEachKindForAListWithoutAScript() {
    content.write("template/scripts.txt", "scripts/reading.js\n");
    assertThat(sample()).hasSizeBetween(10, 25);
  }

  private void replaceByItself(String file) {
    content.write(
        "template/" + file,
        file.endsWith(".properties")
            ? "home=示例首页\n"
            : TemplateFiles.onClassPath().text(file).text());
  }

  private List<Page> sample() {
    ReadContent reading = content.reading();
    assertThat(reading.reports()).isEqualTo(2 * AGENCIES);
    SiteTemplate template = new SiteTemplate(reading.template());
    SitePlan plan =
        SitePlan.of(
            reading.archive(), new Findings(List.of(), reading.reports()), OutputSelection.ALL);
    return TemplateOverrideCheck.sample(
        plan, new PageRenderer(template, Locale.CHINA, template.assets(), OutputSelection.ALL));
  }
}
