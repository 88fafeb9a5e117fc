package io.github.gipsite.findings;

import io.github.gipsite.diagnostic.Coverage;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verdict of a run: whether the content may be published, and what that rests on.
 *
 * @param failOn the severity that keeps a site from being built
 */
public record Verdict(Findings findings, FailOn failOn) {
  /** Whether a site is built from this content. */
  public boolean mayBePublished() {
    return !findings.hasErrors() && !failOn.failed(findings);
  }

  /**
   * The lines that say what the verdict rests on: what was found, what closes, what was left out.
   */
  public List<String> basis(Messages messages) {
    List<String> lines = new ArrayList<>();
    Coverage coverage = findings.coverage();
    lines.add(messages.summary(findings));
    if (coverage.equations() > 0) {
      String key = coverage.closed() == coverage.equations() ? "verdict.sums" : "verdict.sums.open";
      lines.add(messages.text(key, coverage.closed(), coverage.equations()));
    }
    if (coverage.hasGaps()) {
      lines.add(messages.text("verdict.gaps", gaps(messages)));
    }
    return lines;
  }

  private List<String> gaps(Messages messages) {
    Coverage coverage = findings.coverage();
    return Stream.of(
            gap("unread", coverage.unread(), messages),
            gap("drafts", coverage.drafts(), messages),
            gap("without-tables", coverage.withoutTables(), messages),
            gap("without-words", coverage.withoutWords(), messages),
            gap("without-year-before", coverage.withoutYearBefore(), messages))
        .flatMap(gap -> gap)
        .collect(Collectors.toList());
  }

  private static Stream<String> gap(String kind, int number, Messages messages) {
    return number == 0 ? Stream.of() : Stream.of(messages.text("verdict.gaps." + kind, number));
  }

  /** The one line that says whether the content may be published. */
  public String conclusion(Messages messages) {
    long errors = findings.countGroups(Severity.ERROR);
    long warnings = findings.countGroups(Severity.WARNING);
    if (errors > 0) {
      return messages.text("verdict.no", errors);
    }
    if (!mayBePublished()) {
      return messages.text("verdict.no.warnings", warnings);
    }
    if (findings.reports() == 0) {
      return messages.text("verdict.nothing");
    }
    String key = warnings > 0 ? "verdict.yes.warnings" : "verdict.yes";
    return messages.text(
        findings.coverage().hasGaps() ? key + ".gaps" : key, findings.reports(), warnings);
  }
}
