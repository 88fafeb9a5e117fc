package io.github.gipsite.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The chapters of a report follow from its edition's file. */
class ChaptersOfEditionTest {
  private static final List<String> FILES =
      List.of("report.yaml", "02-a b.md", "02-a-b.md", "01.md", ".hidden.md", "files");

  private final Editions editions = Editions.builtIn();
  private final Edition form = editions.named("2021").orElseThrow();
  private final Edition legacy = editions.named("legacy").orElseThrow();

  @Test
  void areThoseOfTheFormWhateverFilesThereAre() {
    assertThat(form.chaptersOf(FILES)).isEqualTo(form.chapters()).isNotEmpty();
    assertThat(form.narrativesOf(FILES)).isEqualTo(form.narratives()).isNotEmpty();
    assertThat(form.narratives()).noneMatch(NarrativePart::headed);
  }

  @Test
  void areTheFilesWhereTheEditionSaysSo() {
    assertThat(legacy.chaptersOf(FILES))
        .extracting(Chapter::heading)
        .containsExactly("01", "a b", "a-b");
    assertThat(legacy.narrativesOf(FILES))
        .allMatch(NarrativePart::headed)
        .extracting(NarrativePart::file)
        .containsExactly("01.md", "02-a b.md", "02-a-b.md");
    assertThat(legacy.narratives()).isEmpty();
  }

  @Test
  void haveFiguresUnderKeysOfTheEdition() {
    assertThat(form.figureKeys()).containsExactly("proactive", "requests", "reviews");
    assertThat(legacy.figureKeys()).containsExactly("indicators");
  }

  @Test
  void areAskedForOnlyWhereSomethingIsRequired() {
    assertThat(form.requiresNothing()).isFalse();
    assertThat(legacy.requiresNothing()).isTrue();
  }

  @Test
  void onlyAnEditionWithTablesIsAForm() {
    assertThat(editions.withTables().all()).doesNotContain(legacy).contains(form);
    assertThat(editions.withTables().forYear(2015)).isEmpty();
  }
}
