package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Selects the edition of the form that a report follows. */
record EditionSelector(Editions editions, Consumer<Diagnostic> findings) {
  /**
   * Returns the edition that the report names, unless another one is in force in that year. Empty
   * without a finding where its file cannot be read, because there it is reported.
   */
  Optional<Edition> select(YamlMap map, int year) {
    Optional<YamlText> named = YamlFields.text(map, "edition", findings);
    Optional<Edition> edition =
        named.map(text -> editions.named(text.text())).orElseGet(() -> editions.forYear(year));
    if (editions.isUnread(named.map(YamlText::text), year)) {
      return Optional.empty();
    }
    if (edition.isEmpty()) {
      SourceLocation place = named.map(YamlText::place).orElse(map.place());
      List<String> known = editions.all().stream().map(Edition::id).toList();
      findings.accept(
          Diagnostic.of(
              ContentRules.WRONG_VALUE,
              place,
              "wrong-value.no-edition",
              named.map(YamlText::text).orElse(String.valueOf(year)),
              known));
    }
    Optional<Edition> wrong = edition.filter(other -> !other.appliesTo(year));
    wrong.ifPresent(other -> wrongEdition(other, year, named.orElseThrow().place()));
    return wrong.isPresent() ? editions.withTables().forYear(year).or(() -> wrong) : edition;
  }

  private void wrongEdition(Edition edition, int year, SourceLocation place) {
    findings.accept(
        Diagnostic.of(
            ContentRules.WRONG_EDITION,
            place,
            edition.isInForce() ? "wrong-edition.year.since" : "wrong-edition.year",
            year,
            edition.name(),
            edition.firstYear(),
            edition.lastYear()));
  }
}
