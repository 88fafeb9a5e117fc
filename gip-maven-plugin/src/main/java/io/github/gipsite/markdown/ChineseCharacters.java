package io.github.gipsite.markdown;

/** Recognises the characters that are set without spaces between them. */
final class ChineseCharacters {
  /**
   * The first of these characters: CJK radicals; ideographs, CJK punctuation and full-width forms
   * come after.
   */
  private static final int FIRST = 0x2E80;

  /**
   * The quotes, dashes and dots that Chinese shares with Latin, and sets as wide as an ideograph.
   */
  private static final String SHARED_PUNCTUATION = "“”‘’—…·";

  private ChineseCharacters() {}

  static boolean isChinese(int codePoint) {
    return codePoint >= FIRST || SHARED_PUNCTUATION.indexOf(codePoint) >= 0;
  }
}
