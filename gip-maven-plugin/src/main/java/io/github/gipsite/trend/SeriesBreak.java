package io.github.gipsite.trend;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import java.util.Locale;
import java.util.Optional;

/**
 * The break between a year and the year before, which decides whether their figures may be
 * compared.
 */
public enum SeriesBreak {
  /** The same body counted in the same way. */
  NONE,
  /** One of the two years has no report, or there is no year before. */
  GAP,
  /** The form changed, and with it what is counted. */
  EDITION,
  /** The body was renamed. */
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

  /** In lower case, for words and styles. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
