package io.github.gipsite.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.testkit.WorkbookFile;
import io.github.gipsite.xlsx.XlsxCells;
import io.github.gipsite.xlsx.XlsxWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another library reads from our workbooks. */
class XlsxWriterTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "9040.16", "59237.2449", "0.10", "999999999999999"})
  void aNumberKeepsItsDigits(String digits) throws IOException {
    assertThat(reading(XlsxCells.of(Optional.of(new BigDecimal(digits)))))
        .isEqualTo(new BigDecimal(digits));
  }

  @Test
  void anyNumberOfFifteenDigitsComesBackFromBinary() throws IOException {
    Random random = new Random(5);
    List<XlsxCells> cells = new ArrayList<>();
    List<Object> numbers = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      BigInteger digits = BigInteger.valueOf(random.nextLong(1_000_000_000_000_000L));
      BigDecimal number = new BigDecimal(digits, random.nextInt(16));
      cells.add(XlsxCells.of(Optional.of(number)));
      numbers.add(number);
      assertThat(new BigDecimal(Double.toString(number.doubleValue())))
          .isEqualByComparingTo(number);
    }
    assertThat(read(cells)).isEqualTo(numbers);
  }

  @Test
  void aNumberThatSpreadsheetsWouldRoundIsText() throws IOException {
    assertThat(reading(XlsxCells.of(Optional.of(new BigDecimal("1234567890123.456")))))
        .isEqualTo("1234567890123.456");
  }

  @Test
  void aBlankIsAnEmptyCellAndNot0() throws IOException {
    List<XlsxCells> cells =
        List.of(XlsxCells.of(Optional.empty()), XlsxCells.of(Optional.of(BigDecimal.ZERO)));
    assertThat(read(cells)).containsExactly(null, BigDecimal.ZERO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "@示例", "a<b>&\"c\"", " 两端有空格 ", "一行\n又一行", "𠮷"})
  void aTextIsATextWhateverItBeginsWith(String text) throws IOException {
    assertThat(reading(XlsxCells.of(List.of(text)))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "a<b>&\"c\"", " 两端有空格 ", "一行\n又一行", "𠮷"})
  void aSharedTextIsTheSameInEveryCell(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XlsxWriter book = new XlsxWriter(out)) {
      book.sheet("示例");
      book.row(List.of(XlsxCells.of(List.of(text, "另一个", ""), book.shared())));
      book.row(List.of(XlsxCells.of(List.of("另一个", text), book.shared())));
    }
    assertThat(WorkbookFile.sheets(new ByteArrayInputStream(out.toByteArray())).get("示例"))
        .containsExactly(Arrays.asList(text, "另一个", null), List.of("另一个", text));
  }

  @Test
  void aFullSheetContinuesOnAnother() throws IOException {
    ArchiveData data =
        new ArchiveData(ContentFolder.at(SampleContent.twoYears()).reading().archive());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ArchiveWorkbook(data, 100).write(out);
    Map<String, List<List<Object>>> sheets =
        WorkbookFile.sheets(new ByteArrayInputStream(out.toByteArray()));
    int requests =
        data.reports()
            .flatMap(report -> report.data("requests").stream())
            .mapToInt(table -> table.figures().size())
            .sum();
    assertThat(requests).isBetween(301, 399);
    assertThat(sheets).containsKeys("proactive", "requests", "requests-4", "reviews");
    assertThat(sheets.get("requests")).hasSize(101);
    assertThat(sheets.get("requests-4")).hasSize(requests - 300 + 1);
    assertThat(sheets.get("requests-4").get(0)).isEqualTo(sheets.get("requests").get(0));
  }

  private static Object reading(XlsxCells cell) throws IOException {
    return read(List.of(cell)).get(0);
  }

  private static List<Object> read(List<XlsxCells> cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XlsxWriter book = new XlsxWriter(out)) {
      book.sheet("示例");
      book.row(cells);
    }
    return WorkbookFile.sheets(new ByteArrayInputStream(out.toByteArray())).get("示例").get(0);
  }
}
