package io.github.gipsite.page;

import io.github.gipsite.template.HtmlFragment;
import io.github.gipsite.template.TemplateConstant;
import java.util.List;
import java.util.Optional;

/**
 * The view of a report: texts, and finished HTML in the order of the form.
 *
 * @param root the way from the page to the root of the site
 * @param units whether another page shows this summary beside its units
 * @param partial whether only a part of the report is known
 * @param glance the main figures; empty where there are none
 * @param preface the text before the first heading; empty where there is none
 * @param comparison with the year before; empty where there is nothing to compare
 */
public record ReportView(
    TemplateConstant root,
    List<Breadcrumb> trail,
    String title,
    Facts facts,
    boolean units,
    boolean partial,
    HtmlFragment glance,
    HtmlFragment preface,
    List<ChapterView> chapters,
    List<IndicatorRow> indicators,
    List<CorrectionRow> corrections,
    HtmlFragment comparison,
    List<ExplanationView> explanations,
    List<ReportPage.AttachmentLink> attachments,
    List<DownloadLink> downloads,
    Pager pager) {
  /**
   * The facts about the document.
   *
   * @param basis the document that introduced the form (文号)
   */
  public record Facts(
      String publisher, Optional<String> published, Optional<String> indexNumber, String basis) {}

  /**
   * A chapter with a heading.
   *
   * @param id the anchor
   */
  public record ChapterView(String id, String heading, List<HtmlFragment> blocks) {
    public ChapterView {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * An explanation that the office gives of a finding.
   *
   * @param date when it was said
   */
  public record ExplanationView(String reason, Optional<String> date) {}

  /** The links to the years before and after. */
  public record Pager(Optional<ReportPage.YearLink> previous, Optional<ReportPage.YearLink> next) {}

  public ReportView {
    trail = List.copyOf(trail);
    chapters = List.copyOf(chapters);
    indicators = List.copyOf(indicators);
    corrections = List.copyOf(corrections);
    explanations = List.copyOf(explanations);
    attachments = List.copyOf(attachments);
    downloads = List.copyOf(downloads);
  }
}
