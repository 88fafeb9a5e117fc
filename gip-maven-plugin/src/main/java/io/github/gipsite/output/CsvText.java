package io.github.gipsite.output;

import io.github.gipsite.data.Field;
import io.github.gipsite.data.Observation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tidy table as CSV (RFC 4180). Begins with a byte order mark, without which spreadsheets take
 * Chinese for something else. Texts are written as they are: a reader of the file gets back what
 * the office wrote, whatever its first character.
 */
final class CsvText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String END = "\r\n";

  private CsvText() {}

  static void write(Stream<Observation> observations, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK + line(Field.header()));
    Iterator<Observation> each = observations.iterator();
    while (each.hasNext()) {
      writer.write(line(each.next().line()));
    }
    writer.flush();
  }

  private static String line(List<String> texts) {
    return texts.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", END));
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
