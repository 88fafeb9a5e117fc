package io.github.gipsite.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * Findings for a person at a terminal: message, place, the line as written with the spot marked,
 * and what to do.
 */
public final class FindingsConsole {
  private static final int WIDE = 0x2E80; // from here on (CJK) a character fills two columns
  private static final String WIDE_SPACE = "\u3000";

  private final Messages messages;
  private final SourceLines lines;

  public FindingsConsole(Messages messages, SourceLines lines) {
    this.messages = messages;
    this.lines = lines;
  }

  public String print(Diagnostic finding) {
    SourceLocation place = finding.place();
    List<String> out = new ArrayList<>();
    out.add(
        messages.text("severity." + finding.severity().id())
            + "["
            + finding.id()
            + "] "
            + messages.message(finding));
    out.add("  --> " + place);
    excerpt(out, finding);
    if (finding.explanation().isEmpty()) {
      note(out, messages.help(finding));
    } else {
      note(out, messages.text("console.explanation", finding.explanation()));
    }
    for (SourceLocation related : finding.related()) {
      note(out, messages.text("console.related", related));
    }
    note(out, messages.text("console.explained", finding.id()));
    return String.join("\n", out);
  }

  public String summary(Findings findings) {
    return messages.text(
        "console.summary",
        findings.reports(),
        findings.count(Severity.ERROR),
        findings.count(Severity.WARNING),
        findings.count(Severity.INFO));
  }

  private void excerpt(List<String> out, Diagnostic finding) {
    SourceLocation place = finding.place();
    String detail = messages.detail(finding);
    String line = lines.line(place).orElse("");
    if (line.isBlank() || detail.isEmpty()) {
      note(out, detail);
      return;
    }
    String number = String.valueOf(place.line());
    Window window = Window.around(line, place);
    out.add(number + " | " + window.text());
    out.add(" ".repeat(number.length()) + " | " + window.marker() + " " + detail);
  }

  private static void note(List<String> out, String text) {
    if (!text.isEmpty()) {
      out.add("   = " + text);
    }
  }

  /** The part of a line that fits a terminal, and the carets below it. */
  private record Window(String text, String marker) {
    private static final int BEFORE = 40;
    private static final int AFTER = 60;

    static Window around(String line, SourceLocation place) {
      int[] characters = line.codePoints().toArray();
      int start = Math.min(place.column() - 1, characters.length);
      int from = start > BEFORE + AFTER ? start - BEFORE : 0;
      int to = Math.min(characters.length, start + AFTER);
      int end = Math.min(start + place.length(), to);
      StringBuilder text = new StringBuilder(from > 0 ? "…" : "");
      StringBuilder marker = new StringBuilder(from > 0 ? " " : "");
      for (int i = from; i < to; i++) {
        text.appendCodePoint(visible(characters[i]));
        if (i < start) {
          marker.append(padding(characters[i]));
        }
      }
      int columns = 0;
      for (int i = start; i < end; i++) {
        columns += characters[i] >= WIDE ? 2 : 1;
      }
      return new Window(
          text + (to < characters.length ? "…" : ""), marker + "^".repeat(Math.max(1, columns)));
    }

    /** Nothing in a file may command the terminal. */
    private static int visible(int character) {
      return Character.isISOControl(character) && character != '\t' ? '\uFFFD' : character;
    }

    private static String padding(int character) {
      if (character == '\t') {
        return "\t";
      }
      return character >= WIDE ? WIDE_SPACE : " ";
    }
  }
}
