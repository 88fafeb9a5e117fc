package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.report.Correction;
import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.source.YamlList;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlText;
import io.github.gipsite.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the list under {@code corrections:}. */
final class CorrectionReader {
  private static final List<String> KEYS = List.of("figure", "old", "new", "date", "reason");

  private final int year;
  private final Consumer<Diagnostic> findings;

  /**
   * Creates a reader.
   *
   * @param year of the report
   */
  CorrectionReader(int year, Consumer<Diagnostic> findings) {
    this.year = year;
    this.findings = findings;
  }

  List<Correction> read(YamlMap.Entry entry) {
    List<Correction> corrections = new ArrayList<>();
    if (entry.value() instanceof YamlList list) {
      list.items().forEach(item -> read(item).ifPresent(corrections::add));
    } else if (!(entry.value() instanceof YamlText text && text.isNull())) {
      notAList(entry.value());
    }
    return corrections;
  }

  private Optional<Correction> read(YamlValue item) {
    if (!(item instanceof YamlMap map)) {
      notAList(item);
      return Optional.empty();
    }
    YamlFields fields = YamlFields.of(map, KEYS, findings);
    Optional<YamlText> figure = fields.required("figure");
    Optional<YamlText> old = fields.required("old");
    Optional<YamlText> corrected = fields.required("new");
    Optional<YamlText> reason = fields.required("reason");
    Optional<PublicationDate> date =
        fields.required("date").flatMap(new DateReader(year + 1, findings)::read);
    if (figure.isEmpty()
        || old.isEmpty()
        || corrected.isEmpty()
        || reason.isEmpty()
        || date.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Correction(
            figure.get().text(),
            old.get().text(),
            corrected.get().text(),
            date.get().date(),
            reason.get().text().strip(),
            corrected.get().place()));
  }

  private void notAList(YamlValue value) {
    findings.accept(
        Diagnostic.of(ContentRules.WRONG_VALUE, value.place(), "wrong-value.not-corrections"));
  }
}
