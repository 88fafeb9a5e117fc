package io.github.gipsite.edition;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.check.Checks;
import io.github.gipsite.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in {@code formats/} is consistent. */
class EveryEditionTest {
  private static final Path FORMATS = Path.of("src/main/resources/io/github/gipsite/formats");

  static List<Edition> editions() {
    return Editions.builtIn().all();
  }

  @Test
  void everyFileIsReadAndNamesItself() throws IOException {
    try (Stream<Path> files = Files.list(FORMATS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(
              editions().stream().map(edition -> edition.id() + ".yaml").toList());
    }
  }

  @Test
  void noYearHasTwoEditions() {
    for (int year = 1990; year < 2100; year++) {
      int of = year;
      assertThat(editions().stream().filter(edition -> edition.appliesTo(of)).map(Edition::id))
          .as("editions of the year %s", year)
          .hasSizeLessThan(2);
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void idsAreUnique(Edition edition) {
    assertThat(edition.tables()).extracting(Table::id).doesNotHaveDuplicates();
    assertThat(edition.chapters()).extracting(Chapter::id).doesNotHaveDuplicates();
    assertThat(edition.narratives()).extracting(NarrativePart::id).doesNotHaveDuplicates();
    assertThat(edition.narratives()).extracting(NarrativePart::file).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void idsInATableAreUnique(Table table) {
    Stream<String> rows = table.rows().stream().map(Row::id);
    Stream<String> derived = table.derived().stream().map(DerivedRow::id);
    assertThat(Stream.concat(rows, derived)).isNotEmpty().doesNotHaveDuplicates();
    for (Band band : table.bands()) {
      assertThat(band.columns()).isNotEmpty().extracting(Column::id).doesNotHaveDuplicates();
      assertThat(band.rows()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyNameForMessagesIsUnlikeTheOthers(Table table) {
    assertThat(table.rows()).extracting(Row::shortName).doesNotHaveDuplicates();
    for (Band band : table.bands()) {
      assertThat(band.columns()).extracting(Column::shortName).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noRowIsAlsoAGroup(Table table) {
    Set<String> ids = table.rows().stream().map(Row::id).collect(toSet());
    assertThat(ids).noneMatch(id -> ids.stream().anyMatch(other -> other.startsWith(id + ".")));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void identitiesAreAboutTheTable(Table table) {
    Set<String> checks = Checks.rules().stream().map(Rule::id).collect(toSet());
    for (Identity identity : table.identities()) {
      assertThat(checks).contains(identity.check());
      assertThat(known(table, identity.each())).containsAll(identity.left());
      assertThat(known(table, identity.each())).containsAll(identity.right());
      assertThat(identity.left()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(identity.right()).isNotEmpty().doesNotContainAnyElementsOf(identity.left());
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void anIdentityInColumnsStaysInOneBand(Table table) {
    for (Identity identity : table.identities()) {
      if (identity.each() == Identity.Axis.COLUMN) {
        assertThat(Stream.concat(identity.left().stream(), identity.right().stream()))
            .extracting(row -> table.bandOf(row).orElseThrow().columns())
            .containsOnly(table.bandOf(identity.total()).orElseThrow().columns());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void derivedRowsAddUpRowsOfOneBand(Table table) {
    for (DerivedRow derived : table.derived()) {
      assertThat(derived.rows()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
      assertThat(derived.rows()).allMatch(row -> table.row(row).isPresent());
      assertThat(derived.rows())
          .extracting(row -> table.bandOf(row).orElseThrow().columns())
          .containsOnly(table.bandOf(derived.rows().get(0)).orElseThrow().columns());
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyTableStandsInOneChapter(Edition edition) {
    assertThat(edition.chapters().stream().flatMap(chapter -> chapter.table().stream()))
        .containsExactlyElementsOf(edition.tables().stream().map(Table::id).toList());
  }

  static Stream<Table> tables() {
    return editions().stream().flatMap(edition -> edition.tables().stream());
  }

  private static Set<String> known(Table table, Identity.Axis axis) {
    return axis == Identity.Axis.COLUMN
        ? table.rows().stream().map(Row::id).collect(toSet())
        : table.bands().stream()
            .flatMap(band -> band.columns().stream())
            .map(Column::id)
            .collect(toSet());
  }
}
