package io.github.gipsite.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A way of saying something, as the edition writes it: words separated by spaces, each with its
 * alternatives ({@code 收到|受理}); {@code …} for a few characters without a number; {@code N} for the
 * number; {@code NEAR} for the same within a clause and an item of a list; {@code LAST} and {@code
 * NEXT} for the year before and after; {@code START} and {@code END} for those of a clause.
 */
public final class PhrasePattern {
  private static final List<String> GAPS = List.of("…", "NEAR", "START", "END");
  private static final String GAP = "[^0-9０-９。！？；\n]{0,18}?";
  private static final String NEAR = "[^0-9０-９，、。！？；\n]{0,12}?";
  private static final String START = "(?<![^，、。；：:,;（()）\\s\u3000])";
  private static final String END = "(?=[，、。；：:,;（()）\\s\u3000]|$)";
  private static final String LAST = "(?:上年度?|上一年度?|去年|(?<last>20[0-9]{2})年度?)";
  private static final String NEXT = "(?:下年度?|下一年度?|次年|明年|(?<next>20[0-9]{2})年度?)";

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

  /** The keywords of a sign: of these, every text that it matches holds at least one. */
  private static final Map<String, List<String>> SIGN_KEYWORDS =
      Map.of(
          "N", Numeral.FIRST_CHARACTERS,
          "LAST", List.of("上年", "上一年", "去年", "20"),
          "NEXT", List.of("下年", "下一年", "次年", "明年", "20"));

  /** A word that is no more than its alternatives: none has a sign of regular expressions. */
  private static final Pattern PLAIN =
      Pattern.compile("[^|\\\\()\\[\\]{}?*+.^$A-Z…]+(?:\\|[^|\\\\()\\[\\]{}?*+.^$A-Z…]+)*");

  /** A word that only asks what stands before or behind it. */
  private static final Pattern LOOKAROUND =
      Pattern.compile("(?:\\(\\?<?[=!](?:[^()\\[\\]]|\\[[^\\]]*])*\\))+");

  private final Pattern pattern;

  /** For each plain word and each sign with keywords: of these, every match holds at least one. */
  private final List<List<String>> keywords;

  /** The words of which every match begins with one; none where it may begin with anything. */
  private final List<String> beginnings;

  private final List<String> units;
  private final boolean saysNumber;
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
    this.beginnings =
        Arrays.stream(words)
            .filter(word -> !isLookaround(word))
            .findFirst()
            .map(PhrasePattern::keywords)
            .orElse(List.of());
    int number = Arrays.asList(words).indexOf("N");
    this.saysNumber = number >= 0;
    this.units = saysNumber && number + 1 < words.length ? keywords(words[number + 1]) : List.of();
    this.saysLast = Arrays.asList(words).contains("LAST");
    this.saysNext = Arrays.asList(words).contains("NEXT");
    this.weight = (int) Arrays.stream(words).filter(PhrasePattern::isAsked).count();
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

  /** Returns the words of which one stands right behind the number; none where anything may. */
  List<String> units() {
    return units;
  }

  /**
   * Returns the places where a text says it, in their order: at most one for each character that it
   * may begin with.
   *
   * @param reportYear the year whose year before and after the phrase speaks of
   */
  public List<PhraseMatch> matches(String text, int reportYear) {
    List<PhraseMatch> matches = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    PrimitiveIterator.OfInt starts = starts(text).iterator();
    while (starts.hasNext()) {
      matcher.region(starts.nextInt(), text.length());
      if (matcher.lookingAt() && hasRightYears(matcher, reportYear)) {
        matches.add(match(matcher));
      }
    }
    return matches;
  }

  /** To begin only where a first word stands saves nine of ten tries of the regular expression. */
  private IntStream starts(String text) {
    if (beginnings.isEmpty()) {
      return IntStream.range(0, text.length());
    }
    BitSet starts = new BitSet(text.length());
    for (String word : beginnings) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        starts.set(at);
      }
    }
    return starts.stream();
  }

  private PhraseMatch match(Matcher matcher) {
    return new PhraseMatch(
        matcher.start(),
        matcher.end(),
        saysNumber ? matcher.start("n") : matcher.end(),
        saysNumber ? matcher.end("n") : matcher.end());
  }

  /** The expression that {@link #matches} tries where the phrase may begin. */
  Pattern regex() {
    return pattern;
  }

  /** Whether the years that a match names are those that the phrase means. */
  boolean hasRightYears(Matcher match, int reportYear) {
    return (!saysLast || isYear(match.group("last"), reportYear - 1))
        && (!saysNext || isYear(match.group("next"), reportYear + 1));
  }

  private static boolean isYear(@Nullable String written, int year) {
    return written == null || written.equals(String.valueOf(year));
  }

  /** Whether a word has characters of its own: gaps and what only looks around have none. */
  private static boolean isAsked(String word) {
    return !GAPS.contains(word) && !isLookaround(word);
  }

  private static boolean isLookaround(String word) {
    return word.equals("START") || LOOKAROUND.matcher(word).matches();
  }

  /** None of a word that is neither plain nor a sign: its pattern may say anything. */
  private static List<String> keywords(String word) {
    List<String> plain = PLAIN.matcher(word).matches() ? List.of(word.split("\\|", -1)) : List.of();
    return SIGN_KEYWORDS.getOrDefault(word, plain);
  }

  private static String regex(String word) {
    return SIGNS.getOrDefault(word, "(?:" + word + ")");
  }
}
