package io.github.gipsite.search;

import java.util.Arrays;

/**
 * Encodes a list of reports in few printable characters, in the shortest of three ways, and decodes
 * it:
 *
 * <ul>
 *   <li>the gaps between the numbers, a small gap one character;
 *   <li>after {@code !}, the same of the reports that are not in the list;
 *   <li>after {@code &}, six reports a character, each a bit.
 * </ul>
 */
final class PostingListCodec {
  static final char REST = '!';
  static final char BITS = '&';

  /**
   * The digits: characters that need no escape in a string literal, and do not look like an
   * address.
   */
  static final String DIGITS =
      "#$%)*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

  private static final int BASE = DIGITS.length() / 2;
  private static final int BITS_PER_DIGIT = 6;

  private PostingListCodec() {}

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

  /**
   * The gaps of the list, or of its complement, which takes at least a character for each report.
   */
  private static String shorterGaps(int[] numbers, int reports) {
    String gaps = gaps(numbers);
    if (1 + reports - numbers.length >= gaps.length()) {
      return gaps;
    }
    String rest = REST + gaps(rest(numbers, reports));
    return rest.length() < gaps.length() ? rest : gaps;
  }

  /**
   * Encodes gaps as numbers in base {@link #BASE}, low digits first; all but the last are raised.
   */
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

  /**
   * Decodes a list.
   *
   * @throws IllegalArgumentException where the code is none of so many reports
   */
  static int[] decode(String code, int reports) {
    int[] written = written(code, reports);
    return startsWith(REST, code) ? rest(written, reports) : written;
  }

  /**
   * Checks a code as {@link #decode} does, at a lower cost.
   *
   * @throws IllegalArgumentException where the code is none of so many reports
   */
  static void check(String code, int reports) {
    written(code, reports);
  }

  /** The numbers that a code holds: those of the list, or of its complement. */
  private static int[] written(String code, int reports) {
    return startsWith(BITS, code)
        ? readBits(code, reports)
        : readGaps(code, startsWith(REST, code) ? 1 : 0, reports);
  }

  private static boolean startsWith(char sign, String code) {
    return !code.isEmpty() && code.charAt(0) == sign;
  }

  private static int[] readGaps(String code, int start, int reports) {
    int[] numbers = new int[code.length() - start];
    int size = 0;
    int number = 0;
    int worth = 1;
    for (int i = start; i < code.length(); i++) {
      int digit = digit(code, i);
      number += digit % BASE * worth;
      require(number >= 0 && number < reports);
      if (digit < BASE) {
        numbers[size++] = number++;
        worth = 1;
      } else {
        worth *= BASE;
        require(worth < reports);
      }
    }
    require(worth == 1);
    return Arrays.copyOf(numbers, size);
  }

  private static int[] readBits(String code, int reports) {
    int digits = (reports + BITS_PER_DIGIT - 1) / BITS_PER_DIGIT;
    require(code.length() == 1 + digits);
    int[] numbers = new int[digits * BITS_PER_DIGIT];
    int size = 0;
    for (int i = 0; i < digits; i++) {
      int digit = digit(code, 1 + i);
      require(digit < 1 << BITS_PER_DIGIT);
      for (int bits = digit; bits != 0; bits &= bits - 1) {
        numbers[size++] = i * BITS_PER_DIGIT + Integer.numberOfTrailingZeros(bits);
      }
    }
    require(size == 0 || numbers[size - 1] < reports);
    return Arrays.copyOf(numbers, size);
  }

  private static int digit(String code, int place) {
    int digit = DIGITS.indexOf(code.charAt(place));
    require(digit >= 0);
    return digit;
  }

  private static void require(boolean isList) {
    if (!isList) {
      throw new IllegalArgumentException("not a list of reports");
    }
  }
}
