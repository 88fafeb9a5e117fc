package io.github.gipsite.content;

import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportBody;
import io.github.gipsite.report.ReportHead;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures and words when somebody asks for them, and keeps them: a rebuild in which nothing
 * has changed never asks.
 */
final class LazyReportBodies {
  private final YearReader reader;

  LazyReportBodies(YearReader reader) {
    this.reader = reader;
  }

  /** A report that has not been read. */
  AnnualReport lazyReport(ReportHead head, Agency agency) {
    return new AnnualReport(head, new Body(head, agency));
  }

  /** The body of one head. */
  private final class Body implements Supplier<ReportBody> {
    private final ReportHead head;
    private final Agency agency;
    private volatile @Nullable ReportBody kept;

    Body(ReportHead head, Agency agency) {
      this.head = head;
      this.agency = agency;
    }

    /**
     * The same object to everybody.
     *
     * @throws UncheckedIOException of a {@link ContentChangedException}
     */
    @Override
    public ReportBody get() {
      ReportBody known = kept;
      return known == null ? readOnce() : known;
    }

    /** One thread reads it where several ask. */
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
          .read(agency, head.folder(), head.year())
          .report()
          .filter(read -> read.fingerprints().equals(head.fingerprints()))
          .map(AnnualReport::body)
          .orElseThrow(() -> new UncheckedIOException(new ContentChangedException(head.folder())));
    }
  }
}
