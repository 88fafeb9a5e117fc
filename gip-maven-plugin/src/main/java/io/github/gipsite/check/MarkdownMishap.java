package io.github.gipsite.check;

import io.github.gipsite.check.MarkdownLines.Line;

/**
 * Markdown that a page does not show as it was meant.
 *
 * @param variant of the message
 * @param start where the lines begin in the text
 * @param end where they end
 * @param mended the lines as they should be; empty where they are to be taken out
 * @param more what else the message says
 */
record MarkdownMishap(String variant, int start, int end, String mended, String more) {
  static MarkdownMishap of(String variant, Line line, String mended) {
    return new MarkdownMishap(variant, line.start(), line.end(), mended, "");
  }

  static MarkdownMishap of(String variant, Line first, Line last, String mended) {
    return new MarkdownMishap(variant, first.start(), last.end(), mended, "");
  }

  MarkdownMishap saying(String other) {
    return new MarkdownMishap(variant, start, end, mended, other);
  }
}
