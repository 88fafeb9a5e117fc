package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.edition.Measure;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.Indicator;
import io.github.gipsite.source.YamlList;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlText;
import io.github.gipsite.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the list under {@code indicators:}, and the lists in it. */
final class IndicatorReader {
  private static final List<String> KEYS = List.of("name", "unit", "value", "of-which", "items");

  private final Consumer<Diagnostic> findings;

  IndicatorReader(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  List<Indicator> read(YamlMap.Entry entry) {
    List<Indicator> indicators = new ArrayList<>();
    if (entry.value() instanceof YamlList list) {
      list.items().forEach(item -> read(item).ifPresent(indicators::add));
    } else if (!(entry.value() instanceof YamlText text && text.isNull())) {
      notAList(entry.value());
    }
    return indicators;
  }

  private Optional<Indicator> read(YamlValue item) {
    if (!(item instanceof YamlMap map)) {
      notAList(item);
      return Optional.empty();
    }
    YamlFields fields = YamlFields.of(map, KEYS, findings);
    Optional<String> name = fields.required("name").map(YamlText::text);
    Optional<Figure> figure = figure(map);
    return name.map(
        text ->
            new Indicator(
                text,
                fields.text("unit").map(YamlText::text).orElse(""),
                figure,
                map.entry("of-which").map(this::read).orElse(List.of()),
                map.entry("items").map(this::read).orElse(List.of())));
  }

  /**
   * Reads the figure of an indicator. A blank is a figure too; there is none only where the value
   * is absent.
   */
  private Optional<Figure> figure(YamlMap map) {
    Optional<YamlValue> value = map.value("value");
    YamlFields.text(map, "value", findings);
    return value.filter(YamlText.class::isInstance).map(text -> figure((YamlText) text));
  }

  private Figure figure(YamlText text) {
    Figure figure = Figure.read(text, Measure.AMOUNT);
    if (figure.isMalformed()) {
      findings.accept(
          Diagnostic.of(
              ContentRules.WRONG_VALUE, text.place(), "wrong-value.not-a-number", text.text()));
    }
    return figure;
  }

  private void notAList(YamlValue value) {
    findings.accept(
        Diagnostic.of(ContentRules.WRONG_VALUE, value.place(), "wrong-value.not-indicators"));
  }
}
