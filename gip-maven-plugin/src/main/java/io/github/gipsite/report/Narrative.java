package io.github.gipsite.report;

import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.source.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A narrative: the Markdown text of a report for one part of the form. */
public record Narrative(NarrativePart part, SourceText source) {
  private static final Pattern HEADING = Pattern.compile("\\A\\s*#[ \\t]+(?<heading>[^\\n]+)\\n?");
  private static final Pattern HEADING_LINE = Pattern.compile(" {0,3}#{1,6}(?:[ \\t].*)?");
  private static final String END = "。．. \t\n\u000B\f\r\u3000";

  /** The heading above the text: its own first heading, or the name of its part. */
  public String heading() {
    Matcher matcher = HEADING.matcher(source.text());
    return matcher.find() ? matcher.group("heading").strip() : part.name();
  }

  /**
   * Removes the heading of the chapter from the Markdown, before or after figures are filled in.
   */
  public String withoutHeading(String markdown) {
    return part.headed() ? HEADING.matcher(markdown).replaceFirst("") : markdown;
  }

  /** Whether the text below its headings is empty, or only one that counts as empty. */
  public boolean isEmpty() {
    String text = withoutEnd(words());
    return text.isEmpty() || part.countsAsEmpty().contains(text);
  }

  /** Whether there are headings in the text, and no words below them. */
  public boolean hasOnlyHeadings() {
    return words().isEmpty() && !source.text().isBlank();
  }

  /** The lines that are no headings. */
  private String words() {
    return source
        .text()
        .lines()
        .filter(line -> line.indexOf('#') < 0 || !HEADING_LINE.matcher(line).matches())
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && END.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
