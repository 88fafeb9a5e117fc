package io.github.gipsite.page;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.Correction;
import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.Site;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The feed of publications and corrections, the latest first, in Atom (RFC 4287). Feeds are read
 * away from the site, so that there is none where the address of the site is not known.
 *
 * @param base address of the site, with a slash at the end
 */
public record FeedPage(Site site, String base, List<Entry> entries) implements Page {
  static final String PATH = "feed.xml";
  private static final int MOST_ENTRIES = 50;

  /** The offset of Chinese standard time, which the norm for these pages requires. */
  private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

  /**
   * An event.
   *
   * @param id unlike any other
   * @param title of the report
   * @param correction what was corrected; empty where the report itself was published
   */
  public record Entry(
      String id,
      String title,
      String href,
      String publisher,
      OffsetDateTime time,
      Optional<CorrectionRow> correction) {
    /** The time in the form of RFC 3339, with seconds. */
    public String written() {
      return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
  }

  public FeedPage {
    entries = List.copyOf(entries);
  }

  static Optional<FeedPage> of(Archive archive) {
    return archive
        .site()
        .base()
        .map(base -> new FeedPage(archive.site(), base, entries(archive, base)))
        .filter(feed -> !feed.entries().isEmpty());
  }

  private static List<Entry> entries(Archive archive, String base) {
    List<Entry> entries = new ArrayList<>();
    for (ReportSeries series : archive.series()) {
      for (AnnualReport report : series.reports()) {
        String href = base + encoded(report.folder()) + "/index.html";
        report
            .published()
            .ifPresent(
                date ->
                    entries.add(
                        new Entry(
                            href,
                            report.title(),
                            href,
                            series.publisher(report),
                            time(date),
                            Optional.empty())));
        addCorrections(series, report, href, entries);
      }
    }
    return entries.stream()
        .sorted(Comparator.comparing(Entry::time).reversed().thenComparing(Entry::id))
        .limit(MOST_ENTRIES)
        .toList();
  }

  private static void addCorrections(
      ReportSeries series, AnnualReport report, String href, List<Entry> entries) {
    Map<String, Integer> counts = new HashMap<>();
    for (Correction correction : CorrectionRow.latestFirst(report)) {
      LocalDate date = correction.date();
      String name = encoded(correction.figure()) + "-" + date;
      int count = counts.merge(name, 1, Integer::sum);
      entries.add(
          new Entry(
              href + "#" + name + (count > 1 ? "-" + count : ""),
              report.title(),
              href + "#corrections",
              series.publisher(report),
              date.atStartOfDay().atOffset(ZONE),
              Optional.of(CorrectionRow.of(report, correction))));
    }
  }

  private static String encoded(String path) {
    return HrefEncoder.of(path);
  }

  private static OffsetDateTime time(PublicationDate date) {
    return date.date().atTime(date.time().orElse(LocalTime.MIDNIGHT)).atOffset(ZONE);
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String title() {
    return site.title();
  }

  @Override
  public String template() {
    return "feed.xml";
  }

  @Override
  public boolean framed() {
    return false;
  }
}
