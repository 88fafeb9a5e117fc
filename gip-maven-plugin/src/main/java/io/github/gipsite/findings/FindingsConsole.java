package io.github.gipsite.findings;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.FindingGroup;
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

  /**
   * A kind of findings in one file, of which only some are printed in full where there are many.
   */
  private record Kind(String id, Severity severity, String file) {
    static Kind of(FindingGroup group) {
      Diagnostic finding = group.first();
      return new Kind(finding.id(), finding.severity(), finding.place().file());
    }
  }

  /** Formats all findings, in their order. */
  public List<PrintedFinding> blocks(Findings findings) {
    List<FindingGroup> groups = findings.groups();
    Map<Kind, List<FindingGroup>> kinds = groups.stream().collect(Collectors.groupingBy(Kind::of));
    Map<Kind, Integer> told = new HashMap<>();
    List<PrintedFinding> blocks = new ArrayList<>();
    for (FindingGroup group : groups) {
      Kind kind = Kind.of(group);
      List<FindingGroup> all = kinds.getOrDefault(kind, List.of());
      int number = told.merge(kind, 1, Integer::sum);
      if (all.size() <= OFTEN || number <= IN_FULL) {
        blocks.add(new PrintedFinding(group.severity(), print(group)));
      } else if (number == IN_FULL + 1) {
        blocks.add(
            new PrintedFinding(group.severity(), remaining(all.subList(IN_FULL, all.size()))));
      }
    }
    return blocks;
  }

  public String print(Diagnostic finding) {
    return print(new FindingGroup(finding, List.of()));
  }

  private String print(FindingGroup group) {
    Diagnostic finding = group.first();
    List<String> out = new ArrayList<>();
    out.add(head(finding) + messages.message(finding));
    out.add("  --> " + finding.place());
    excerpt(out, finding);
    if (finding.explanation().isEmpty()) {
      note(out, messages.help(finding));
    } else {
      note(out, messages.text("console.explanation", finding.explanation()));
    }
    for (Diagnostic other : group.others()) {
      note(out, messages.alsoText(other));
    }
    for (SourceLocation related : finding.related()) {
      note(out, messages.text("console.related", related));
    }
    note(out, messages.text("console.explained", finding.id()));
    return String.join("\n", out);
  }

  private String remaining(List<FindingGroup> groups) {
    Diagnostic first = groups.get(0).first();
    List<String> places =
        groups.stream()
            .map(group -> group.first().place())
            .map(place -> place.line() + ":" + place.column())
            .toList();
    return head(first) + messages.text("console.more", groups.size(), first.place().file(), places);
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
