package io.github.gipsite.trend;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import java.util.Locale;
import java.util.Optional;

/**
 * The kind of break between a year and the year before, which decides whether their figures are
 * comparable.
 */
public enum SeriesBreak {
  /** No break: the same body counted in the same way. */
  NONE,
  /** A missing report: one of the two years has none, or there is no year before. */
  GAP,
  /** Another edition of the form, which counts other things. */
  EDITION,
  /** Another body: it was renamed. */
  BODY;

  static SeriesBreak before(int year, ReportSeries series) {
    Optional<AnnualReport> now = series.report(year);
    Optional<AnnualReport> then = series.report(year - 1);
    if (now.isEmpty() || then.isEmpty()) {
      return GAP;
    }
    if (series.before(now.get()).isEmpty()) {
      return BODY;
    }
    return now.get().edition().equals(then.get().edition()) ? NONE : EDITION;
  }

  /** The name in lower case, for words and styles. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
