package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.prose.Percentage;
import io.github.gipsite.prose.Sentence;
import io.github.gipsite.prose.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Percentages in the words that no base gives, stated or known. */
final class TextPercentage implements Check {
  private static final Rule RULE = Rule.warning("text-percentage");
  private static final Pattern ASIDE = Pattern.compile("（[^）]*）|\\([^)]*\\)");
  private static final Pattern BETWEEN =
      Pattern.compile("[ \u3000]*\\p{IsHan}{0,2}[，、,（(]?(?:(?:申请|受理|收件|办件|办结)?(?:数量|总量|量|数))?");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Sentence sentence : checked.words().sentences()) {
      for (Percentage percentage : Percentage.in(sentence, checked.year())) {
        bases(percentage, sentence, checked)
            .flatMap(bases -> finding(percentage, sentence, bases))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Diagnostic> finding(
      Percentage percentage, Sentence sentence, List<Ratio> ratios) {
    if (ratios.isEmpty() || ratios.stream().anyMatch(ratio -> percentage.agrees(ratio.value()))) {
      return Optional.empty();
    }
    Ratio nearest = ratios.get(0);
    return Optional.of(
        Diagnostic.of(
            RULE,
            sentence.place(percentage.start(), percentage.end()),
            percentage.isChange() ? "text-percentage" : "text-percentage.share",
            percentage.written(),
            nearest.part().toPlainString(),
            nearest.base().toPlainString(),
            percentage.rounded(nearest.value())));
  }

  /** What a percentage may be of: the figure right before it first. Empty where that is open. */
  private static Optional<List<Ratio>> bases(
      Percentage percentage, Sentence sentence, CheckedReport checked) {
    List<Statement> near =
        checked.words().statements().stream()
            .filter(statement -> statement.sentence().inSameParagraph(sentence))
            .filter(statement -> statement.year() == checked.year())
            .toList();
    Optional<Statement> subject =
        near.stream()
            .filter(statement -> statement.sentence().equals(sentence))
            .filter(statement -> statement.end() <= percentage.from())
            .reduce((first, second) -> second)
            .filter(statement -> isSaidOf(statement, percentage));
    return subject.map(
        statement ->
            percentage.isChange()
                ? changes(statement, near, checked)
                : shares(statement, near, checked));
  }

  /** Whether nothing else is named between the figure and its percentage. */
  private static boolean isSaidOf(Statement statement, Percentage percentage) {
    String between = statement.sentence().text().substring(statement.end(), percentage.from());
    return BETWEEN.matcher(ASIDE.matcher(between).replaceAll("")).matches();
  }

  /** Against the year before: of the subject, and of all else that the paragraph speaks of. */
  private static List<Ratio> changes(
      Statement subject, List<Statement> near, CheckedReport checked) {
    List<Ratio> ratios = changes(subject, checked);
    if (!ratios.isEmpty()) {
      near.forEach(statement -> ratios.addAll(changes(statement, checked)));
    }
    return ratios;
  }

  private static List<Ratio> changes(Statement statement, CheckedReport checked) {
    List<Ratio> ratios = new ArrayList<>();
    for (String name : statement.phrase().mean()) {
      Optional<BigDecimal> now = checked.value(name);
      Optional<BigDecimal> then = checked.valueBefore(name);
      if (now.isPresent() && then.isPresent() && then.get().signum() > 0) {
        ratios.add(new Ratio(now.get().subtract(then.get()), then.get()));
      }
    }
    return ratios;
  }

  /** Of the totals of the table, and of every number of the paragraph. */
  private static List<Ratio> shares(
      Statement subject, List<Statement> near, CheckedReport checked) {
    BigDecimal part = subject.number().value();
    List<Ratio> ratios = new ArrayList<>();
    checked.report().edition().text().wholes().stream()
        .flatMap(name -> checked.value(name).stream())
        .forEach(base -> Ratio.of(part, base).ifPresent(ratios::add));
    near.forEach(statement -> Ratio.of(part, statement.number().value()).ifPresent(ratios::add));
    return ratios;
  }

  /** A part, or a change, of a base above 0. */
  private record Ratio(BigDecimal part, BigDecimal base) {
    static Optional<Ratio> of(BigDecimal part, BigDecimal base) {
      return base.signum() > 0 ? Optional.of(new Ratio(part, base)) : Optional.empty();
    }

    BigDecimal value() {
      return Percentage.of(part, base);
    }
  }
}
