package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.edition.TextRules;
import io.github.gipsite.report.Explanation;
import java.util.List;
import java.util.Locale;

/** Reports explanations whose reason is still the example that a finding or the guide shows. */
final class PlaceholderReasonCheck implements Check {
  private static final Rule RULE = Rule.error("placeholder-reason");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public boolean isExplainable() {
    return false;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    TextRules text = checked.report().edition().text();
    return checked.report().explanations().stream()
        .filter(one -> isPlaceholder(one.reason(), text))
        .map(PlaceholderReasonCheck::finding)
        .toList();
  }

  private static boolean isPlaceholder(String reason, TextRules text) {
    String words = withoutEnds(reason).toLowerCase(Locale.ROOT);
    return words.isEmpty()
        || text.placeholderReasons().stream().anyMatch(one -> one.matcher(words).matches())
        || text.leftovers().stream().anyMatch(one -> one.matcher(reason).find());
  }

  /** The reason without marks and spaces at either end, which say nothing. */
  private static String withoutEnds(String reason) {
    int start = 0;
    int end = reason.length();
    while (start < end && !Character.isLetterOrDigit(reason.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(reason.charAt(end - 1))) {
      end--;
    }
    return reason.substring(start, end);
  }

  private static Diagnostic finding(Explanation one) {
    return Diagnostic.of(RULE, one.reasonPlace(), "placeholder-reason", one.reason(), one.check());
  }
}
