package io.github.gipsite.output;

import io.github.gipsite.data.Field;
import io.github.gipsite.data.Observation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
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
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    line(Field.header(), writer);
    Iterator<Observation> each = observations.iterator();
    while (each.hasNext()) {
      line(each.next().line(), writer);
    }
    writer.flush();
  }

  private static void line(List<String> texts, Writer writer) throws IOException {
    String separator = "";
    for (String text : texts) {
      writer.write(separator);
      writer.write(isPlain(text) ? text : '"' + text.replace("\"", "\"\"") + '"');
      separator = ",";
    }
    writer.write(END);
  }

  private static boolean isPlain(String text) {
    return text.indexOf('"') < 0
        && text.indexOf(',') < 0
        && text.indexOf('\n') < 0
        && text.indexOf('\r') < 0;
  }
}
