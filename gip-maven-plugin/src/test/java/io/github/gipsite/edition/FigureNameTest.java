package io.github.gipsite.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureNameTest {
  private static final Edition EDITION = Editions.builtIn().named("2021").orElseThrow();

  static List<Edition> editions() {
    return Editions.builtIn().all();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyNameResolves(Edition edition) {
    assertThat(FigureName.all(edition))
        .matches(names -> names.isEmpty() == edition.tables().isEmpty())
        .allMatch(name -> FigureName.resolve(edition, name).isPresent());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void noNameMeansTwoFigures(Edition edition) {
    assertThat(FigureName.all(edition)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyCellHasANameThatMeansIt(Edition edition) {
    List<String> wrong = new ArrayList<>();
    for (Table table : edition.tables()) {
      for (Row row : table.rows()) {
        for (Column column : table.bandOf(row.id()).orElseThrow().columns()) {
          String name = table.id() + "." + row.id() + "." + column.id();
          boolean meansIt =
              FigureName.resolve(edition, name)
                  .filter(meant -> meant.table().equals(table))
                  .filter(meant -> meant.rows().equals(List.of(row.id())))
                  .filter(meant -> meant.column().equals(column))
                  .isPresent();
          if (!meansIt) {
            wrong.add(name);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aRowWithoutAColumnMeansItsTotal() {
    assertThat(resolve("requests.received")).isEqualTo("[received] total");
    assertThat(resolve("requests.withheld.state-secret"))
        .isEqualTo("[withheld.state-secret] total");
  }

  @Test
  void aRowOfOneColumnMeansThatColumn() {
    assertThat(resolve("proactive.licences")).isEqualTo("[licences] decisions");
    assertThat(resolve("proactive.fees.amount")).isEqualTo("[fees] amount");
  }

  @Test
  void aDerivedRowIsASum() {
    assertThat(resolve("requests.on-hand")).isEqualTo("[received, brought-forward] total");
    assertThat(resolve("reviews.litigation.pending"))
        .isEqualTo("[litigation.direct, litigation.after-reconsideration] pending");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "requests",
        "requests.",
        "requests..",
        "requests.total",
        "request.received",
        "requests.received.natural",
        "requests.received.total.total",
        "requests.withheld.*",
        "proactive.rules",
        "REQUESTS.RECEIVED",
        "年报.新收"
      })
  void anythingElseMeansNothing(String name) {
    assertThat(FigureName.resolve(EDITION, name)).isEmpty();
  }

  private static String resolve(String name) {
    FigureName figure = FigureName.resolve(EDITION, name).orElseThrow();
    return figure.rows() + " " + figure.column().id();
  }
}
