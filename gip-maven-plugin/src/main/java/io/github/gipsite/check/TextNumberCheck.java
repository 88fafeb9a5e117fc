package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.prose.FigureStatement;
import io.github.gipsite.prose.Numeral;
import io.github.gipsite.prose.Sentence;
import io.github.gipsite.report.NamedFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports numbers in the words that name a figure of this year, and differ from it. */
final class TextNumberCheck implements Check {
  private static final Rule RULE = Rule.warning("text-number");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<FigureStatement> ofYear =
        checked.words().statements().stream()
            .filter(statement -> statement.year() == checked.year())
            .toList();
    PartialStatements parts =
        new PartialStatements(ofYear, checked.report().edition().text().breakdowns());
    List<Diagnostic> findings = new ArrayList<>();
    Set<Sentence> told = new HashSet<>();
    for (FigureStatement statement : ofYear) {
      if (isClear(statement, told)) {
        finding(statement, parts, checked)
            .ifPresent(
                finding -> {
                  told.add(statement.sentence());
                  findings.add(finding);
                });
      }
    }
    return findings;
  }

  /**
   * Whether it is an exact number and certain what it is of: where a number before it in the
   * sentence differs from the table, the words that were left out may be of something else.
   */
  private static boolean isClear(FigureStatement statement, Set<Sentence> told) {
    return !statement.number().approximate()
        && (statement.phrase().about().isEmpty() || !told.contains(statement.sentence()));
  }

  private static Optional<Diagnostic> finding(
      FigureStatement statement, PartialStatements parts, CheckedReport checked) {
    List<String> names = meant(statement, checked);
    List<NamedFigure> meant =
        names.stream().flatMap(name -> checked.figure(name).stream()).toList();
    boolean decidable =
        !meant.isEmpty() && meant.stream().allMatch(figure -> figure.value().isPresent());
    if (!decidable
        || meant.stream().anyMatch(figure -> agrees(statement.number(), figure))
        || parts.isPart(statement, meant)) {
      return Optional.empty();
    }
    List<String> expected = meant.stream().map(TextNumberCheck::described).toList();
    List<String> references = names.stream().map(name -> "{{" + name + "}}").toList();
    return Optional.of(
        Diagnostic.of(
                RULE, statement.place(), "text-number", statement.written(), expected, references)
            .withFigures(
                meant.stream().flatMap(figure -> figure.ids().stream()).distinct().toList())
            .withRelated(meant.stream().map(NamedFigure::place).toList())
            .withSeverity(statement.phrase().sure() ? RULE.severity() : Severity.INFO));
  }

  /**
   * The names of the figures that a number may mean, and that the report has; none where it lacks
   * the first, which is the likeliest.
   */
  private static List<String> meant(FigureStatement statement, CheckedReport checked) {
    Optional<BigDecimal> most = statement.phrase().atMost().flatMap(checked::value);
    List<String> names = statement.phrase().mean();
    if (checked.figure(names.get(0)).isEmpty()) {
      return List.of();
    }
    return names.stream()
        .filter(name -> checked.figure(name).isPresent())
        .filter(name -> most.isEmpty() || !isAbove(checked.value(name), most.get()))
        .toList();
  }

  private static boolean isAbove(Optional<BigDecimal> value, BigDecimal most) {
    return value.filter(number -> number.compareTo(most) > 0).isPresent();
  }

  /**
   * Whether a number states a figure: {@code 12.3万} agrees with every figure that is rounded or cut
   * to it.
   */
  private static boolean agrees(Numeral number, NamedFigure figure) {
    BigDecimal scale = figure.name().column().scale();
    BigDecimal value = figure.value().orElseThrow().multiply(scale);
    BigDecimal difference = value.subtract(number.value()).abs();
    boolean rounded = number.step().max(scale).compareTo(BigDecimal.ONE) > 0;
    return rounded ? difference.compareTo(number.step()) < 0 : difference.signum() == 0;
  }

  private static String described(NamedFigure figure) {
    return figure.label() + " " + figure.value().orElseThrow().toPlainString();
  }
}
