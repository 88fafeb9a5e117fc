package io.github.gipsite.testkit;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV by RFC 4180 and knows nothing of how it was written. */
public final class CsvReader {
  private CsvReader() {}

  public static List<List<String>> lines(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || text.startsWith("\r\n", i))) {
        line.add(field.toString());
        field.setLength(0);
        if (c == '\r') {
          lines.add(List.copyOf(line));
          line.clear();
          i++;
        }
      } else {
        field.append(c);
      }
    }
    return lines;
  }
}
