package io.github.gipsite.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every highlighted figure exists, because a missing one would be left out of charts silently. */
class HighlightsTest {
  static Stream<Edition> editions() {
    return Editions.builtIn().all().stream();
  }

  static Stream<Edition> withTables() {
    return editions().filter(edition -> edition.hasTables());
  }

  @ParameterizedTest
  @MethodSource("withTables")
  void everyFigureIsOneOfTheForm(Edition edition) {
    Stream<String> mains = edition.highlights().mainFigures().stream().map(MainFigure::figure);
    Stream<String> parts =
        edition.highlights().compositions().stream()
            .flatMap(one -> one.parts().stream().map(Composition.Part::figure));
    Stream<String> totals = edition.highlights().compositions().stream().map(Composition::total);
    assertThat(Stream.of(mains, parts, totals).flatMap(names -> names))
        .allSatisfy(name -> assertThat(FigureName.resolve(edition, name)).as(name).isPresent());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyIdIsGivenOnce(Edition edition) {
    List<String> mains = edition.highlights().mainFigures().stream().map(MainFigure::id).toList();
    assertThat(mains).isNotEmpty().doesNotHaveDuplicates();
    assertThat(edition.highlights().compositions())
        .extracting(Composition::id)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void thereIsAPatternForEveryPart(Edition edition) {
    assertThat(edition.highlights().compositions())
        .allSatisfy(one -> assertThat(one.parts()).hasSizeBetween(2, 6));
  }
}
