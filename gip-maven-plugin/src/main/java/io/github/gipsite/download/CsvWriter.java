package io.github.gipsite.download;

import io.github.gipsite.data.TableData;
import io.github.gipsite.data.TableDescription;
import io.github.gipsite.data.TidyColumn;
import io.github.gipsite.report.Figure;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tidy tables as CSV (RFC 4180). Begins with a byte order mark, without which spreadsheets take
 * Chinese for something else. What stands in many lines is encoded once.
 */
final class CsvWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String SEPARATOR = ",";
  private static final String END = "\r\n";

  /** The end of a line after the value, by state. */
  private final Map<Figure.State, byte[]> states = new EnumMap<>(Figure.State.class);

  /** The cells of each line behind the origin. */
  private final TableDescriptionCache<List<byte[]>> items =
      new TableDescriptionCache<>(CsvWriter::items);

  CsvWriter() {
    for (Figure.State state : Figure.State.values()) {
      states.put(state, utf8(SEPARATOR + state.id() + END));
    }
  }

  /** Writes several tables as one. */
  void write(Stream<TableData> tables, OutputStream out) throws IOException {
    OutputStream csv = new BufferedOutputStream(out);
    csv.write(utf8(BYTE_ORDER_MARK + joined(TidyColumn.header()) + END));
    for (Iterator<TableData> each = tables.iterator(); each.hasNext(); ) {
      lines(each.next(), csv);
    }
    csv.flush();
  }

  private void lines(TableData table, OutputStream csv) throws IOException {
    byte[] origin = utf8(joined(table.origin().texts()) + SEPARATOR);
    List<byte[]> form = items.textOf(table.form());
    for (int i = 0; i < form.size(); i++) {
      Figure figure = table.figures().get(i);
      csv.write(origin);
      csv.write(form.get(i));
      Optional<BigDecimal> value = figure.value();
      if (value.isPresent()) {
        csv.write(utf8(value.get().toPlainString()));
      }
      csv.write(Objects.requireNonNull(states.get(figure.state())));
    }
  }

  private static List<byte[]> items(TableDescription form) {
    return form.items().stream().map(item -> utf8(joined(item.texts()) + SEPARATOR)).toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String joined(List<String> texts) {
    return texts.stream().map(CsvField::of).collect(Collectors.joining(SEPARATOR));
  }
}
