package io.github.gipsite.diagnostic;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A finding to print, on one line of text. */
record Sample(String line, Diagnostic finding) {
  private static final Rule RULE = Rule.error("missing-key");

  /** The line and, below it, carets under what is meant: {@code ab[cd]e}. */
  static Sample marked(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']');
    String line = marked.replace("[", "").replace("]", "");
    int column = marked.codePointCount(0, start) + 1;
    int length = marked.codePointCount(start + 1, end);
    return at(line, new SourceLocation("f.yaml", 7, column, Math.max(1, length)));
  }

  static Sample at(String line, SourceLocation place) {
    return new Sample(line, Diagnostic.of(RULE, place, "unknown-key", "示例", List.of("甲", "乙")));
  }

  List<String> printed() {
    Messages messages = Messages.in(Locale.CHINA);
    return new FindingsConsole(messages, file -> Collections.nCopies(2000, line))
        .print(finding)
        .lines()
        .toList();
  }
}
