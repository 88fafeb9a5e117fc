package io.github.gipsite.search;

/**
 * Writes a list of reports in few printable characters, in the shortest of three ways:
 *
 * <ul>
 *   <li>the gaps between the numbers, a small gap one character;
 *   <li>after {@code !}, the same of the reports that are not in the list;
 *   <li>after {@code &}, six reports a character, each a bit.
 * </ul>
 */
final class PostingCode {
  static final char REST = '!';
  static final char BITS = '&';

  /** Digits: what a string literal takes as it is, and what does not look like an address. */
  static final String DIGITS =
      "#$%)*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

  private static final int BASE = DIGITS.length() / 2;
  private static final int BITS_PER_DIGIT = 6;

  private PostingCode() {}

  /**
   * Encodes a list.
   *
   * @param numbers ascending
   * @param reports how many there are in all
   */
  static String encode(int[] numbers, int reports) {
    String shorter = shorterGaps(numbers, reports);
    boolean bitsAreShortest =
        1 + (reports + BITS_PER_DIGIT - 1) / BITS_PER_DIGIT < shorter.length();
    return bitsAreShortest ? BITS + bits(numbers, reports) : shorter;
  }

  /** Of the list, or of what is not in it, which takes a character a report at least. */
  private static String shorterGaps(int[] numbers, int reports) {
    String gaps = gaps(numbers);
    if (1 + reports - numbers.length >= gaps.length()) {
      return gaps;
    }
    String rest = REST + gaps(rest(numbers, reports));
    return rest.length() < gaps.length() ? rest : gaps;
  }

  /** A gap is a number in base {@link #BASE}, low digits first; all but the last are raised. */
  private static String gaps(int[] numbers) {
    StringBuilder code = new StringBuilder();
    int next = 0;
    for (int number : numbers) {
      int gap = number - next;
      for (; gap >= BASE; gap /= BASE) {
        code.append(DIGITS.charAt(BASE + gap % BASE));
      }
      code.append(DIGITS.charAt(gap));
      next = number + 1;
    }
    return code.toString();
  }

  private static int[] rest(int[] numbers, int reports) {
    int[] rest = new int[reports - numbers.length];
    int in = 0;
    int out = 0;
    for (int number = 0; number < reports; number++) {
      if (in < numbers.length && numbers[in] == number) {
        in++;
      } else {
        rest[out++] = number;
      }
    }
    return rest;
  }

  private static String bits(int[] numbers, int reports) {
    int[] digits = new int[(reports + BITS_PER_DIGIT - 1) / BITS_PER_DIGIT];
    for (int number : numbers) {
      digits[number / BITS_PER_DIGIT] |= 1 << (number % BITS_PER_DIGIT);
    }
    StringBuilder code = new StringBuilder();
    for (int digit : digits) {
      code.append(DIGITS.charAt(digit));
    }
    return code.toString();
  }
}
