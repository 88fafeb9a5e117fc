package io.github.gipsite.content;

import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportBody;
import io.github.gipsite.report.ReportHead;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures and words when somebody asks for them. The first reports that are asked stay in
 * memory; those of all others are forgotten once nobody uses them, and are read again: so an
 * archive may be larger than memory.
 */
final class LateBodies {
  /** About 90 MB. */
  static final int ROOM = 10_000;

  private final YearReader reader;
  private final AtomicInteger room;

  /**
   * Of one run.
   *
   * @param room how many stay
   */
  LateBodies(YearReader reader, int room) {
    this.reader = reader;
    this.room = new AtomicInteger(room);
  }

  /** A report that has not been read. */
  AnnualReport of(ReportHead head, Agency agency) {
    return new AnnualReport(head, new Body(() -> read(head, agency)));
  }

  /** A report that has been read just now. */
  AnnualReport of(AnnualReport read, Agency agency) {
    ReportHead head = read.head();
    Body body = new Body(() -> read(head, agency));
    body.remember(read.body());
    return new AnnualReport(head, body);
  }

  /**
   * What belongs to a head.
   *
   * @throws UncheckedIOException of a {@link ContentChanged}
   */
  private ReportBody read(ReportHead head, Agency agency) {
    return reader
        .read(agency, head.folder(), head.year())
        .report()
        .filter(read -> read.fingerprints().equals(head.fingerprints()))
        .map(AnnualReport::body)
        .orElseThrow(() -> new UncheckedIOException(new ContentChanged(head.folder())));
  }

  private boolean hasRoom() {
    return room.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
  }

  private final class Body implements Supplier<ReportBody> {
    private final Supplier<ReportBody> read;
    private volatile @Nullable ReportBody kept;
    private WeakReference<@Nullable ReportBody> last = new WeakReference<>(null);

    Body(Supplier<ReportBody> read) {
      this.read = read;
    }

    @Override
    public ReportBody get() {
      ReportBody known = kept;
      return known == null ? once() : known;
    }

    private synchronized ReportBody once() {
      ReportBody known = kept == null ? last.get() : kept;
      if (known == null) {
        known = read.get();
        remember(known);
      }
      return known;
    }

    private synchronized void remember(ReportBody body) {
      if (hasRoom()) {
        kept = body;
      } else {
        last = new WeakReference<>(body);
      }
    }
  }
}
