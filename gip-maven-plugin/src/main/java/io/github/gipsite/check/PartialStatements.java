package io.github.gipsite.check;

import io.github.gipsite.edition.Breakdowns;
import io.github.gipsite.prose.CountMention;
import io.github.gipsite.prose.FigureStatement;
import io.github.gipsite.prose.Sentence;
import io.github.gipsite.report.NamedFigure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The numbers that only state a part of a figure, such as what one of several offices received. A
 * smaller number beside a larger one of the same figure is a part of it, and so are numbers beside
 * each other that add up to the figure.
 */
final class PartialStatements {
  /** The most counts in a row that are added up. */
  private static final int MOST_PARTS = 12;

  private final Map<Sentence, List<FigureStatement>> statements;
  private final Map<Sentence, Sentence> previous = new HashMap<>();
  private final Map<Sentence, List<CountMention>> counts = new HashMap<>();
  private final Breakdowns breakdowns;

  /**
   * Creates it for the words of a report.
   *
   * @param statements all numbers that are said of the year of the report, in their order
   */
  PartialStatements(List<FigureStatement> statements, Breakdowns breakdowns) {
    this.statements = statements.stream().collect(Collectors.groupingBy(FigureStatement::sentence));
    this.breakdowns = breakdowns;
    for (int i = 1; i < statements.size(); i++) {
      Sentence before = statements.get(i - 1).sentence();
      Sentence sentence = statements.get(i).sentence();
      if (sentence.isRightAfter(before)) {
        previous.put(sentence, before);
      }
    }
  }

  /** Whether a number states a part of one of the figures that it may mean. */
  boolean isPart(FigureStatement statement, List<NamedFigure> meant) {
    return statement.number().value().signum() > 0
        && (isBesideWhole(statement) || addsUp(statement, meant));
  }

  private boolean isBesideWhole(FigureStatement part) {
    return hasWhole(part.sentence(), part)
        || Optional.ofNullable(previous.get(part.sentence()))
            .filter(before -> hasWhole(before, part))
            .filter(before -> isInList(part))
            .isPresent();
  }

  private boolean hasWhole(Sentence sentence, FigureStatement part) {
    return statements.getOrDefault(sentence, List.of()).stream()
        .filter(whole -> whole.phrase().mean().equals(part.phrase().mean()))
        .anyMatch(whole -> whole.number().value().compareTo(part.number().value()) > 0);
  }

  private boolean isInList(FigureStatement part) {
    String before = part.sentence().text().substring(0, part.start());
    return breakdowns.opening().matcher(before).find();
  }

  /**
   * Whether counts in a row, this one among them and none of another figure, add up to a figure.
   */
  private boolean addsUp(FigureStatement part, List<NamedFigure> meant) {
    List<CountMention> row = row(part);
    Set<BigDecimal> wholes =
        meant.stream()
            .flatMap(figure -> figure.value().stream())
            .map(BigDecimal::stripTrailingZeros)
            .collect(Collectors.toSet());
    int index = row.stream().map(CountMention::start).toList().indexOf(part.start());
    for (int from = Math.max(0, index - MOST_PARTS + 1); from <= index; from++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int to = from; to < Math.min(row.size(), from + MOST_PARTS); to++) {
        if (to > from && isBrokenDown(part.sentence(), row.get(to - 1), row.get(to))) {
          break;
        }
        sum = sum.add(row.get(to).number().value());
        if (to >= index && to > from && wholes.contains(sum.stripTrailingZeros())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the second of two counts begins a list of parts of the first, as after 其中. */
  private boolean isBrokenDown(Sentence sentence, CountMention one, CountMention next) {
    String between = sentence.text().substring(one.end(), next.start());
    return breakdowns.opening().matcher(between).find();
  }

  /** The counts of a sentence that may be parts of the same figure as one of them. */
  private List<CountMention> row(FigureStatement part) {
    List<CountMention> all = counts.computeIfAbsent(part.sentence(), this::counts);
    Set<Integer> ofOthers =
        statements.getOrDefault(part.sentence(), List.of()).stream()
            .filter(other -> !other.phrase().mean().equals(part.phrase().mean()))
            .map(FigureStatement::start)
            .collect(Collectors.toSet());
    Optional<String> unit =
        all.stream()
            .filter(count -> count.start() == part.start())
            .map(CountMention::unit)
            .findFirst();
    return all.stream()
        .filter(count -> unit.filter(count.unit()::equals).isPresent())
        .filter(count -> !ofOthers.contains(count.start()))
        .toList();
  }

  /** The counts of a sentence, without those that are only compared with. */
  private List<CountMention> counts(Sentence sentence) {
    return CountMention.in(sentence).stream()
        .filter(count -> !breakdowns.aside().matcher(sentence.clauseBefore(count.start())).find())
        .toList();
  }
}
