package io.github.gipsite.page;

import java.util.List;

/**
 * A report as its template sees it: finished HTML in the order of the form.
 *
 * @param glance the main figures; empty where there are none
 * @param preface HTML of what stands before the first heading; empty where there is nothing
 * @param comparison with the year before; empty where there is nothing to compare
 * @param partial whether only a part of the report is known
 * @param basis the document that introduced the form (文号)
 */
public record ReportView(
    Html glance,
    String preface,
    List<ChapterView> chapters,
    Html comparison,
    String basis,
    boolean partial) {
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
