package io.github.gipsite.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for words that most texts do not have: what its matches begin with is looked for before
 * the pattern is tried at every character.
 */
public final class PrefilteredPattern {
  private final Pattern pattern;
  private final Optional<List<String>> beginnings;
  private final KeywordMatcher sought;

  public PrefilteredPattern(Pattern pattern) {
    this.pattern = pattern;
    this.beginnings = PatternPrefixes.of(pattern);
    this.sought = KeywordMatcher.of(beginnings.orElse(List.of()));
  }

  /**
   * The words without one of which a text holds no match, as {@link KeywordFilter} ask for them.
   */
  public List<List<String>> requiredKeywords() {
    return beginnings.stream().toList();
  }

  /** Quick, and false for most texts that hold no match. */
  public boolean mayMatch(String text) {
    return beginnings.isEmpty() || sought.matchesAny(text);
  }

  public boolean matches(String text) {
    return mayMatch(text) && pattern.matcher(text).find();
  }

  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }
}
