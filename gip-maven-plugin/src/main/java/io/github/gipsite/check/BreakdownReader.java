package io.github.gipsite.check;

import io.github.gipsite.check.StatedBreakdown.Total;
import io.github.gipsite.edition.Breakdowns;
import io.github.gipsite.prose.CountMention;
import io.github.gipsite.prose.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the lists of a sentence that claim to name all parts of a number. */
final class BreakdownReader {
  /** Units of things that may be counted in different ways within one list. */
  private static final String ITEMS = "件条篇则份个期";

  private static final Pattern ASIDE = Pattern.compile("（[^（）]*）|\\([^()]*\\)");
  private static final Pattern AT_ONCE = Pattern.compile("次?[，,：:（( \u3000]*");
  private static final BigDecimal NEARLY = new BigDecimal("0.95");
  private static final BigDecimal LEAST_OF_WHOLE = new BigDecimal("0.85");
  private static final BigDecimal MOST_OF_WHOLE = new BigDecimal("1.15");

  /** The most by which parts exceed a total that they were meant to give, as a factor. */
  private static final BigDecimal MOST_EXCEEDED = new BigDecimal("1.1");

  private static final int FEWEST_WITHIN = 3;
  private static final Pattern AT_END = Pattern.compile("[）) \u3000]*[。；]?");

  /** Between two numbers that a list after both of them may break down. */
  private static final Pattern JOINED = Pattern.compile("[、和与及]\\p{IsHan}{0,12}");

  private final Sentence sentence;
  private final Optional<Sentence> previous;
  private final Breakdowns rules;
  private final List<CountMention> counts;

  BreakdownReader(Sentence sentence, Optional<Sentence> previous, Breakdowns rules) {
    this.sentence = sentence;
    this.previous = previous;
    this.rules = rules;
    this.counts = CountMention.in(sentence);
  }

  /** All of them that do not contradict a way to read the whole sentence as one list. */
  List<StatedBreakdown> read() {
    List<BreakdownOpening> openings = BreakdownOpening.in(sentence, counts, rules.opening());
    List<StatedBreakdown> found = new ArrayList<>();
    for (BreakdownOpening opening : openings) {
      breakdown(opening).ifPresent(found::add);
    }
    return openings.size() > 1 && isOneList(openings) ? List.of() : found;
  }

  /**
   * Whether a number is the sum of all numbers after the first opening, those of other lists too.
   */
  private boolean isOneList(List<BreakdownOpening> openings) {
    BreakdownOpening all = openings.get(0).with(length());
    List<CountMention> parts = parts(all);
    return !parts.isEmpty()
        && parts.get(parts.size() - 1).start() > openings.get(openings.size() - 1).start()
        && new StatedBreakdown(totals(all, parts), parts, List.of()).addsUp();
  }

  private int length() {
    return sentence.text().length();
  }

  private Optional<StatedBreakdown> breakdown(BreakdownOpening opening) {
    List<CountMention> parts = parts(opening);
    boolean cut = opening.next() < length();
    List<List<CountMention>> readings =
        cut && parts.size() > 1 ? List.of(parts.subList(0, parts.size() - 1)) : List.of();
    if (rules.isExhaustive(sentence.text().substring(opening.start(), opening.next()))) {
      return found(totals(opening, parts).stream().limit(1).toList(), parts, readings);
    }
    if (cut) {
      return Optional.empty();
    }
    List<CountMention> closed = upToRest(parts, opening);
    return closed.isEmpty()
        ? nearlyAll(opening, parts)
        : found(totals(opening, closed), closed, readings);
  }

  private static Optional<StatedBreakdown> found(
      List<Total> totals, List<CountMention> parts, List<List<CountMention>> readings) {
    return totals.isEmpty() || parts.size() < 2 || parts.stream().anyMatch(BreakdownReader::isRough)
        ? Optional.empty()
        : Optional.of(new StatedBreakdown(totals, parts, readings));
  }

  private static boolean isRough(CountMention count) {
    return count.number().approximate();
  }

  /**
   * The parts up to the one that holds the rest, and those of its unit after it; none where there
   * is no such part.
   */
  private List<CountMention> upToRest(List<CountMention> parts, BreakdownOpening opening) {
    List<CountMention> found = new ArrayList<>();
    boolean rest = false;
    int from = opening.end();
    for (CountMention part : parts) {
      String lead = ASIDE.matcher(sentence.text().substring(from, part.start())).replaceAll("");
      if (rest && (!isLike(part, found) || rules.next().matcher(lead).find())) {
        break;
      }
      rest |= !found.isEmpty() && rules.rest().matcher(lead).find();
      found.add(part);
      from = part.endOfUnit(sentence);
    }
    return rest ? found : List.of();
  }

  private static boolean isLike(CountMention part, List<CountMention> parts) {
    return parts.stream().anyMatch(other -> other.unit().equals(part.unit()));
  }

  /**
   * A list after 包括 that is not left open by 等, and gives more than the total or nearly as much.
   */
  private Optional<StatedBreakdown> nearlyAll(BreakdownOpening opening, List<CountMention> parts) {
    String words = sentence.text().substring(opening.start(), opening.end());
    if (parts.size() < 2 || isLeftOpen(parts)) {
      return Optional.empty();
    }
    if (rules.whole().matcher(words).find()) {
      return whole(opening, parts);
    }
    if (rules.within().matcher(words).find()) {
      return exceeding(opening, parts);
    }
    if (!rules.nearly().matcher(words).find()) {
      return Optional.empty();
    }
    BigDecimal sum = StatedBreakdown.sum(parts);
    List<Total> totals =
        totals(opening, parts).stream()
            .filter(total -> sum.compareTo(total.value().multiply(NEARLY)) >= 0)
            .toList();
    return found(totals, parts, List.of());
  }

