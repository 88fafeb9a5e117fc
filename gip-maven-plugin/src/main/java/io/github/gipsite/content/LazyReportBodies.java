package io.github.gipsite.content;

import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportBody;
import io.github.gipsite.report.ReportHead;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures and words of reports when they are first needed, and keeps them; a rebuild
 * without changes needs none.
 */
final class LazyReportBodies {
  private final YearReader reader;

  LazyReportBodies(YearReader reader) {
    this.reader = reader;
  }

  /** Creates a report whose body is not read yet. */
  AnnualReport lazyReport(ReportHead head, Agency agency) {
    return new AnnualReport(head, new Body(head, agency));
  }

  /** The body of one report, read once. */
  private final class Body implements Supplier<ReportBody> {
    private final ReportHead head;
    private final Agency agency;
    private volatile @Nullable ReportBody kept;

    Body(ReportHead head, Agency agency) {
      this.head = head;
      this.agency = agency;
    }

    /**
     * Returns the body, the same object to every caller.
     *
     * @throws UncheckedIOException of a {@link ContentChangedException}
     */
    @Override
    public ReportBody get() {
      ReportBody known = kept;
      return known == null ? readOnce() : known;
    }

    /** Reads the body once, also where several threads call. */
    private synchronized ReportBody readOnce() {
      ReportBody known = kept;
      if (known == null) {
        known = read();
        kept = known;
      }
      return known;
    }

    private ReportBody read() {
      return reader
          .read(agency, head.folder(), head.reportFolder(), head.year())
          .report()
          .filter(read -> read.fingerprints().equals(head.fingerprints()))
          .map(AnnualReport::body)
          .orElseThrow(() -> new UncheckedIOException(new ContentChangedException(head.folder())));
    }
  }
}
