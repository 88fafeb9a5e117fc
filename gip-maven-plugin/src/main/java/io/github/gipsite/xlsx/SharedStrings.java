package io.github.gipsite.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts that stand in many cells of a workbook: they are written once, and a cell has the number of
 * its text. A book is smaller for it, and quicker to open.
 */
public final class SharedStrings {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The number of a text, which is another one for every text. */
  int number(String text) {
    return numbers.computeIfAbsent(text, added -> numbers.size());
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  /** The part of the workbook that has them. */
  void writeTo(OutputStream out) throws IOException {
    int size = numbers.size();
    String start =
        XlsxParts.XML + "<sst xmlns=\"" + XlsxParts.MAIN + "\" uniqueCount=\"" + size + "\">";
    out.write(start.getBytes(StandardCharsets.UTF_8));
    for (String text : numbers.keySet()) {
      String shared = "<si>" + XlsxParts.text(text) + "</si>";
      out.write(shared.getBytes(StandardCharsets.UTF_8));
    }
    out.write("</sst>".getBytes(StandardCharsets.UTF_8));
  }
}
