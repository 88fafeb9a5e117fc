package io.github.gipsite.check;

import io.github.gipsite.prose.FigureStatement;
import io.github.gipsite.prose.Sentence;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.NamedFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The years before that of the report to which a sentence gives figures of this one: 2023年收到申请370件,
 * where 370 is the figure of 2024, and not that of 2023.
 */
final class MisdatedFigures {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?=年)");

  /** Between a year and a number that is not said of it. */
  private static final Pattern OTHERS = Pattern.compile("结转|遗留|转入|(?!12月|31日)(?<![0-9])[0-9]");

  /** Words of a comparison, or of what was before. */
  private static final Pattern LOOKING_BACK = Pattern.compile("以来|相比|[较比]|曾|此前|持平|相同");

  /** Years further back are history. */
  private static final int FARTHEST = 3;

  /** A smaller figure may be that of both years by chance. */
  private static final BigDecimal LEAST = BigDecimal.TEN;

  private final CheckedReport checked;

  MisdatedFigures(CheckedReport checked) {
    this.checked = checked;
  }

  /** The first of them in a sentence. */
  Optional<MatchResult> in(Sentence sentence) {
    String text = sentence.text();
    if (text.contains(checked.year() + "年") || LOOKING_BACK.matcher(text).find()) {
      return Optional.empty();
    }
    return checked.words().statements().stream()
        .filter(statement -> statement.sentence().equals(sentence) && isEarlier(statement.year()))
        .filter(statement -> isOfThisYear(statement) && !isOfItsYear(statement))
        .flatMap(statement -> year(statement).stream())
        .findFirst();
  }

  private boolean isEarlier(int year) {
    return year < checked.year() && year >= checked.year() - FARTHEST;
  }

  private boolean isOfThisYear(FigureStatement statement) {
    String name = statement.phrase().mean().get(0);
    BigDecimal said = statement.number().value();
    return said.compareTo(LEAST) >= 0
        && statement.phrase().sure()
        && !statement.number().approximate()
        && checked.value(name).filter(value -> value.compareTo(said) == 0).isPresent();
  }

  private boolean isOfItsYear(FigureStatement statement) {
    List<AnnualReport> reports = checked.series().reports();
    return reports.stream()
        .filter(report -> report.year() == statement.year())
        .flatMap(
            report ->
                statement.phrase().mean().stream()
                    .flatMap(name -> NamedFigure.in(report, name).stream()))
        .flatMap(figure -> figure.value().stream())
        .anyMatch(value -> value.compareTo(statement.number().value()) == 0);
  }

  /** The year of a statement where it is named before it, with no other number between them. */
  private static Optional<MatchResult> year(FigureStatement statement) {
    String before = statement.sentence().text().substring(0, statement.start());
    return YEAR.matcher(before)
        .results()
        .reduce((first, second) -> second)
        .filter(match -> match.group().equals(String.valueOf(statement.year())))
        .filter(match -> !OTHERS.matcher(before.substring(match.end())).find());
  }
}
