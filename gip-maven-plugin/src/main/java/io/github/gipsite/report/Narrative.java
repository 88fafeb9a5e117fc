package io.github.gipsite.report;

import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.source.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a report says in words for one part of the form, in Markdown. */
public record Narrative(NarrativePart part, SourceText source) {
  private static final Pattern HEADING = Pattern.compile("\\A\\s*#[ \\t]+(?<heading>[^\\n]+)\\n?");
  private static final Pattern END = Pattern.compile("(?<![。．.\\s\u3000])[。．.\\s\u3000]+$");

  /** What stands above it: its own first heading, or the name of its part. */
  public String heading() {
    Matcher matcher = HEADING.matcher(source.text());
    return matcher.find() ? matcher.group("heading").strip() : part.name();
  }

  /** Markdown without the heading that {@link #heading()} gives. */
  public static String withoutHeading(String markdown) {
    return HEADING.matcher(markdown).replaceFirst("");
  }

  /** Whether it says nothing, or only what counts as nothing. */
  public boolean isEmpty() {
    String text = END.matcher(source.text().strip()).replaceAll("");
    return text.isEmpty() || part.countsAsEmpty().contains(text);
  }
}
