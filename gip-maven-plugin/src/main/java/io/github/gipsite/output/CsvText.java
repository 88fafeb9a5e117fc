package io.github.gipsite.output;

import io.github.gipsite.data.Field;
import io.github.gipsite.data.Item;
import io.github.gipsite.data.Observation;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tidy tables as CSV (RFC 4180). Begins with a byte order mark, without which spreadsheets take
 * Chinese for something else. Texts are written as they are: a reader of the file gets back what
 * the office wrote, whatever its first character.
 */
final class CsvText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String SEPARATOR = ",";
  private static final String END = "\r\n";

  private final ItemTexts<byte[]> items = new ItemTexts<>(CsvText::bytes);

  /** Writes a table, the figures of each report together. */
  void write(Stream<List<Observation>> reports, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out);
    buffered.write(utf8(BYTE_ORDER_MARK + joined(Field.header()) + END));
    for (Iterator<List<Observation>> each = reports.iterator(); each.hasNext(); ) {
      lines(each.next(), buffered);
    }
    buffered.flush();
  }

  private void lines(List<Observation> report, OutputStream out) throws IOException {
    if (report.isEmpty()) {
      return;
    }
    byte[] origin = utf8(joined(report.get(0).origin().texts()) + SEPARATOR);
    for (Observation one : report) {
      out.write(origin);
      out.write(items.of(one.item()));
      out.write(utf8(one.written() + SEPARATOR + one.state().id() + END));
    }
  }

  private static byte[] bytes(Item item) {
    return utf8(joined(item.texts()) + SEPARATOR);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String joined(List<String> texts) {
    return texts.stream().map(CsvText::quoted).collect(Collectors.joining(SEPARATOR));
  }

  private static String quoted(String text) {
    return isPlain(text) ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static boolean isPlain(String text) {
    return text.indexOf('"') < 0
        && text.indexOf(',') < 0
        && text.indexOf('\n') < 0
        && text.indexOf('\r') < 0;
  }
}
