package io.github.gipsite.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A way of saying something, as the edition writes it: words separated by spaces, each with its
 * alternatives ({@code 收到|受理}); {@code …} for a few characters without a number; {@code N} for the
 * number; {@code NEAR} for the same within a clause; {@code LAST} and {@code NEXT} for the year
 * before and after; {@code START} and {@code END} for those of a clause.
 */
public final class PhrasePattern {
  private static final List<String> GAPS = List.of("…", "NEAR", "START", "END");
  private static final String GAP = "[^0-9０-９。！？；\n]{0,18}?";
  private static final String NEAR = "[^0-9０-９，。！？；\n]{0,12}?";
  private static final String START = "(?<![^，、。；：:,;（()）\\s\u3000])";
  private static final String END = "(?=[，、。；：:,;（()）\\s\u3000]|$)";
  private static final String LAST = "(?:上年度?|上一年度?|去年|(?<last>[0-9]{4})年度?)";
  private static final String NEXT = "(?:下年度?|下一年度?|次年|明年|(?<next>[0-9]{4})年度?)";

  /** The regular expressions for the words in capitals and for the gap. */
  private static final Map<String, String> SIGNS =
      Map.of(
          "…", GAP,
          "NEAR", NEAR,
          "N", "(?<n>" + Numeral.PATTERN + ")[ \u3000]*",
          "START", START,
          "END", END,
          "LAST", LAST,
          "NEXT", NEXT);

  /** A word that is no more than its alternatives, each of Chinese characters. */
  private static final Pattern PLAIN = Pattern.compile("\\p{IsHan}+(?:\\|\\p{IsHan}+)*");

  private final Pattern pattern;

  /** For each word that is a plain one or the number: of these, every match holds at least one. */
  private final List<List<String>> keywords;

  private final boolean saysLast;
  private final boolean saysNext;
  private final int weight;

  public PhrasePattern(String say) {
    String[] words = say.split(" ");
    this.pattern =
        Pattern.compile(
            Arrays.stream(words).map(PhrasePattern::regex).collect(Collectors.joining()));
    this.keywords =
        Arrays.stream(words)
            .map(PhrasePattern::keywords)
            .filter(alternatives -> !alternatives.isEmpty())
            .toList();
    this.saysLast = Arrays.asList(words).contains("LAST");
    this.saysNext = Arrays.asList(words).contains("NEXT");
    this.weight = (int) Arrays.stream(words).filter(word -> !GAPS.contains(word)).count();
  }

  /** How much it asks for: of two phrases at one number, the one that asks more is meant. */
  int weight() {
    return weight;
  }

  /**
   * Returns the words without which a text does not say it, as {@link KeywordFilter} asks for them.
   */
  public List<List<String>> requiredKeywords() {
    return keywords;
  }

  public Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }

  /** Whether the years that a match names are those that the phrase means. */
  public boolean hasRightYears(Matcher match, int reportYear) {
    return (!saysLast || isYear(match.group("last"), reportYear - 1))
        && (!saysNext || isYear(match.group("next"), reportYear + 1));
  }

  private static boolean isYear(@Nullable String written, int year) {
    return written == null || written.equals(String.valueOf(year));
  }

  /** None of a word that is neither plain nor the number: its pattern may say anything. */
  private static List<String> keywords(String word) {
    if (word.equals("N")) {
      return Numeral.FIRST_CHARACTERS;
    }
    return PLAIN.matcher(word).matches() ? List.of(word.split("\\|", -1)) : List.of();
  }

  private static String regex(String word) {
    return SIGNS.getOrDefault(word, "(?:" + word + ")");
  }
}
