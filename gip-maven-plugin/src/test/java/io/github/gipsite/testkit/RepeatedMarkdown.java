package io.github.gipsite.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A piece of Markdown that may be repeated as often as one likes.
 *
 * @param before stands once before it
 * @param after stands once after it
 */
public record RepeatedMarkdown(String before, String piece, String after) {
  private static final Path LISTED = Path.of("src/test/resources/markdown-repeated.txt");
  private static final int MOST_PIECES = 4;

  /** Those that the file lists. */
  public static List<RepeatedMarkdown> listed() throws IOException {
    try (Stream<String> lines = Files.lines(LISTED)) {
      return lines
          .filter(line -> !line.isEmpty() && !line.matches("# [A-Z].*"))
          .map(String::translateEscapes)
          .map(RepeatedMarkdown::of)
          .toList();
    }
  }

  private static RepeatedMarkdown of(String line) {
    int from = line.indexOf('«');
    int to = line.indexOf('»');
    return from < 0
        ? new RepeatedMarkdown("", line, "")
        : new RepeatedMarkdown(
            line.substring(0, from), line.substring(from + 1, to), line.substring(to + 1));
  }

  /** Pieces of some of those that are listed, in a row. */
  public static RepeatedMarkdown mixed(Random random) throws IOException {
    List<RepeatedMarkdown> all = new ArrayList<>(listed());
    StringBuilder pieces = new StringBuilder();
    for (int i = 1 + random.nextInt(MOST_PIECES); i >= 0; i--) {
      RepeatedMarkdown one = all.get(random.nextInt(all.size()));
      pieces.append(one.piece());
      if (random.nextInt(MOST_PIECES) == 0) {
        pieces.append(one.after());
      }
    }
    return new RepeatedMarkdown("", pieces.toString(), "");
  }

  /** As many as there is room for. */
  public String upTo(int bytes) {
    int each = piece.getBytes(StandardCharsets.UTF_8).length;
    int times = Math.max(1, (bytes - before.length() - after.length()) / each);
    return before + piece.repeat(times) + after;
  }
}
