package io.github.gipsite.page;

import io.github.gipsite.chart.ShareBars;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.download.Downloads;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.Site;
import io.github.gipsite.trend.ShareBreakdown;
import io.github.gipsite.trend.YearOnYearChange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The page of one report: its words and its tables.
 *
 * @param units of a summary, the page that shows it beside its units
 */
public record ReportPage(
    Site site, ReportSeries series, AnnualReport report, Optional<RollUpPage> units)
    implements Page {
  @Override
  public String path() {
    return report.folder() + "/index.html";
  }

  @Override
  public Locale language() {
    return report.edition().language();
  }

  @Override
  public String title() {
    return report.title();
  }

  @Override
  public String template() {
    return "report";
  }

  @Override
  public Kind kind() {
    return Kind.ARTICLE;
  }

  @Override
  public List<Breadcrumb> trail() {
    return Breadcrumb.trail(this, agency(), Breadcrumb.here("year", String.valueOf(report.year())));
  }

  @Override
  public PageMetadata metadata() {
    return PageMetadata.of(this)
        .with("ArticleTitle", Optional.of(title()))
        .with("PubDate", report.published().map(Object::toString))
        .with("ContentSource", Optional.of(series.publisher(report)));
  }

  /**
   * The fingerprint of the report; empty for a summary whose units have reported, because the page
   * links to them.
   */
  @Override
  public Optional<String> from() {
    return units.isEmpty() ? Optional.of(series.fingerprints().all()) : Optional.empty();
  }

  public Agency agency() {
    return series.agency();
  }

  /** The main figures with their changes from the year before. */
  public List<YearOnYearChange> changes() {
    return YearOnYearChange.of(report, series);
  }

  /** The compositions of figures, each as one bar. */
  public List<ShareBars> shares() {
    return ShareBreakdown.of(report).stream()
        .filter(shares -> shares.total().signum() > 0)
        .map(shares -> ShareBars.of(List.of(new ShareBars.YearShares(report.year(), shares))))
        .toList();
  }

  public List<IndicatorRow> indicators() {
    return IndicatorRow.of(report.indicators());
  }

  public List<CorrectionRow> corrections() {
    return CorrectionRow.of(report);
  }

  /** The files with the figures of the report. */
  public List<DownloadLink> downloads() {
    return Downloads.of(new ReportData(series, report)).stream()
        .map(file -> DownloadLink.to(file, report.folder() + "/"))
        .toList();
  }

  /** The report before this one, whatever the year. */
  public Optional<YearLink> previous() {
    return series.latestFirst().stream()
        .filter(other -> other.year() < report.year())
        .findFirst()
        .map(YearLink::to);
  }

  /** The report after this one. */
  public Optional<YearLink> next() {
    return series.reports().stream()
        .filter(other -> other.year() > report.year())
        .findFirst()
        .map(YearLink::to);
  }

  /**
   * A link to another year of the agency.
   *
   * @param href from the page of a report
   */
  public record YearLink(String year, String href) {
    static YearLink to(AnnualReport report) {
      return new YearLink(String.valueOf(report.year()), "../" + report.year() + "/index.html");
    }
  }

  public List<AttachmentLink> attachments() {
    int folder = report.folder().length() + 1;
    return report.attachments().stream()
        .map(path -> AttachmentLink.to(path.substring(folder)))
        .toList();
  }

  /**
   * A link to an attachment.
   *
   * @param href from the page, encoded
   */
  public record AttachmentLink(String name, String href) {
    static AttachmentLink to(String path) {
      return new AttachmentLink(path.substring(path.indexOf('/') + 1), HrefEncoder.of(path));
    }
  }
}
