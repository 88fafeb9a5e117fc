package io.github.gipsite.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook as another library reads it. */
public final class WorkbookFile {
  private WorkbookFile() {}

  /** The rows of each sheet: numbers as {@link java.math.BigDecimal}, and null for no cell. */
  public static Map<String, List<List<Object>>> sheets(InputStream in) throws IOException {
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook book = new ReadableWorkbook(in)) {
      for (Sheet sheet : book.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          sheets.put(sheet.getName(), rows.map(WorkbookFile::values).toList());
        }
      }
    }
    return sheets;
  }

  private static List<Object> values(Row row) {
    List<Object> values = new ArrayList<>();
    for (Cell cell : row) {
      values.add(cell == null ? null : value(cell));
    }
    return values;
  }

  private static Object value(Cell cell) {
    return cell.getType() == CellType.NUMBER
        ? cell.asNumber()
        : cell.getType() == CellType.EMPTY ? null : cell.getText();
  }
}
