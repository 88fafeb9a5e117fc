package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.report.Explanation;
import io.github.gipsite.source.YamlList;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlText;
import io.github.gipsite.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the list under {@code explanations:}. */
final class ExplanationReader {
  private static final List<String> KEYS = List.of("check", "figure", "reason", "date");

  private final DateReader dates;
  private final Consumer<Diagnostic> findings;

  /**
   * Creates a reader for the explanations of one report.
   *
   * @param published the year in which the report is published, for examples of dates
   */
  ExplanationReader(int published, Consumer<Diagnostic> findings) {
    this.dates = new DateReader(published, findings);
    this.findings = findings;
  }

  List<Explanation> read(YamlMap.Entry entry) {
    List<Explanation> explanations = new ArrayList<>();
    if (entry.value() instanceof YamlList list) {
      list.items().forEach(item -> read(item).ifPresent(explanations::add));
    } else if (!(entry.value() instanceof YamlText text && text.isNull())) {
      notAList(entry.value());
    }
    return explanations;
  }

  private Optional<Explanation> read(YamlValue item) {
    if (!(item instanceof YamlMap map)) {
      notAList(item);
      return Optional.empty();
    }
    YamlFields fields = YamlFields.of(map, KEYS, findings);
    Optional<YamlText> check = fields.required("check");
    Optional<YamlText> reason = fields.required("reason");
    Optional<YamlText> figure = fields.text("figure");
    Optional<String> date =
        fields.text("date").filter(text -> dates.read(text).isPresent()).map(YamlText::text);
    if (check.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Explanation(
            check.get().text(),
            figure.map(YamlText::text),
            reason.get().text().strip(),
            date,
            check.get().place(),
            reason.get().place(),
            figure.orElse(check.get()).place()));
  }

  private void notAList(YamlValue value) {
    findings.accept(
        Diagnostic.of(ContentRules.WRONG_VALUE, value.place(), "wrong-value.not-explanations"));
  }
}
