package io.github.gipsite.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for words that most texts do not have: what its matches begin with is looked for before
 * the pattern is tried at every character.
 */
public final class WordPattern {
  private final Pattern pattern;
  private final Optional<List<String>> beginnings;
  private final SoughtWords sought;

  public WordPattern(Pattern pattern) {
    this.pattern = pattern;
    this.beginnings = Beginnings.of(pattern);
    this.sought = SoughtWords.of(beginnings.orElse(List.of()));
  }

  /** The words without one of which a text holds no match, as {@link Candidates} ask for them. */
  public List<List<String>> needs() {
    return beginnings.stream().toList();
  }

  /** Quick, and false for most texts that hold no match. */
  public boolean mayBeIn(String text) {
    return beginnings.isEmpty() || sought.isAnyIn(text);
  }

  public boolean isIn(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }
}
