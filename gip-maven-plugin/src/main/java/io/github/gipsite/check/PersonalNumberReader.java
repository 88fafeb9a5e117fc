package io.github.gipsite.check;

import io.github.gipsite.check.PersonalNumber.Kind;
import io.github.gipsite.edition.NumberWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers of persons in a text: of identity cards, mobile phones and bank cards. A number
 * with stars in it is none, nor one in the address of a link.
 *
 * @param year of the report: nobody mentioned there was born in the ten years before
 */
record PersonalNumberReader(NumberWords words, int year) {
  private static final int YOUNGEST = 10;

  /** The digits of a mobile number. */
  private static final int FEWEST_DIGITS = 11;

  /** The most spaces and hyphens between two digits of a number. */
  private static final int LONGEST_GAP = 2;

  /** The character before a number is no part of it, of a word, a code or a masked number. */
  private static final String BEFORE = "(?<![0-9A-Za-z])(?<![0-9A-Za-z][.-])(?<!\\*{3})";

  private static final String AFTER = "(?![0-9A-Za-z%]|[.-][0-9A-Za-z]|\\*{3}|\\\\\\*)";

  private static final Pattern IDENTITY =
      Pattern.compile(BEFORE + "[1-9](?:[ -]{0,2}[0-9]){16}[ -]{0,2}[0-9Xx]" + AFTER);

  private static final Pattern MOBILE =
      Pattern.compile(
          BEFORE + "(?:\\(?\\+?(?:00)?86\\)?[ -]{0,2}|0)?(?<number>1(?:[ -]?[0-9]){10})" + AFTER);

  /** The numbers of mobile phones begin with these digits. */
  private static final Pattern MOBILE_DIGITS =
      Pattern.compile("1(?:3[0-9]|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8[0-9]|9[0-35-9])[0-9]{8}");

  /** The ways to write the number of a mobile phone that nothing else is written in. */
  private static final Pattern PLAIN_MOBILE =
      Pattern.compile("[0-9]{11}|[0-9]{3}-[0-9]{4}-[0-9]{4}");

  private static final Pattern CARD =
      Pattern.compile(BEFORE + "[3-69](?:[ -]?[0-9]){13,18}" + AFTER);

  /** The numbers of UnionPay cards and of the first cards of a bank. */
  private static final Pattern UNION_PAY = Pattern.compile("62[0-9]{14,17}|9558[0-9]{15}");

  /** The same in the two usual lengths, and without a date that the number of a file has. */
  private static final Pattern SURE_CARD =
      Pattern.compile("(?![0-9]{6}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3])(?:[0-9]{16}|[0-9]{19})");

  private static final Pattern OTHER_CARD =
      Pattern.compile("60[0-9]{14,17}|4[0-9]{15}|5[1-5][0-9]{14}|35[2-8][0-9]{13}|3[47][0-9]{13}");

  private static final int LONGEST_ADDRESS = 500;
  private static final int FAR = 40;
  private static final int NEAR = 10;
  private static final String SENTENCE_ENDS = "。；！？\n|";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，、,";

  /** Returns the numbers in a text, in their order. */
  List<PersonalNumber> read(String text) {
    if (!holdsLongNumber(text)) {
      return List.of();
    }
    List<PersonalNumber> found = new ArrayList<>();
    BitSet taken = new BitSet();
    String plain = halfWidth(text);
    for (Kind kind : Kind.values()) {
      Matcher matcher = pattern(kind).matcher(plain);
      for (int from = 0; from < plain.length() && matcher.find(from); from = matcher.start() + 1) {
        int start = matcher.start();
        int end = matcher.end();
        if (is(kind, matcher, plain) && taken.get(start, end).isEmpty()) {
          taken.set(start, end);
          found.add(new PersonalNumber(kind, start, text.substring(start, end)));
        }
      }
    }
    found.sort(Comparator.comparingInt(PersonalNumber::start));
    return found;
  }

