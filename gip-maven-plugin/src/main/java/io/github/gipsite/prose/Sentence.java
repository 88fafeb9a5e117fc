package io.github.gipsite.prose;

import io.github.gipsite.diagnostic.SourceLocation;

/**
 * A sentence of a narrative.
 *
 * @param paragraph the number of its paragraph in the prose
 * @param start where it begins in the text of the prose
 */
public record Sentence(PlainNarrative prose, int paragraph, int start, String text) {
  /** The place in the Markdown file of a part of the sentence. */
  public SourceLocation place(int from, int to) {
    return prose.place(start + from, start + to);
  }

  /** The text from the last comma or bracket before a position up to it. */
  public String clauseBefore(int position) {
    int from = position;
    while (from > 0 && "，、：:（(，".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, position);
  }

  /**
   * The last year that the sentence names before a position; the report's own where there is none.
   */
  public int yearBefore(int position, int reportYear) {
    return YearMention.in(text.substring(0, position), reportYear);
  }

  /** Whether nothing stands between this sentence and another before it. */
  public boolean isRightAfter(Sentence other) {
    return inSameParagraph(other) && other.start + other.text.length() == start;
  }

  public boolean inSameParagraph(Sentence other) {
    return prose == other.prose && paragraph == other.paragraph;
  }
}
