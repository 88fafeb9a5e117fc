package io.github.gipsite.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The labels of the edition are exactly those of the official form, in order. */
class OfficialLabelsTest {
  static List<String> forms() {
    return Editions.builtIn().withTables().all().stream().map(Edition::id).toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void labelsAreThoseOfTheForm(String id) throws IOException {
    assertThat(labels(Editions.builtIn().named(id).orElseThrow()))
        .as("the labels of the edition, against edition/official-labels-%s.txt", id)
        .containsExactlyElementsOf(official(id));
  }

  private static List<String> official(String id) throws IOException {
    Path file = Path.of("src/test/resources/edition/official-labels-" + id + ".txt");
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static List<String> labels(Edition edition) {
    List<String> labels = new ArrayList<>();
    labels.add("basis " + edition.basis());
    edition.chapters().stream()
        .filter(chapter -> !chapter.heading().isEmpty())
        .forEach(chapter -> labels.add("chapter " + chapter.heading()));
    for (Table table : edition.tables()) {
      labels.add("table " + table.id() + " in " + headingOf(edition, table));
      table.bands().forEach(band -> add(labels, band));
    }
    return labels;
  }

  private static void add(List<String> labels, Band band) {
    if (!band.label().isEmpty()) {
      labels.add("band " + band.label());
    }
    labels.add("unit " + band.columns().get(0).unit());
    if (!band.corner().isEmpty()) {
      labels.add("corner " + band.corner());
    }
    band.columns().forEach(column -> labels.add(line("column", column.id(), column.label())));
    band.rows().forEach(row -> labels.add(line("row", row.id(), row.label())));
  }

  private static String line(String kind, String id, List<String> label) {
    return kind + " " + id + " = " + String.join(" > ", label);
  }

  private static String headingOf(Edition edition, Table table) {
    return edition.chapters().stream()
        .filter(chapter -> chapter.table().filter(table.id()::equals).isPresent())
        .map(Chapter::heading)
        .findFirst()
        .orElseThrow();
  }
}
