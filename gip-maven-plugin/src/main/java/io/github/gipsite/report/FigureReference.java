package io.github.gipsite.report;

import io.github.gipsite.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure named in the words: <code>{{requests.received}}</code>, or with what is to be shown of
 * it, <code>{{requests.received|change}}</code>.
 *
 * @param name as written, without spaces around it
 * @param show what follows the stroke; empty where there is none
 * @param start where the opening braces begin in the text
 * @param end after the closing braces
 * @param closed whether there are closing braces
 */
public record FigureReference(String name, String show, int start, int end, boolean closed) {
  /** The opening braces, which are searched before the pattern is tried. */
  private static final String OPENING = "{{";

  /**
   * A reference, closed or not: an unclosed one is a typing error, and must be reported and not
   * printed.
   */
  private static final Pattern WRITTEN =
      Pattern.compile("\\{\\{(?<name>[^{}｝|\n]*)(?:\\|(?<show>[^{}｝\n]*))?(?<close>}})?");

  /** Every reference in a text, in order. */
  public static List<FigureReference> in(SourceText source) {
    String text = source.text();
    List<FigureReference> references = new ArrayList<>();
    Matcher matcher = WRITTEN.matcher(text);
    for (int at = text.indexOf(OPENING); at >= 0; at = text.indexOf(OPENING, matcher.end())) {
      matcher.find(at);
      references.add(
          new FigureReference(
              matcher.group("name").strip(),
              Objects.requireNonNullElse(matcher.group("show"), "").strip(),
              matcher.start(),
              matcher.end(),
              matcher.group("close") != null));
    }
    return references;
  }
}
