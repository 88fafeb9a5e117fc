package io.github.gipsite.output;

import io.github.gipsite.data.Item;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.data.TableData;
import io.github.gipsite.data.TableForm;
import io.github.gipsite.report.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The tables of reports as JSON, by the ids of the form, indented as a part of {@link ReportJson}.
 * All that stands between two figures is the same in every report, and remembered.
 */
final class TablesJson {
  private static final String TABLE = "\n    ";
  private static final String ROW = "\n      ";
  private static final String CELL = "\n        ";

  /** What stands before each figure of a table. */
  private final FormTexts<List<String>> before = new FormTexts<>(TablesJson::before);

  /** Digits as they were written: a JSON number may have any number of them. */
  private final NumberTexts<String> numbers = new NumberTexts<>(BigDecimal::toPlainString);

  /** The value of the key {@code tables}. */
  String of(ReportData data) {
    StringBuilder json = new StringBuilder("{");
    for (Iterator<TableData> each = data.data().iterator(); each.hasNext(); ) {
      TableData table = each.next();
      if (table.form().isOfEdition()) {
        json.append(json.length() > 1 ? "," : "");
        write(table, json);
      }
    }
    return json.append(json.length() > 1 ? "\n  }" : "}").toString();
  }

  private void write(TableData table, StringBuilder json) {
    List<String> form = before.of(table.form());
    json.append(TABLE).append(key(table.form().table())).append('{');
    for (int i = 0; i < form.size(); i++) {
      Figure figure = table.figures().get(i);
      json.append(form.get(i))
          .append(figure.value().isPresent() ? numbers.of(figure.value().get()) : "null");
    }
    json.append(ROW).append('}').append(TABLE).append('}');
  }

  private static List<String> before(TableForm form) {
    List<String> before = new ArrayList<>();
    String row = "";
    for (Item item : form.items()) {
      if (item.row().equals(row)) {
        before.add("," + CELL + key(item.column()));
      } else {
        String end = row.isEmpty() ? "" : ROW + "},";
        before.add(end + ROW + key(item.row()) + "{" + CELL + key(item.column()));
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
