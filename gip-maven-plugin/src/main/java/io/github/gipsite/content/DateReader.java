package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.source.YamlText;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a date, or a date with the time of day.
 *
 * @param year in which the date is to be expected, for examples
 */
record DateReader(int year, Consumer<Diagnostic> findings) {
  /** The day of the examples. */
  private static final String EXAMPLE = "-01-20";

  Optional<PublicationDate> read(YamlText text) {
    Optional<PublicationDate> date = PublicationDate.parse(text.text());
    if (date.isEmpty()) {
      findings.accept(fault(text));
    }
    return date;
  }

  private Diagnostic fault(YamlText text) {
    Optional<String> written = MeantDate.written(text.text());
    Optional<String> meant = MeantDate.of(text.text());
    String key = "wrong-value.not-a-date";
    if (meant.isPresent()) {
      key = "wrong-value.not-a-date.meant";
    } else if (written.isPresent()) {
      key = "wrong-value.no-such-day";
    }
    return Diagnostic.of(
        ContentRules.WRONG_VALUE, text.place(), key, text.text(), meant.orElse(year + EXAMPLE));
  }
}
