package io.github.gipsite.edition;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that an edition file lists, some of them as regular expressions. Those of Chinese
 * characters alone, which are nearly all, are looked for in one pass.
 */
public final class WordList {
  private static final Pattern PLAIN = Pattern.compile("\\p{IsHan}+");

  /** A pattern that matches nothing. */
  private static final String NOTHING = "(?!)";

  private final KeywordMatcher plain;
  private final Pattern others;

  WordList(List<String> words) {
    this.plain = KeywordMatcher.of(words.stream().filter(WordList::isPlain).toList());
    String regex = words.stream().filter(word -> !isPlain(word)).collect(Collectors.joining("|"));
    this.others = Pattern.compile(regex.isEmpty() ? NOTHING : regex);
  }

  /** Whether a word is no regular expression, but the characters that it consists of. */
  static boolean isPlain(String word) {
    return PLAIN.matcher(word).matches();
  }

  /** Whether any of the words stands in a text. */
  public boolean isIn(String text) {
    return plain.matchesAny(text) || others.matcher(text).find();
  }
}
