package io.github.gipsite.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The prefixes of every match of a regular expression, as far as its text says so: plain characters
 * ({@code 其中}), one of a set of characters ({@code [至—-]月}), or alternatives of these; what is only
 * looked back at does not count. Where it is not plain to see, nothing is said.
 */
final class PatternPrefixes {
  private static final String SIGNS = "[](){}.*+?^$|";
  private static final List<String> OPEN = List.of("");

  /** Fits no text. */
  private static final String NOTHING = "(?!)";

  /** Escapes, flags, odd sets, and characters of two units are left alone. */
  private static final Pattern NOT_READ =
      Pattern.compile("\\\\|\\(\\?[a-zA-Z-]|\\[\\^?]|&&|[^\\x{0}-\\x{FFFF}]");

  /** A larger set of characters says too little. */
  private static final int LARGEST_SET = 40;

  private final String regex;
  private int at;

  private PatternPrefixes(String regex) {
    this.regex = regex;
  }

  static Optional<List<String>> of(Pattern pattern) {
    return pattern.flags() == 0 ? of(pattern.pattern()) : Optional.empty();
  }

  /** A text without any of these holds no match; empty where there may be others. */
  static Optional<List<String>> of(String regex) {
    return NOT_READ.matcher(regex).find() ? Optional.empty() : new PatternPrefixes(regex).all();
  }

  private Optional<List<String>> all() {
    List<String> all = new ArrayList<>();
    do {
      all.addAll(beginning());
    } while (skipPast('|'));
    return all.contains("") ? Optional.empty() : Optional.of(all);
  }

  /** Of the alternative that stands here. */
  private List<String> beginning() {
    while (regex.startsWith("(?<!", at) || regex.startsWith("(?<=", at)) {
      at++;
      skipPast(')');
    }
    if (regex.startsWith(NOTHING, at)) {
      return List.of();
    }
    return regex.startsWith("[", at) ? set() : List.of(plain());
  }

  /** The last character may belong to a sign that makes it one that need not be there. */
  private String plain() {
    int from = at;
    while (at < regex.length() && SIGNS.indexOf(regex.charAt(at)) < 0) {
      at++;
    }
    return regex.substring(from, isOptional() ? Math.max(from, at - 1) : at);
  }

  private List<String> set() {
    int end = regex.indexOf(']', at);
    String characters = regex.substring(at + 1, end);
    at = end + 1;
    return isOptional() || characters.startsWith("^") || characters.contains("[")
        ? OPEN
        : each(characters);
  }

  private static List<String> each(String characters) {
    List<String> each = new ArrayList<>();
    for (int i = 0; i < characters.length(); i++) {
      char first = characters.charAt(i);
      boolean range = i + 2 < characters.length() && characters.charAt(i + 1) == '-';
      i += range ? 2 : 0;
      for (int c = first; c <= characters.charAt(i) && each.size() <= LARGEST_SET; c++) {
        each.add(String.valueOf((char) c));
      }
    }
    return each.size() > LARGEST_SET ? OPEN : each;
  }

  private boolean isOptional() {
    return regex.startsWith("?", at) || regex.startsWith("*", at) || regex.startsWith("{0", at);
  }

  /** Past the next sign of a kind that is in no group and no set; false where there is none. */
  private boolean skipPast(char sign) {
    int depth = 0;
    boolean inSet = false;
    while (at < regex.length()) {
      char c = regex.charAt(at++);
      if (c == sign && depth == 0 && !inSet) {
        return true;
      }
      inSet = inSet ? c != ']' : c == '[';
      if (!inSet) {
        depth += c == '(' ? 1 : 0;
        depth -= c == ')' ? 1 : 0;
      }
    }
    return false;
  }
}
