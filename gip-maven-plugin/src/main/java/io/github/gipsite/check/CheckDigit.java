package io.github.gipsite.check;

import java.util.Set;
import java.util.regex.Pattern;

/** The check digits of identity numbers (GB 11643) and of bank cards (Luhn). */
final class CheckDigit {
  private static final int IDENTITY_DIGITS = 17;
  private static final int IDENTITY_MODULUS = 11;
  private static final String IDENTITY_LAST = "10X98765432";

  /** The first two digits of an identity number: provinces, and where else numbers are given. */
  private static final Set<String> REGIONS =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83");

  private static final Pattern IDENTITY =
      Pattern.compile(
          "[0-9]{6}(?<year>(?:19|20)[0-9]{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]");

  /** The digits of an identity number before the year of birth. */
  private static final int BEFORE_BIRTH = 6;

  private CheckDigit() {}

  /**
   * Whether digits are an identity number of somebody born before a year.
   *
   * @param digits 18 characters, the last of which may be {@code X}
   */
  static boolean isIdentity(String digits, int year) {
    return IDENTITY.matcher(digits).matches()
        && REGIONS.contains(digits.substring(0, 2))
        && Integer.parseInt(digits.substring(BEFORE_BIRTH, BEFORE_BIRTH + 4)) < year
        && digits.charAt(IDENTITY_DIGITS) == lastOfIdentity(digits);
  }

  /** The last character of an identity number, which its other digits give. */
  private static char lastOfIdentity(String digits) {
    int weight = 1;
    int sum = 0;
    for (int i = IDENTITY_DIGITS - 1; i >= 0; i--) {
      weight = weight * 2 % IDENTITY_MODULUS;
      sum += (digits.charAt(i) - '0') * weight;
    }
    return IDENTITY_LAST.charAt(sum % IDENTITY_MODULUS);
  }

  /** Whether the last of some digits is that which the others give (Luhn). */
  static boolean isCard(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : 2 * digit;
      sum += doubled / 10 + doubled % 10;
    }
    return sum % 10 == 0;
  }
}
