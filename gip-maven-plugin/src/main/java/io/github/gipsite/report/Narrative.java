package io.github.gipsite.report;

import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.source.SourceText;

/** What a report says in words for one part of the form, in Markdown. */
public record Narrative(NarrativePart part, SourceText source) {
  /** Whether it says nothing, or only what counts as nothing. */
  public boolean isEmpty() {
    String text = source.text().strip().replaceAll("[。．.\\s\u3000]+$", "");
    return text.isEmpty() || part.countsAsEmpty().contains(text);
  }
}
