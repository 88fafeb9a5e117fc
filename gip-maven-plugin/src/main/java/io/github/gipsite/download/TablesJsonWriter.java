package io.github.gipsite.download;

import io.github.gipsite.data.CellDescription;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.data.TableData;
import io.github.gipsite.data.TableDescription;
import io.github.gipsite.xlsx.ByteBlockWriter;
import io.github.gipsite.xlsx.SmallNumberCache;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The tables of reports as JSON, by the ids of the form, indented as a part of {@link
 * ReportJsonWriter}. All that stands between two figures is the same in every report, and
 * remembered.
 */
final class TablesJsonWriter {
  private static final String END = "\n  }";
  private static final String TABLE = "\n    ";
  private static final String ROW = "\n      ";
  private static final String CELL = "\n        ";

  /** What stands before each figure of a table. */
  private final TableDescriptionCache<List<byte[]>> before =
      new TableDescriptionCache<>(TablesJsonWriter::before);

  /** Digits as they were written: a JSON number may have any number of them. */
  private final SmallNumberCache<byte[]> numbers =
      new SmallNumberCache<>(value -> ByteBlockWriter.of(value.toPlainString()));

  private final byte[] none = ByteBlockWriter.of("null");

  /** Writes the value of the key {@code tables}. */
  void write(ReportData data, ByteBlockWriter out) throws IOException {
    String start = "{" + TABLE;
    String end = "{}";
    for (Iterator<TableData> each = data.data().iterator(); each.hasNext(); ) {
      TableData table = each.next();
      if (table.form().isOfEdition()) {
        out.add(start + key(table.form().table()) + "{");
        cells(table, out);
        start = "," + TABLE;
        end = END;
      }
    }
    out.add(end);
  }

  private void cells(TableData table, ByteBlockWriter out) throws IOException {
    List<byte[]> form = before.textOf(table.form());
    for (int i = 0; i < form.size(); i++) {
      Optional<BigDecimal> value = table.figures().get(i).value();
      out.add(form.get(i));
      out.add(value.isPresent() ? numbers.textOf(value.get()) : none);
    }
    out.add(ROW + "}" + TABLE + "}");
  }

  private static List<byte[]> before(TableDescription form) {
    List<byte[]> before = new ArrayList<>();
    String row = "";
    for (CellDescription item : form.items()) {
      if (item.row().equals(row)) {
        before.add(ByteBlockWriter.of("," + CELL + key(item.column())));
      } else {
        String end = row.isEmpty() ? "" : ROW + "},";
        before.add(
            ByteBlockWriter.of(end + ROW + key(item.row()) + "{" + CELL + key(item.column())));
      }
      row = item.row();
    }
    return before;
  }

  /** Ids are plain. */
  private static String key(String id) {
    return '"' + id + "\": ";
  }
}
