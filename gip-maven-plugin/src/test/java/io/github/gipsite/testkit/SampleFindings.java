package io.github.gipsite.testkit;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.findings.FindingsConsole;
import io.github.gipsite.findings.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A finding to print, on one line of text. */
public record SampleFindings(String line, Diagnostic finding) {
  private static final Rule RULE = Rule.error("missing-key");

  /** The line and, below it, carets under what is meant: {@code ab[cd]e}. */
  public static SampleFindings marked(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']');
    String line = marked.replace("[", "").replace("]", "");
    int column = marked.codePointCount(0, start) + 1;
    int length = marked.codePointCount(start + 1, end);
    return at(line, new SourceLocation("f.yaml", 7, column, Math.max(1, length)));
  }

  public static SampleFindings at(String line, SourceLocation place) {
    return new SampleFindings(
        line, Diagnostic.of(RULE, place, "unknown-key", "示例", List.of("甲", "乙")));
  }

  public List<String> printed() {
    Messages messages = Messages.in(Locale.CHINA);
    return new FindingsConsole(messages, file -> Collections.nCopies(2000, line))
        .print(finding)
        .lines()
        .toList();
  }
}
