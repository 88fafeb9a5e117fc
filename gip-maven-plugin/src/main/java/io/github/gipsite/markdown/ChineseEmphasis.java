package io.github.gipsite.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Parses bold text in Chinese. CommonMark decides by the spaces and punctuation around the
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

  /**
   * Returns how many asterisks a pair uses; three and three are italic and bold together. flexmark
   * follows an older CommonMark, in which runs that may both open and close never match.
   */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() % 3 == 0 && closer.length() % 3 == 0
        ? 1
        : super.getDelimiterUse(opener, closer);
  }

  private static boolean isChinese(String before, String after) {
    return before.codePoints().anyMatch(ChineseCharacters::isChinese)
        || after.codePoints().anyMatch(ChineseCharacters::isChinese);
  }
}
