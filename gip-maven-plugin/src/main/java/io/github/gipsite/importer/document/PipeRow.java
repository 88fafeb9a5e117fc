package io.github.gipsite.importer.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row of a table as Markdown and some copied pages write it: {@code | 规章 | 0 | 0 | 0 |}. */
final class PipeRow {
  /** The line below the header, which holds no words. */
  private static final Pattern RULE = Pattern.compile("[\\s|:+-]*-[\\s|:+-]*");

  private static final Pattern EDGES = Pattern.compile("^[\\s\u3000]*\\||\\|[\\s\u3000]*$");

  private PipeRow() {}

  /** Whether a line is a row; one that ends a sentence is not. */
  static boolean isRow(String line) {
    String row = line.strip();
    boolean isClosed = row.endsWith("|") && row.length() > 1;
    return (isClosed || row.contains(" | ")) && !row.endsWith("。");
  }

  /** The cells of a row; empty for the line below the header. */
  static Optional<List<String>> cells(String line) {
    if (RULE.matcher(line).matches()) {
      return Optional.empty();
    }
    String inner = EDGES.matcher(line).replaceAll("");
    return Optional.of(
        Pattern.compile("\\|")
            .splitAsStream(inner)
            .limit(DocumentLimit.COLUMNS.most() + 1L)
            .map(String::strip)
            .toList());
  }
}
