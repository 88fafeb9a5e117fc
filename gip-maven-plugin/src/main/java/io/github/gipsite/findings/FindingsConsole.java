package io.github.gipsite.findings;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.SourceLines;
import io.github.gipsite.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints findings for a terminal: message, place, the line as written with the spot marked, and
 * what to do. Where a check fires often in one file, only the first findings are printed in full.
 */
public final class FindingsConsole {
  private static final int WIDE = 0x2E80; // from here on (CJK) a character fills two columns
  private static final String WIDE_SPACE = "\u3000";

  /** The most findings of one check in a file that are all printed in full. */
  private static final int OFTEN = 5;

  private static final int IN_FULL = 3;

  private final Messages messages;
  private final SourceLines lines;

  /**
   * The file of the finding printed last, whose lines are kept: findings are printed file by file.
   */
  private String file = "";

  private List<String> linesOfFile = List.of();

  public FindingsConsole(Messages messages, SourceLines lines) {
    this.messages = messages;
    this.lines = lines;
  }

  /** Findings that are printed together, with their severity. */
  public record PrintedFinding(Severity severity, String text) {}

  private record Group(String id, Severity severity, String file) {
    static Group of(Diagnostic finding) {
      return new Group(finding.id(), finding.severity(), finding.place().file());
    }
  }

  /** Formats all findings, in their order. */
  public List<PrintedFinding> blocks(Findings findings) {
    Map<Group, List<Diagnostic>> groups =
        findings.all().stream().collect(Collectors.groupingBy(Group::of));
    Map<Group, Integer> told = new HashMap<>();
    List<PrintedFinding> blocks = new ArrayList<>();
    for (Diagnostic finding : findings.all()) {
      Group group = Group.of(finding);
      List<Diagnostic> all = groups.getOrDefault(group, List.of());
      int number = told.merge(group, 1, Integer::sum);
      if (all.size() <= OFTEN || number <= IN_FULL) {
        blocks.add(new PrintedFinding(finding.severity(), print(finding)));
      } else if (number == IN_FULL + 1) {
        blocks.add(
            new PrintedFinding(finding.severity(), remaining(all.subList(IN_FULL, all.size()))));
      }
    }
    return blocks;
  }

  public String print(Diagnostic finding) {
    List<String> out = new ArrayList<>();
    out.add(head(finding) + messages.message(finding));
    out.add("  --> " + finding.place());
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

  private String remaining(List<Diagnostic> findings) {
    Diagnostic first = findings.get(0);
    List<String> places =
        findings.stream().map(f -> f.place().line() + ":" + f.place().column()).toList();
    return head(first)
        + messages.text("console.more", findings.size(), first.place().file(), places);
  }

  private String head(Diagnostic finding) {
    return messages.text("severity." + finding.severity().id()) + "[" + finding.id() + "] ";
  }

  private void excerpt(List<String> out, Diagnostic finding) {
    SourceLocation place = finding.place();
    String detail = messages.detail(finding);
    Optional<LineExcerpt> excerpt = LineExcerpt.at(place, linesOf(place.file()));
    if (excerpt.isEmpty() || detail.isEmpty()) {
      note(out, detail);
      return;
    }
    String number = String.valueOf(place.line());
    out.add(number + " | " + excerpt.get().text());
    out.add(" ".repeat(number.length()) + " | " + marker(excerpt.get()) + " " + detail);
  }

  private List<String> linesOf(String wanted) {
    if (!wanted.equals(file)) {
      file = wanted;
      linesOfFile = lines.lines(wanted);
    }
    return linesOfFile;
  }

  /** The line of carets below the marked text. */
  private static String marker(LineExcerpt excerpt) {
    String indent =
        excerpt
            .before()
            .codePoints()
            .mapToObj(FindingsConsole::padding)
            .collect(Collectors.joining());
    int columns = excerpt.marked().codePoints().map(c -> c >= WIDE ? 2 : 1).sum();
    return indent + "^".repeat(Math.max(1, columns));
  }

  private static String padding(int character) {
    if (character == '\t') {
      return "\t";
    }
    return character >= WIDE ? WIDE_SPACE : " ";
  }

  private static void note(List<String> out, String text) {
    if (!text.isEmpty()) {
      out.add("   = " + text.replace("\n", "\n     "));
    }
  }
}
