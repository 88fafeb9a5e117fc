package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.source.YamlText;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a date, or a date with the time of day. */
record DateReader(Consumer<Diagnostic> findings) {
  Optional<PublicationDate> read(YamlText text) {
    Optional<PublicationDate> date = PublicationDate.parse(text.text());
    if (date.isEmpty()) {
      findings.accept(
          Diagnostic.of(
              ContentRules.WRONG_VALUE, text.place(), "wrong-value.not-a-date", text.text()));
    }
    return date;
  }
}
