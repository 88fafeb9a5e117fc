package io.github.gipsite.source;

import io.github.gipsite.diagnostic.SourceLocation;

/**
 * What stands in one content file.
 *
 * @param file path relative to the content folder, with {@code /}
 * @param text without byte order mark, every line ending as {@code \n}
 */
public record SourceText(String file, String text) {

  /** The place of {@code length} UTF-16 units from {@code offset}. */
  public SourceLocation place(int offset, int length) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = 1;
    for (int end = text.indexOf('\n');
        end >= 0 && end < lineStart;
        end = text.indexOf('\n', end + 1)) {
      line++;
    }
    int column = 1 + text.codePointCount(lineStart, offset);
    return new SourceLocation(
        file, line, column, Math.max(1, text.codePointCount(offset, offset + length)));
  }
}
