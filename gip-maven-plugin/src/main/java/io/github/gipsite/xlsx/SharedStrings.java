package io.github.gipsite.xlsx;

import java.io.IOException;
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
  void writeTo(ByteBlockWriter out) throws IOException {
    int size = numbers.size();
    out.add(XlsxParts.XML + "<sst xmlns=\"" + XlsxParts.MAIN + "\" uniqueCount=\"" + size + "\">");
    for (String text : numbers.keySet()) {
      out.add("<si>" + XlsxParts.text(text) + "</si>");
    }
    out.add("</sst>");
  }
}
