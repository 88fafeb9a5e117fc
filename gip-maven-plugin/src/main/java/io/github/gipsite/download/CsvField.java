package io.github.gipsite.download;

/**
 * Writes a text as a field of CSV. An apostrophe goes before every character that a spreadsheet may
 * take for the beginning of a formula, as OWASP advises, and also before an apostrophe of the text
 * at such a place, so that removing one restores the text. Figures are not written by this class.
 */
final class CsvField {
  private static final char MARK = '\'';

  /**
   * The characters that a formula begins with, also in full width, which some spreadsheets take for
   * the same.
   */
  private static final String FORMULA = "=+-@＝＋－＠﹦﹢﹣﹫\u2212";

  /**
   * The characters that end a cell in a spreadsheet that does not separate by commas; quotes do not
   * help there.
   */
  private static final String END_OF_CELL = ";\t\r\n";

  private CsvField() {}

  static String of(String text) {
    StringBuilder marked = new StringBuilder(text.length() + 1);
    for (int i = 0; i < text.length(); i++) {
      if (beginsCell(text, i) && isMarked(text, i)) {
        marked.append(MARK);
      }
      marked.append(text.charAt(i));
    }
    boolean plain = marked.length() == text.length() && text.chars().noneMatch(CsvField::isEnd);
    return plain ? text : '"' + marked.toString().replace("\"", "\"\"") + '"';
  }

  private static boolean beginsCell(String text, int at) {
    return at == 0 || END_OF_CELL.indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean isMarked(String text, int at) {
    if (text.charAt(at) == MARK) {
      return true;
    }
    int seen = at;
    while (seen < text.length() && isBlank(text.charAt(seen))) {
      seen++;
    }
    return seen < text.length() && isFormula(text.charAt(seen));
  }

  private static boolean isFormula(char c) {
    return FORMULA.indexOf(c) >= 0 || Character.isISOControl(c);
  }

  private static boolean isBlank(char c) {
    return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isEnd(int c) {
    return c == '"' || c == ',' || END_OF_CELL.indexOf(c) >= 0;
  }
}
