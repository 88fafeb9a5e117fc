package io.github.gipsite.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text with gaps, <code>${like.this}</code>. It is parsed once, because it may be filled for ten
 * thousand findings.
 *
 * @param parts fixed texts and names of gaps, in turns
 */
record TextTemplate(List<String> parts) {
  private static final Pattern GAP = Pattern.compile("[$][{]([^}]+)[}]");

  TextTemplate {
    parts = List.copyOf(parts);
  }

  /** Reads the template from a file beside this class. */
  static TextTemplate resource(String name) {
    try (InputStream in = TextTemplate.class.getResourceAsStream(name)) {
      return of(
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TextTemplate of(String text) {
    List<String> parts = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    int from = 0;
    while (gap.find()) {
      parts.add(text.substring(from, gap.start()));
      parts.add(gap.group(1));
      from = gap.end();
    }
    parts.add(text.substring(from));
    return new TextTemplate(parts);
  }

  /** The part before a gap. */
  TextTemplate before(String gap) {
    return new TextTemplate(parts.subList(0, place(gap)));
  }

  /** The part after a gap. */
  TextTemplate after(String gap) {
    return new TextTemplate(parts.subList(place(gap) + 1, parts.size()));
  }

  private int place(String gap) {
    return IntStream.range(0, parts.size())
        .filter(i -> i % 2 == 1 && parts.get(i).equals(gap))
        .findFirst()
        .orElseThrow();
  }

  /** Fills the gaps with values as they are: braces in them are no gaps. */
  String fill(Map<String, String> values) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      text.append(i % 2 == 0 ? part : Objects.requireNonNull(values.get(part), part));
    }
    return text.toString();
  }
}
