package io.github.gipsite.check;

import io.github.gipsite.edition.Breakdowns;
import io.github.gipsite.prose.CountMention;
import io.github.gipsite.prose.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads the sums of a sentence that follow their parts: 建议48件、提案63件，合计111件. */
final class StatedSumReader {
  /** The most numbers that are added up to one behind them. */
  private static final int MOST_PARTS = 4;

  private final Sentence sentence;
  private final Breakdowns rules;
  private final List<CountMention> counts;

  StatedSumReader(Sentence sentence, Breakdowns rules) {
    this.sentence = sentence;
    this.rules = rules;
    this.counts = CountMention.in(sentence);
  }

  List<StatedBreakdown> read() {
    List<StatedBreakdown> found = new ArrayList<>();
    for (int i = 2; i < counts.size(); i++) {
      Matcher all = rules.all().matcher(sentence.text().substring(0, counts.get(i).start()));
      if (all.find()) {
        breakdown(i, all.start()).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * The sum at an index, with the numbers before it; empty unless it is about that of all of them.
   *
   * @param end where the words before the sum begin, which may have a number too: 四个季度共
   */
  private Optional<StatedBreakdown> breakdown(int index, int end) {
    CountMention total = counts.get(index);
    List<CountMention> parts = parts(index, end);
    boolean isExact =
        !total.number().approximate()
            && parts.stream().noneMatch(part -> part.number().approximate());
    if (parts.size() < 2
        || !isExact
        || !BreakdownReader.isAbout(StatedBreakdown.sum(parts), total.number().value())) {
      return Optional.empty();
    }
    List<List<CountMention>> readings = new ArrayList<>();
    for (int from = 1; from < parts.size() - 1; from++) {
      readings.add(parts.subList(from, parts.size()));
    }
    return Optional.of(
        new StatedBreakdown(List.of(new StatedBreakdown.Total(sentence, total)), parts, readings));
  }

  /** Whether two numbers stand in one list, whose sum then counts both, whatever their units. */
  private boolean isJoined(CountMention one, CountMention next) {
    String between = sentence.text().substring(one.end(), next.start());
    return between.indexOf('、') >= 0 && between.indexOf('，') < 0;
  }

  /** The numbers of the same unit right before the one at an index, up to a sum before it. */
  private List<CountMention> parts(int index, int end) {
    List<CountMention> parts = new ArrayList<>();
    int last = index - 1;
    while (last >= 0 && counts.get(last).start() >= end) {
      last--;
    }
    for (int i = last; i >= Math.max(0, last - MOST_PARTS + 1); i--) {
      CountMention part = counts.get(i);
      String before = sentence.text().substring(0, part.start());
      if (!part.unit().equals(counts.get(index).unit()) && isJoined(part, counts.get(i + 1))) {
        return List.of();
      }
      if (!part.unit().equals(counts.get(index).unit())
          || rules.aside().matcher(sentence.clauseBefore(part.start())).find()
          || rules.all().matcher(before).find()) {
        break;
      }
      parts.add(0, part);
    }
    return parts;
  }
}
