package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import of text without merged cells, of workbooks, and of cells that hold no figure. */
class OtherShapesTest {
  private static final Path SEED = Path.of("src/test/resources/seed/liangjiang-2024.txt");

  @TempDir private Path temp;

  @Test
  void whereMergesAreLostAndColumnsAreSwappedNothingIsGuessed() throws Exception {
    String swapped = seed().replace("\t商业\n企业\n\t科研\n机构\n", "\t科研\n机构\n\t商业\n企业\n");
    assertThat(text(swapped).figures().keySet()).noneMatch(id -> id.startsWith("requests."));
  }

  @Test
  void whatIsNotGuessedIsKept() throws Exception {
    String swapped = seed().replace("\t商业\n企业\n\t科研\n机构\n", "\t科研\n机构\n\t商业\n企业\n");
    assertThat(text(swapped).file("2024/import-leftovers.md"))
        .contains("一、本年新收政府信息公开申请数量 | 363 | 7 | 0 | 0 | 0 | 0 | 370");
  }

  @Test
  void aStrokeIsABlankAndTold() throws Exception {
    ImportedYear imported = text(seed().replace("\t428870\n", "\t-\n"));
    assertThat(imported.file("2024/report.yaml")).contains("licences: ~  # 行政许可");
    assertThat(imported.told()).contains("有 1 格原文是横线，没有数字，已写成 ~；是零就改成 0：行政许可 本年处理决定数量 “-”");
  }

  @Test
  void fullWidthDigitsStayAsTheyAre() throws Exception {
    assertThat(text(seed().replace("\t428870\n", "\t４２８８７０\n")).file("2024/report.yaml"))
        .contains("licences: \"４２８８７０\"  # 行政许可");
  }

  @Test
  void aDateThatIsNotThereIsAskedFor() throws Exception {
    ImportedYear imported = ImportedYear.of(SEED, temp, "");
    assertThat(imported.file("2024/report.yaml")).contains("published:  # 照公布的日期填写");
  }

  @Test
  void textInTheOldEncodingIsRead() throws Exception {
    byte[] bytes = seed().getBytes(Charset.forName("GB18030"));
    assertThat(ImportedYear.of("a.txt", bytes, temp).figures()).hasSize(10 + 175 + 15);
  }

  @Test
  void charactersThatMeanSomethingInMarkdownAreEscaped() {
    assertThat(List.of("1. 一*二*", "# 井号", "2024年1.5件"))
        .extracting(MarkdownWriter::escaped)
        .containsExactly("1\\. 一\\*二\\*", "\\# 井号", "2024年1.5件");
  }

  @Test
  void aWorkbookGivesItsTables() throws Exception {
    String sheet =
        "<worksheet><sheetData>"
            + row(1, "示例市2024年政府信息公开工作年度报告")
            + row(2, "第二十条第（一）项")
            + row(3, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
            + row(4, "规章", "1", "2", "3")
            + row(5, "第二十条第（八）项")
            + row(6, "信息内容", "本年收费金额（单位：万元）")
            + row(7, "行政事业性收费", "9040.16")
            + "</sheetData><mergeCells><mergeCell ref='B6:D6'/><mergeCell ref='B7:D7'/></mergeCells></worksheet>";
    byte[] book =
        WordFile.zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", sheet));
    assertThat(ImportedYear.of("a.xlsx", book, temp).figures())
        .isEqualTo(
            Map.of(
                "proactive.rules.issued", "1",
                "proactive.rules.repealed", "2",
                "proactive.rules.in-force", "3",
                "proactive.fees.amount", "9040.16"));
  }

  private static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r='" + number + "'>");
    for (int i = 0; i < cells.length; i++) {
      String at = "ABCD".charAt(i) + String.valueOf(number);
      row.append("<c r='" + at + "' t='inlineStr'><is><t>" + cells[i] + "</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  private ImportedYear text(String text) throws Exception {
    return ImportedYear.of("a.txt", text.getBytes(StandardCharsets.UTF_8), temp);
  }

  private static String seed() throws IOException {
    return Files.readString(SEED);
  }
}
