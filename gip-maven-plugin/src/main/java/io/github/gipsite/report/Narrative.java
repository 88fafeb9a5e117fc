package io.github.gipsite.report;

import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.source.SourceText;
import java.util.regex.Pattern;

/** What a report says in words for one part of the form, in Markdown. */
public record Narrative(NarrativePart part, SourceText source) {
  private static final Pattern END = Pattern.compile("(?<![。．.\\s\u3000])[。．.\\s\u3000]+$");

  /** Whether it says nothing, or only what counts as nothing. */
  public boolean isEmpty() {
    String text = END.matcher(source.text().strip()).replaceAll("");
    return text.isEmpty() || part.countsAsEmpty().contains(text);
  }
}
