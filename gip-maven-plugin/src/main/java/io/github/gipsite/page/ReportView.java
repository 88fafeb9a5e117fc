package io.github.gipsite.page;

import java.util.List;

/**
 * A report as its template sees it: finished HTML in the order of the form.
 *
 * @param preface HTML of what stands before the first heading; empty where there is nothing
 * @param partial whether only a part of the report is known
 * @param basis the document that introduced the form (文号)
 */
public record ReportView(
    String preface, List<ChapterView> chapters, String basis, boolean partial) {
  /**
   * A chapter with a heading.
   *
   * @param id the anchor
   * @param blocks finished HTML
   */
  public record ChapterView(String id, String heading, List<String> blocks) {
    public ChapterView {
      blocks = List.copyOf(blocks);
    }
  }

  public ReportView {
    chapters = List.copyOf(chapters);
  }
}
