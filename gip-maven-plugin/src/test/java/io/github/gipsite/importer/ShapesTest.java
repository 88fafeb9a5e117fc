package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.importer.FilledForm.Piece;
import io.github.gipsite.importer.FilledForm.Sheet;
import io.github.gipsite.importer.document.DocumentSize;
import io.github.gipsite.importer.document.GridBuilder;
import io.github.gipsite.importer.document.GridCell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The import of tables in all published layouts: every figure gets to its place. */
class ShapesTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2024})
  void aPageWithMergedCells(int year) throws Exception {
    FilledForm form = FilledForm.of(year);
    assertThat(page(form).figures()).isEqualTo(form.figures());
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2024})
  void aWordFileWithMergedCells(int year) throws Exception {
    FilledForm form = FilledForm.of(year);
    assertThat(word(form).figures()).isEqualTo(form.figures());
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 9, 20})
  void aTableThatGoesOnOnTheNextPage(int line) throws Exception {
    FilledForm form = FilledForm.of(2024).split(1, line);
    assertThat(word(form).figures()).isEqualTo(form.figures());
  }

  @Test
  void cellsThatAreNotMergedAnyMore() throws Exception {
    FilledForm form = FilledForm.of(2024).with(ShapesTest::withoutSpans);
    assertThat(page(form).figures()).isEqualTo(form.figures());
  }

  @Test
  void labelsAsPeopleTypeThem() throws Exception {
    FilledForm form =
        FilledForm.of(2024)
            .with(
                sheet ->
                    sheet.with(
                        text ->
                            text.replaceFirst("^(\\d)\\.", "$1、")
                                .replace('“', '"')
                                .replace('”', '"')
                                .replace('（', '(')
                                .replace('）', ')')
                                .replace("行政规范性文件", "规范性文件")
                                .replace("总计", "总　计")
                                .replace("企业", "<br>企业")));
    assertThat(page(form).figures()).isEqualTo(form.figures());
  }

  @Test
  void columnsInAnotherOrderAreFollowedByTheirLabels() throws Exception {
    FilledForm form = FilledForm.of(2024).with(ShapesTest::withoutSpans).with(ShapesTest::swapped);
    assertThat(page(form).figures()).isEqualTo(form.figures());
  }

  @Test
  void aRowThatTheFormDoesNotHaveIsLeftOver() throws Exception {
    FilledForm form = FilledForm.of(2024).with(ShapesTest::withExtraRow);
    assertThat(page(form).file("2024/import-leftovers.md"))
        .contains("表2 第5行：\n\n    五、网络申请数量 | 77");
  }

  @Test
  void nothingIsLeftOverOfAWordFile() throws Exception {
    assertThat(word(FilledForm.of(2024)).files().keySet())
        .containsExactly(
            "2024/improvements.md",
            "2024/other.md",
            "2024/overview.md",
            "2024/preface.md",
            "2024/problems.md",
            "2024/report.yaml");
  }

  @Test
  void automaticNumbersAreWrittenAsWordShowsThem() throws Exception {
    assertThat(word(FilledForm.of(2024)).file("2024/overview.md"))
        .isEqualTo("## （一）主动公开方面\n\n总体良好。\n");
  }

  @Test
  void aDeletedRowStaysDeleted() throws Exception {
    String body =
        "<w:p><w:r><w:t>示例市2024年政府信息公开工作年度报告</w:t></w:r></w:p><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p><w:tbl>"
            + "<w:tr><w:tc><w:p><w:r><w:t>信息内容</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>本年收费金额</w:t></w:r></w:p></w:tc></w:tr>"
            + fees("<w:trPr><w:del/></w:trPr>", "9")
            + fees("", "8")
            + "</w:tbl>";
    byte[] file =
        WordFile.zip(
            Map.of("word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>"));
    assertThat(ImportedYear.of("a.docx", file, temp).figures())
        .containsEntry("proactive.fees.amount", "8");
  }

  private static String fees(String properties, String amount) {
    return "<w:tr>"
        + properties
        + "<w:tc><w:p><w:r><w:t>行政事业性收费</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>"
        + amount
        + "</w:t></w:r></w:p></w:tc></w:tr>";
  }

  @Test
  void deletedWordsStayDeleted() throws Exception {
    assertThat(word(FilledForm.of(2024)).file("2024/problems.md")).isEqualTo("（一）存在问题。人少。\n");
  }

  @Test
  void listsOfAPageAreLists() throws Exception {
    assertThat(page(FilledForm.of(2024)).file("2024/overview.md")).isEqualTo("总体良好。\n\n- 甲\n- 乙\n");
  }

  @Test
  void whatStandsAroundTheReportIsNoPartOfIt() throws Exception {
    ImportedYear imported = page(FilledForm.of(2024));
    Map<String, String> report = new TreeMap<>(imported.files());
    String leftovers = report.remove("2024/import-leftovers.md");
    assertThat(String.join("", report.values())).doesNotContain("首页", "主办单位", "来源");
    assertThat(leftovers).contains("首页", "主办单位", "来源");
  }

  @Test
  void aPageInTheOldEncodingIsRead() throws Exception {
    FilledForm form = FilledForm.of(2024);
    assertThat(ImportedYear.of("a.html", HtmlPage.inGbk(form), temp).file("2024/report.yaml"))
        .contains("title: 示例市2024年政府信息公开工作年度报告\npublished: 2025-03-03\n");
  }

  private ImportedYear page(FilledForm form) throws Exception {
    return ImportedYear.of("report.html", HtmlPage.of(form), temp);
  }

  private ImportedYear word(FilledForm form) throws Exception {
    return ImportedYear.of("report.docx", WordFile.of(form), temp);
  }

  /** Each spanned place is a cell of its own, and blank. */
  private static Sheet withoutSpans(Sheet sheet) {
    List<List<Piece>> lines = new ArrayList<>();
    GridBuilder grid = new GridBuilder(1, new DocumentSize());
    for (List<Piece> line : sheet.lines()) {
      grid.row();
      line.forEach(piece -> grid.cell(piece.text(), piece.rowSpan(), piece.columnSpan()));
    }
    List<GridCell> seen = new ArrayList<>();
    for (List<GridCell> line : grid.grid().lines()) {
      List<Piece> pieces = new ArrayList<>();
      for (GridCell cell : line) {
        pieces.add(new Piece(seen.contains(cell) ? "" : cell.text(), 1, 1));
        seen.add(cell);
      }
      lines.add(pieces);
    }
    return new Sheet(sheet.heading(), lines);
  }

  /** The last column first of the figures. */
  private static Sheet swapped(Sheet sheet) {
    if (!sheet.heading().startsWith("三")) {
      return sheet;
    }
    List<List<Piece>> lines = new ArrayList<>();
    for (List<Piece> line : sheet.lines()) {
      List<Piece> pieces = new ArrayList<>(line);
      pieces.add(3, pieces.remove(pieces.size() - 1));
      lines.add(pieces);
    }
    return new Sheet(sheet.heading(), lines);
  }

  private static Sheet withExtraRow(Sheet sheet) {
    if (!sheet.heading().startsWith("三")) {
      return sheet;
    }
    List<List<Piece>> lines = new ArrayList<>(sheet.lines());
    List<Piece> row = new ArrayList<>();
    row.add(new Piece("五、网络申请数量", 1, 3));
    for (int i = 0; i < 7; i++) {
      row.add(new Piece("77", 1, 1));
    }
    lines.add(4, row);
    return new Sheet(sheet.heading(), lines);
  }
}
