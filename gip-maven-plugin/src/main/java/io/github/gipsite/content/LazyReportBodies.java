package io.github.gipsite.content;

import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportBody;
import io.github.gipsite.report.ReportHead;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures and words when somebody asks for them. The first reports that are asked stay in
 * memory; those of all others are forgotten once nobody uses them, and are read again: so an
 * archive may be larger than memory.
 */
final class LazyReportBodies {
  /** About 90 MB. */
  static final int ROOM = 10_000;

  private final YearReader reader;
  private final Semaphore room;

  /**
   * Of one run.
   *
   * @param room how many stay
   */
  LazyReportBodies(YearReader reader, int room) {
    this.reader = reader;
    this.room = new Semaphore(room);
  }

  /** A report that has not been read. */
  AnnualReport lazyReport(ReportHead head, Agency agency) {
    return new AnnualReport(head, new Body(head, agency));
  }

  /** A report that has been read just now. */
  AnnualReport lazyReport(AnnualReport read, Agency agency) {
    Body body = new Body(read.head(), agency);
    body.remember(read.body());
    return new AnnualReport(read.head(), body);
  }

  /** What belongs to a head. */
  private final class Body implements Supplier<ReportBody> {
    private final ReportHead head;
    private final Agency agency;
    private volatile @Nullable ReportBody kept;
    private WeakReference<@Nullable ReportBody> last = new WeakReference<>(null);

    Body(ReportHead head, Agency agency) {
      this.head = head;
      this.agency = agency;
    }

    /**
     * The same as far as anybody can see; another object where it had been forgotten.
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
      ReportBody known = kept == null ? last.get() : kept;
      if (known == null) {
        known = read();
        remember(known);
      }
      return known;
    }

    private synchronized void remember(ReportBody body) {
      if (room.tryAcquire()) {
        kept = body;
      } else {
        last = new WeakReference<>(body);
      }
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
