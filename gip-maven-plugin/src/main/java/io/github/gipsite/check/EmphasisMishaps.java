package io.github.gipsite.check;

import io.github.gipsite.check.MarkdownLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds bold text whose stars the page shows, because spaces stand inside or they are full-width.
 */
final class EmphasisMishaps implements MishapFinder {
  private static final Pattern MARK = Pattern.compile("(?<![*\\\\])\\*\\*(?!\\*)");
  private static final Pattern FULL_WIDTH =
      Pattern.compile("＊＊[ \u3000]*([^＊\\s][^＊]{0,98}?)[ \u3000]*＊＊");
  private static final String CODE = "`";
  private static final String STARS = "**";
  private static final String FULL_WIDTH_STARS = "＊＊";

  @Override
  public List<MarkdownMishap> find(MarkdownLines chapter) {
    List<MarkdownMishap> found = new ArrayList<>();
    for (Line line : chapter.lines()) {
      if (!line.text().contains(CODE)) {
        mishap(line).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<MarkdownMishap> mishap(Line line) {
    String text = line.text();
    if (text.contains(FULL_WIDTH_STARS) && FULL_WIDTH.matcher(text).find()) {
      String mended = FULL_WIDTH.matcher(text).replaceAll("**$1**");
      return Optional.of(MarkdownMishap.of("full-width-stars", line, mended));
    }
    String mended = text.contains(STARS) ? mended(text) : text;
    return mended.equals(text)
        ? Optional.empty()
        : Optional.of(MarkdownMishap.of("star-space", line, mended));
  }

  /** The line with the spaces outside the stars; the same line where its stars are no pairs. */
  private static String mended(String text) {
    List<Integer> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(text);
    while (matcher.find()) {
      marks.add(matcher.start());
    }
    if (marks.size() % 2 == 1) {
      return text;
    }
    StringBuilder mended = new StringBuilder();
    int from = 0;
    for (int i = 0; i < marks.size(); i += 2) {
      int end = marks.get(i + 1) + 2;
      mended.append(text, from, marks.get(i));
      appendBold(text, marks.get(i), end, mended);
      from = end;
    }
    return mended.append(text, from, text.length()).toString();
  }

  /** Appends bold words with the spaces outside that stood inside, where they part two words. */
  private static void appendBold(String text, int start, int end, StringBuilder mended) {
    String words = text.substring(start + 2, end - 2);
    if (words.isBlank()) {
      mended.append(text, start, end);
      return;
    }
    boolean opens = isSpace(words.charAt(0)) && start > 0 && isWord(text.charAt(start - 1));
    boolean closes =
        isSpace(words.charAt(words.length() - 1))
            && end < text.length()
            && isWord(text.charAt(end));
    mended
        .append(opens ? " " : "")
        .append("**")
        .append(words.strip())
        .append("**")
        .append(closes ? " " : "");
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }
}
