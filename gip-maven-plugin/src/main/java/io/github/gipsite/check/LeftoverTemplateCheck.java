package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.LeftoverPattern;
import io.github.gipsite.prose.KeywordFilter;
import io.github.gipsite.prose.PlainNarrative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports instructions and placeholders of the form that were left in. */
final class LeftoverTemplateCheck implements Check {
  private static final Rule RULE = Rule.error("leftover-template");

  /** The beginning of a reference to a figure; where that is unknown, it leaves a gap. */
  private static final String REFERENCE = "{{";

  /** More characters than a name or number that was made unreadable has, on either side. */
  private static final int LONGEST_NAME = 16;

  /** The first of all, and of those that begin at one place the longest. */
  private static final Comparator<MatchResult> IN_ORDER =
      Comparator.<MatchResult>comparingInt(MatchResult::start)
          .thenComparing(Comparator.<MatchResult>comparingInt(MatchResult::end).reversed());

  /** What may be left in, by the id of the edition. */
  private final Map<String, KeywordFilter<LeftoverPattern>> filters = new ConcurrentHashMap<>();

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    Edition edition = checked.report().edition();
    List<Diagnostic> findings = new ArrayList<>();
    leftovers(checked.report().title(), edition).stream()
        .limit(1)
        .map(
            left ->
                Diagnostic.of(
                    RULE, checked.report().places().title(), "leftover-template", left.group()))
        .forEach(findings::add);
    for (PlainNarrative prose : checked.words().prose()) {
      List<MatchResult> found = leftovers(prose.text(), edition);
      found.removeIf(left -> prose.written(left.start(), left.end()).contains(REFERENCE));
      for (MatchResult left : found) {
        findings.add(
            Diagnostic.of(
                RULE,
                prose.place(left.start(), left.end()),
                "leftover-template",
                left.group().strip()));
      }
    }
    return findings;
  }

  /** What was left in a text, in order; what several patterns find is one. */
  private List<MatchResult> leftovers(String text, Edition edition) {
    List<MatchResult> found = new ArrayList<>();
    for (LeftoverPattern leftover : filter(edition).matching(text)) {
      leftover.pattern().matcher(text).results().forEach(found::add);
    }
    found.removeIf(left -> isHidden(left, text, edition.text().hidden()));
    found.sort(IN_ORDER);
    return distinct(found);
  }

  private KeywordFilter<LeftoverPattern> filter(Edition edition) {
    return filters.computeIfAbsent(
        edition.id(),
        id -> KeywordFilter.of(edition.text().leftovers(), leftover -> List.of(leftover.with())));
  }

  /** Whether it is part of a name or number that was made unreadable; looked for around it only. */
  private static boolean isHidden(MatchResult left, String text, List<Pattern> hidden) {
    int from = Math.max(0, left.start() - LONGEST_NAME);
    int to = Math.min(text.length(), left.end() + LONGEST_NAME);
    return left.end() - left.start() <= LONGEST_NAME
        && hidden.stream()
            .map(pattern -> pattern.matcher(text).region(from, to).useTransparentBounds(true))
            .flatMap(Matcher::results)
            .anyMatch(name -> overlap(left, name));
  }

  private static List<MatchResult> distinct(List<MatchResult> found) {
    List<MatchResult> distinct = new ArrayList<>();
    for (MatchResult left : found) {
      if (distinct.isEmpty() || !overlap(distinct.get(distinct.size() - 1), left)) {
        distinct.add(left);
      }
    }
    return distinct;
  }

  private static boolean overlap(MatchResult one, MatchResult other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
