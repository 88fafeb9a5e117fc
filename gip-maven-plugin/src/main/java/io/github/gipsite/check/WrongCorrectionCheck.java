package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.FigureName;
import io.github.gipsite.edition.Measure;
import io.github.gipsite.report.Correction;
import io.github.gipsite.report.Indicator;
import io.github.gipsite.report.NamedFigure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports corrections whose corrected value differs from the one in the table. */
final class WrongCorrectionCheck implements Check {
  private static final Rule RULE = Rule.error("wrong-correction");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public boolean isExplainable() {
    return false;
  }

  /** Checks the latest correction of each figure; of several on one day the last in the file. */
  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    Map<String, Correction> last = new LinkedHashMap<>();
    checked.report().corrections().stream()
        .sorted(Comparator.comparing(Correction::date))
        .forEach(correction -> last.put(correction.figure(), correction));
    return last.values().stream().flatMap(correction -> finding(correction, checked)).toList();
  }

  private static Stream<Diagnostic> finding(Correction correction, CheckedReport checked) {
    Optional<NamedFigure> cell = checked.figure(correction.figure());
    Optional<Indicator> indicator = checked.report().indicator(correction.figure());
    return cell.isEmpty() && indicator.isEmpty()
        ? Stream.of(unknown(correction, checked.report().edition()))
        : Stream.concat(
            cell.stream().flatMap(figure -> ofCell(correction, figure)),
            indicator.stream().flatMap(figure -> ofIndicator(correction, figure)));
  }

  private static Diagnostic unknown(Correction correction, Edition edition) {
    if (edition.indicators()) {
      return Diagnostic.of(
          RULE, correction.place(), "wrong-correction.no-indicator", correction.figure());
    }
    List<String> nearest = NearestNames.to(correction.figure(), FigureName.all(edition));
    return Diagnostic.of(
        RULE,
        correction.place(),
        nearest.isEmpty() ? "wrong-correction.unknown" : "wrong-correction.nearest",
        correction.figure(),
        nearest);
  }

  private static Stream<Diagnostic> ofIndicator(Correction correction, Indicator indicator) {
    return indicator.figure().stream()
        .filter(figure -> figure.value().isPresent())
        .filter(figure -> !says(correction, Measure.AMOUNT, figure.value().get()))
        .map(
            figure ->
                Diagnostic.of(
                        RULE,
                        correction.place(),
                        "wrong-correction",
                        indicator.name(),
                        correction.corrected(),
                        figure.text())
                    .withRelated(List.of(figure.place())));
  }

  private static Stream<Diagnostic> ofCell(Correction correction, NamedFigure figure) {
    return figure
        .value()
        .filter(value -> !says(correction, figure.name().column().measure(), value))
        .map(
            value ->
                Diagnostic.of(
                        RULE,
                        correction.place(),
                        "wrong-correction",
                        figure.label(),
                        correction.corrected(),
                        value.toPlainString())
                    .withFigures(figure.ids())
                    .withRelated(List.of(figure.place())))
        .stream();
  }

  /** Whether a correction states a value, however it is written: 9040.160 is 9040.16. */
  private static boolean says(Correction correction, Measure measure, BigDecimal value) {
    return measure
        .parse(correction.corrected())
        .filter(corrected -> corrected.compareTo(value) == 0)
        .isPresent();
  }
}