  /**
   * A list that ends the sentence, and gives a little more than the number before it. Parts that
   * give much more overlap: what is published in several places counts in each.
   */
  private Optional<StatedBreakdown> exceeding(BreakdownOpening opening, List<CountMention> parts) {
    BigDecimal sum = StatedBreakdown.sum(parts);
    return parts.size() < FEWEST_WITHIN
        ? Optional.empty()
        : whole(opening, parts)
            .filter(list -> isLittleAbove(sum, list.totals().get(0).value()))
            .filter(list -> !isReached(list.totals().get(0).value(), parts));
  }

  private static boolean isLittleAbove(BigDecimal sum, BigDecimal total) {
    return sum.compareTo(total) > 0 && sum.compareTo(total.multiply(MOST_EXCEEDED)) <= 0;
  }

  /** Tells whether the first of some parts give a total, so that the others say something else. */
  private static boolean isReached(BigDecimal total, List<CountMention> parts) {
    return IntStream.range(2, parts.size())
        .anyMatch(n -> StatedBreakdown.sum(parts.subList(0, n)).compareTo(total) == 0);
  }

  /** A list that ends the sentence, and gives about the number right before it. */
  private Optional<StatedBreakdown> whole(BreakdownOpening opening, List<CountMention> parts) {
    String after = sentence.text().substring(parts.get(parts.size() - 1).endOfUnit(sentence));
    if (!AT_END.matcher(after).matches()) {
      return Optional.empty();
    }
    BigDecimal sum = StatedBreakdown.sum(parts);
    List<Total> totals =
        totals(opening, parts).stream()
            .limit(1)
            .filter(total -> isAbout(sum, total.value()))
            .toList();
    return found(totals, parts, List.of());
  }

  /** Whether a sum is that of all parts, but for a slip. */
  static boolean isAbout(BigDecimal sum, BigDecimal total) {
    return sum.compareTo(total.multiply(LEAST_OF_WHOLE)) >= 0
        && sum.compareTo(total.multiply(MOST_OF_WHOLE)) <= 0;
  }

  private boolean isLeftOpen(List<CountMention> parts) {
    String after = sentence.text().substring(parts.get(parts.size() - 1).endOfUnit(sentence));
    return after.contains("等") || rules.last().matcher(after).find();
  }

  /**
   * The numbers that may be broken down into parts: those before the opening, the last one first;
   * where the opening begins the sentence, the only one of the sentence before.
   */
  private List<Total> totals(BreakdownOpening opening, List<CountMention> parts) {
    List<CountMention> before =
        counts.stream()
            .filter(count -> count.end() <= opening.start() && !isAside(count))
            .sorted((one, other) -> other.start() - one.start())
            .toList();
    if (!before.isEmpty()) {
      String between = sentence.text().substring(before.get(0).end(), opening.start());
      String clause = between.substring(between.lastIndexOf('，') + 1);
      return rules.notAcross().matcher(clause).find() || areJoined(before)
          ? List.of()
          : comparable(sentence, before, parts, opening);
    }
    List<Total> only =
        sentence.text().substring(0, opening.start()).isBlank()
            ? previous
                .map(one -> comparable(one, CountMention.in(one), parts, opening))
                .orElse(List.of())
            : List.of();
    return only.size() == 1 ? only : List.of();
  }

  /** Whether the last two numbers stand side by side, so that a list may be of both. */
  private boolean areJoined(List<CountMention> before) {
    return before.size() > 1
        && JOINED
            .matcher(
                sentence.text().substring(before.get(1).endOfUnit(sentence), before.get(0).start()))
            .matches();
  }

  private List<Total> comparable(
      Sentence where,
      List<CountMention> totals,
      List<CountMention> parts,
      BreakdownOpening opening) {
    return totals.stream()
        .filter(total -> !isRough(total))
        .filter(
            total ->
                parts.stream().allMatch(part -> part.unit().equals(total.unit()))
                    || (where.equals(sentence) && isOfItems(total, parts, opening)))
        .map(total -> new Total(where, total))
        .toList();
  }

  /** Whether things of several units are listed right after their number. */
  private boolean isOfItems(
      CountMention total, List<CountMention> parts, BreakdownOpening opening) {
    String between = sentence.text().substring(total.endOfUnit(sentence), opening.start());
    return AT_ONCE.matcher(between).matches()
        && ITEMS.contains(total.unit())
        && parts.stream().allMatch(part -> ITEMS.contains(part.unit()));
  }

  /** The numbers after the opening, up to 其余, without those in brackets of their own. */
  private List<CountMention> parts(BreakdownOpening opening) {
    List<CountMention> parts = new ArrayList<>();
    for (CountMention count : counts) {
      if (count.start() >= opening.end()
          && count.end() <= opening.next()
          && opening.isOnSameLevel(sentence, count.start())
          && !isAside(count)) {
        parts.add(count);
        if (rules.last().matcher(sentence.clauseBefore(count.start())).find()) {
          break;
        }
      }
    }
    return parts;
  }

  private boolean isAside(CountMention count) {
    return rules.aside().matcher(sentence.clauseBefore(count.start())).find();
  }
}
