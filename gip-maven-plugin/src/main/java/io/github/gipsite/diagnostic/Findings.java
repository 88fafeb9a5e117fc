package io.github.gipsite.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All findings of one run, sorted by place.
 *
 * <pre>{@code
 * Findings findings = new Findings(found, archive.reportCount());
 * findings.hasErrors(); // then no site is built
 * findings.explainedByReport(); // how many an office has explained, by report
 * }</pre>
 *
 * @param coverage what was looked at
 */
public record Findings(List<Diagnostic> all, Coverage coverage) {
  public Findings {
    all = all.stream().sorted().toList();
  }

  /** Creates the findings on a number of reports of which no more is known. */
  public Findings(List<Diagnostic> all, int reports) {
    this(all, Coverage.ofReports(reports));
  }

  /** How many reports there are, also counting those that cannot be read. */
  public int reports() {
    return coverage.reports();
  }

  /** Returns these findings and more of the same run. */
  public Findings with(List<Diagnostic> more) {
    return new Findings(Stream.concat(all.stream(), more.stream()).toList(), coverage);
  }

  /** The findings as people are shown them: those of one mistake as one. */
  public List<FindingGroup> groups() {
    return FindingGroup.of(all);
  }

  /** The number of {@link #groups} of a severity. */
  public long countGroups(Severity severity) {
    return groups().stream().filter(group -> group.severity() == severity).count();
  }

  public long count(Severity severity) {
    return all.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The number of explained findings, by report. */
  public Map<Subject, Long> explainedByReport() {
    return all.stream()
        .filter(finding -> !finding.explanation().isEmpty())
        .collect(Collectors.groupingBy(Diagnostic::subject, Collectors.counting()));
  }

  /** Whether a site may be built from this content. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }
}
