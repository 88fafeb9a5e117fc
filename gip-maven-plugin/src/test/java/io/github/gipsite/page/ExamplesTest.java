package io.github.gipsite.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.source.ResourceFolder;
import io.github.gipsite.source.TemplateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every component is on the page of examples, with all of its templates. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {
  private static final ResourceFolder OURS = TemplateFiles.onClassPath().ours();
  private static final String WHAT_TO_DO =
      "has an examples.html; a new component needs one, see CONTRIBUTING.md";

  private Path file;
  private Document page;

  static List<String> components() {
    return ExamplesPage.components();
  }

  static List<String> templates() {
    return OURS.files().stream()
        .filter(name -> name.matches("components/.*[.]html") && !isExamples(name))
        .toList();
  }

  @BeforeAll
  void build() throws IOException {
    assertThat(components()).allMatch(name -> OURS.exists(examplesOf(name)), WHAT_TO_DO);
    file = ExamplesPage.build();
    page = Jsoup.parse(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("components")
  void aComponentIsATemplateOrAStyleAndExamples(String name) {
    assertThat(OURS.files())
        .filteredOn(path -> path.startsWith("components/" + name + "/") && !isExamples(path))
        .isNotEmpty()
        .allMatch(path -> path.endsWith(".html") || path.endsWith(".css"));
    assertThat(page.select("article[aria-labelledby=" + name + "] > section")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyTemplateIsInAnExample(String template) {
    String reference = template.replace(".html", "");
    assertThat(allMarkup(template))
        .as("examples.html beside %s has to show it", template)
        .containsPattern(reference + "[ }]");
  }

  @Test
  void everyExampleSaysWhatItShowsAndShowsIt() {
    assertThat(page.select("article > section"))
        .allSatisfy(
            example -> {
              assertThat(example.child(0).normalName()).isEqualTo("h3");
              assertThat(example.child(0).text()).matches("\\p{IsHan}.*");
              assertThat(example.childrenSize()).isGreaterThan(1);
            });
  }

  @Test
  void everyComponentIsInTheListAtTheTop() {
    assertThat(page.select("nav[aria-label=组件] a").eachText()).isEqualTo(components());
  }

  @Test
  void idsAreUniqueAndLabelsLeadToThem() {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("article > section [aria-labelledby]").eachAttr("aria-labelledby"))
        .allSatisfy(labels -> assertThat(ids).contains(labels.split(" ")));
  }

  @Test
  void theManualListsEveryComponent() throws IOException {
    assertThat(Files.readAllLines(Path.of("..", "docs", "template.md")))
        .filteredOn(line -> line.startsWith("- `"))
        .extracting(line -> line.replaceFirst("- `(.+?)`：.+", "$1"))
        .isEqualTo(components());
  }

  @Test
  void theStyleSheetIsBesideIt() {
    assertThat(file.resolveSibling(page.selectFirst("link[rel=stylesheet]").attr("href")))
        .isRegularFile();
  }

  /** All examples, and what else stands in the folder of a template: one may show another. */
  private static String allMarkup(String template) {
    String folder = template.substring(0, template.lastIndexOf('/') + 1);
    return OURS.files().stream()
        .filter(name -> name.startsWith(folder) && name.endsWith(".html"))
        .map(name -> OURS.text(name).text())
        .collect(Collectors.joining());
  }

  private static String examplesOf(String component) {
    return "components/" + component + "/examples.html";
  }

  private static boolean isExamples(String name) {
    return name.endsWith("/examples.html");
  }
}
