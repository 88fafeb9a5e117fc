package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Figure;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page that this product publishes, imported, gives the report that it was made from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripTest {
  private BuiltSite site;

  @BeforeAll
  void build(@TempDir Path temp) throws IOException {
    site = BuiltSite.of(SampleContent.allYears(), temp);
  }

  static Stream<AnnualReport> reports() {
    return ContentFolder.at(SampleContent.allYears()).series().reports().stream()
        .filter(report -> report.edition().hasTables());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyFigureIsTheSame(AnnualReport report, @TempDir Path temp) throws Exception {
    assertThat(imported(report, temp).figures()).isEqualTo(figures(report));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void titleAndDateAreTheSame(AnnualReport report, @TempDir Path temp) throws Exception {
    assertThat(imported(report, temp).file(report.year() + "/report.yaml"))
        .contains("title: " + report.title() + "\n")
        .contains("published: " + report.published().orElseThrow() + "\n");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theWordsAreTheSame(AnnualReport report, @TempDir Path temp) throws Exception {
    ImportedYear imported = imported(report, temp);
    SortedMap<String, String> words = imported.files();
    words.keySet().removeIf(file -> file.endsWith("report.yaml") || file.contains("leftovers"));
    SortedMap<String, String> source = words(report);
    words.replaceAll((file, text) -> isFilled(source, file) ? source.get(file) : text);
    assertThat(words).isEqualTo(source);
  }

  /** Words with figures of the tables in them are shown with the figures. */
  private static boolean isFilled(SortedMap<String, String> source, String file) {
    return source.getOrDefault(file, "").contains("{{");
  }

  private static SortedMap<String, String> words(AnnualReport report) {
    SortedMap<String, String> words = new TreeMap<>();
    report
        .narratives()
        .forEach(narrative -> words.put(narrative.source().file(), narrative.source().text()));
    return words;
  }

  private ImportedYear imported(AnnualReport report, Path temp) throws Exception {
    return ImportedYear.of(site.folder().resolve(report.year() + "/index.html"), temp, "");
  }

  private static SortedMap<String, String> figures(AnnualReport report) {
    SortedMap<String, String> figures = new TreeMap<>();
    report.tables().stream()
        .flatMap(table -> table.cells().stream())
        .forEach(cell -> figures.put(cell.id().toString(), shown(cell.figure())));
    return figures;
  }

  private static String shown(Figure figure) {
    return figure.text().isEmpty() ? "~" : figure.text();
  }
}