  /** Whether as many digits stand together as the shortest number has; in most texts none do. */
  private static boolean holdsLongNumber(String text) {
    int digits = 0;
    int gap = 0;
    for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        digits++;
        gap = 0;
      } else if (++gap > LONGEST_GAP) {
        digits = 0;
      }
    }
    return digits >= FEWEST_DIGITS;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static Pattern pattern(Kind kind) {
    return switch (kind) {
      case IDENTITY -> IDENTITY;
      case MOBILE -> MOBILE;
      case CARD -> CARD;
    };
  }

  /** Writes digits, letters, spaces and hyphens in half width, each where it was. */
  private static String halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '\uFF00' && c <= '\uFF5E' && "，；！？：".indexOf(c) < 0) {
        plain.setCharAt(i, (char) (c - 0xFEE0));
      } else if (c == '\u3000' || c == '\u00A0') {
        plain.setCharAt(i, ' ');
      } else if (c >= '\u2010' && c <= '\u2015') {
        plain.setCharAt(i, '-');
      }
    }
    return plain.toString();
  }

  private boolean is(Kind kind, Matcher matcher, String text) {
    if (isInAddress(text, matcher.start())) {
      return false;
    }
    String written = matcher.group();
    return switch (kind) {
      case IDENTITY -> CheckDigit.isIdentity(digits(written), year - YOUNGEST);
      case MOBILE -> isMobile(matcher.group("number"), matcher, text);
      case CARD -> isCard(written, matcher, text);
    };
  }

  private boolean isMobile(String number, Matcher matcher, String text) {
    if (!MOBILE_DIGITS.matcher(digits(number)).matches() || isQuantity(matcher, text)) {
      return false;
    }
    String clause = before(text, matcher.start(), NEAR, CLAUSE_ENDS);
    boolean isPlain = PLAIN_MOBILE.matcher(number).matches();
    return words.phone().matcher(clause).find()
        || ((isPlain || words.phone().matcher(around(text, matcher)).find())
            && !words.other().matcher(clause).find());
  }

  private boolean isQuantity(Matcher matcher, String text) {
    String behind = behind(text, matcher.end(), NEAR);
    return words.quantity().matcher(behind.stripLeading()).lookingAt();
  }

  private boolean isCard(String written, Matcher matcher, String text) {
    String digits = digits(written);
    if (!CheckDigit.isCard(digits) || isQuantity(matcher, text)) {
      return false;
    }
    String around = around(text, matcher);
    boolean card = words.card().matcher(around).find();
    if (OTHER_CARD.matcher(digits).matches()) {
      return card;
    }
    String clause = before(text, matcher.start(), NEAR, CLAUSE_ENDS);
    return UNION_PAY.matcher(digits).matches()
        && (card
            || words.account().matcher(around).find()
            || (SURE_CARD.matcher(digits).matches() && !words.other().matcher(clause).find()));
  }

  private static String digits(String written) {
    return written.replaceAll("[^0-9Xx]", "").toUpperCase(Locale.ROOT);
  }

  /** What stands around a number in its sentence. */
  private static String around(String text, Matcher matcher) {
    return before(text, matcher.start(), FAR, SENTENCE_ENDS)
        + " "
        + behind(text, matcher.end(), FAR);
  }

  /** Up to so many characters of the sentence from a place on. */
  private static String behind(String text, int start, int most) {
    int end = start;
    while (end < text.length()
        && end < start + most
        && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Up to so many characters before a place, back to the first of some marks. */
  private static String before(String text, int end, int most, String marks) {
    int from = end;
    while (from > 0 && from > end - most && marks.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, end);
  }

  /** Whether a place is in an address: of a link, an image or a site. */
  private static boolean isInAddress(String text, int place) {
    int from = place;
    while (from > 0
        && from > place - LONGEST_ADDRESS
        && text.charAt(from - 1) > ' '
        && text.charAt(from - 1) < '\u0080') {
      from--;
    }
    String word = text.substring(from, place);
    return word.contains("](") || word.contains("://") || word.contains("www.");
  }
}
