package io.github.gipsite.check;

import io.github.gipsite.check.MarkdownLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds headings that the page shows as text, because there is no space behind {@code #} or it is
 * typed in full width, and text that a line of dashes below it makes a heading.
 */
final class HeadingMishaps implements MishapFinder {
  private static final Pattern HEADING =
      Pattern.compile(
          "[ \u3000]{0,3}(?<marks>[#＃]{1,6})(?<gap>[ \t\u3000\u00A0]*)(?<words>[^#＃\\s].*)");

  /** A topic (#…#), a number (#1) or a sentence, with a single mark in front. */
  private static final Pattern NO_HEADING = Pattern.compile("[0-9A-Za-z].*|.*[。；！？].*|.{41,}");

  private static final String MARKS = "#＃";
  private static final String STROKES = "-=";

  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:-+|=+)[ \t]*");

  /** The marks that text ends with, and a heading does not. */
  private static final String ENDS = "。；！？：，、;:,”）)";

  private static final int LONGEST_HEADING = 25;

  /** The beginnings of a line that dashes do not underline. */
  private static final Pattern OTHER_BLOCK =
      Pattern.compile("\\s*(?:#|>|\\||[-*+][ \t]|[0-9]+[.)][ \t]).*");

  @Override
  public List<MarkdownMishap> find(MarkdownLines chapter) {
    List<MarkdownMishap> found = new ArrayList<>();
    Line before = new Line(0, "");
    for (Line line : chapter.lines()) {
      if (line.beginsWithAny(MARKS)) {
        heading(line).ifPresent(found::add);
      }
      if (line.beginsWithAny(STROKES)) {
        underlined(before, line).ifPresent(found::add);
      }
      before = line;
    }
    return found;
  }

  private static Optional<MarkdownMishap> heading(Line line) {
    Matcher heading = HEADING.matcher(line.text());
    if (!heading.matches()) {
      return Optional.empty();
    }
    String marks = heading.group("marks");
    String words = withoutMarks(heading.group("words"));
    boolean isFullWidth = marks.indexOf('＃') >= 0;
    boolean isHeading =
        !isFullWidth
            && (heading.group("gap").startsWith(" ") || heading.group("gap").startsWith("\t"));
    boolean isTopic =
        marks.length() == 1
            && (NO_HEADING.matcher(words).matches()
                || line.text().indexOf(marks, heading.end("marks")) >= 0);
    return isHeading || isTopic
        ? Optional.empty()
        : Optional.of(
            MarkdownMishap.of(
                isFullWidth ? "full-width-mark" : "heading-space",
                line,
                "#".repeat(marks.length()) + " " + words));
  }

  /** The words without the marks and spaces behind them. */
  private static String withoutMarks(String words) {
    int end = words.length();
    while (end > 0 && "#＃ \t\u3000".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  private static boolean isSentence(String text) {
    return text.length() > LONGEST_HEADING || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static Optional<MarkdownMishap> underlined(Line before, Line line) {
    return !before.isBlank()
            && UNDERLINE.matcher(line.text()).matches()
            && isSentence(before.text().strip())
            && !OTHER_BLOCK.matcher(before.text()).matches()
        ? Optional.of(MarkdownMishap.of("underlined", line, before.text() + "\n\n---"))
        : Optional.empty();
  }
}
