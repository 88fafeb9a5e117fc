package io.github.gipsite.page;

import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.Site;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** One report: its words and its tables. */
public record ReportPage(Site site, ReportSeries series, AnnualReport report) implements Page {
  @Override
  public String path() {
    return report.folder() + "/index.html";
  }

  @Override
  public String title() {
    return report.title();
  }

  @Override
  public String template() {
    return "report";
  }

  public Agency agency() {
    return series.agency();
  }

  public List<AttachmentLink> attachments() {
    int folder = report.folder().length() + 1;
    return report.attachments().stream()
        .map(path -> AttachmentLink.to(path.substring(folder)))
        .toList();
  }

  /**
   * A file that is published with the report.
   *
   * @param href from the page, encoded
   */
  public record AttachmentLink(String name, String href) {
    static AttachmentLink to(String path) {
      try {
        String encoded = new URI(null, null, path, null).toASCIIString();
        return new AttachmentLink(path.substring(path.indexOf('/') + 1), encoded);
      } catch (URISyntaxException e) {
        throw new IllegalStateException("a relative path is a URI: " + path, e);
      }
    }
  }
}
