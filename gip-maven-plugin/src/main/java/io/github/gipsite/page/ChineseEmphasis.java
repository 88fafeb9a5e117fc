package io.github.gipsite.page;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Bold as a Chinese editor expects it. CommonMark decides by the spaces and punctuation around the
 * asterisks whether they open or close, and Chinese has no spaces: {@code **要求：**各单位} would stay as
 * it is typed. Here a Chinese character beside the asterisks counts like a space beyond them.
 */
final class ChineseEmphasis extends AsteriskDelimiterProcessor {
  ChineseEmphasis() {
    super(true);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking || (!afterIsWhiteSpace && isChinese(before, after));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return rightFlanking || (!beforeIsWhitespace && isChinese(before, after));
  }

  private static boolean isChinese(String before, String after) {
    return before.codePoints().anyMatch(ChineseText::isChinese)
        || after.codePoints().anyMatch(ChineseText::isChinese);
  }
}
