package io.github.gipsite.search;

import io.github.gipsite.cache.BuildCache;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A search index as one run leaves it for the next.
 *
 * @param keys of the reports by number: another one where the text of a report is another
 * @param marks of the reports by number
 * @param codes reports by token, as {@link PostingListCodec} writes them
 */
record CachedIndex(List<String> keys, List<Integer> marks, Map<String, String> codes) {
  static final CachedIndex EMPTY = new CachedIndex(List.of(), List.of(), Map.of());

  /** No token has a space in it. */
  private static final String REPORT = "report ";

  private static final String WHOLE = "all of this";

  private static final int MARK_LENGTH = 8;

  CachedIndex {
    keys = List.copyOf(keys);
    marks = List.copyOf(marks);
    codes = Collections.unmodifiableMap(codes);
  }

  void writeTo(BuildCache notes) {
    Map<String, String> lines = lines();
    lines.forEach(notes::put);
    notes.put(WHOLE, Long.toHexString(mark(lines)));
  }

  private Map<String, String> lines() {
    Map<String, String> lines = new HashMap<>(codes);
    for (int number = 0; number < keys.size(); number++) {
      String mark = HexFormat.of().toHexDigits(marks.get(number));
      lines.put(REPORT + number, mark + " " + keys.get(number));
    }
    return lines;
  }

  /**
   * Reads what was written.
   *
   * @throws RuntimeException where that is no index
   */
  static CachedIndex read(BuildCache notes) {
    Map<String, String> lines = new HashMap<>(notes.entries());
    String whole = lines.remove(WHOLE);
    if (!Long.toHexString(mark(lines)).equals(whole)) {
      throw new IllegalArgumentException("cut off, or put together from several");
    }
    List<String> keys = new ArrayList<>();
    List<Integer> marks = new ArrayList<>();
    for (String line = lines.remove(REPORT + 0);
        line != null;
        line = lines.remove(REPORT + keys.size())) {
      marks.add(HexFormat.fromHexDigits(line, 0, MARK_LENGTH));
      keys.add(line.substring(MARK_LENGTH + 1));
    }
    lines.entrySet().parallelStream()
        .forEach(token -> check(token.getKey(), token.getValue(), keys.size()));
    return new CachedIndex(keys, marks, lines);
  }

  /**
   * A report whose number does not follow on the others is left over here, as if it were a token.
   */
  private static void check(String token, String code, int reports) {
    if (token.indexOf(' ') >= 0) {
      throw new IllegalArgumentException(token);
    }
    PostingListCodec.check(code, reports);
  }

  /** Another one where any line is missing or is another, in whatever order they come. */
  private static long mark(Map<String, String> lines) {
    long mark = 0;
    for (Map.Entry<String, String> line : lines.entrySet()) {
      int key = SearchIndex.hash(line.getKey(), SearchIndex.HASH_START);
      mark += SearchIndex.hash(line.getValue(), key);
    }
    return mark;
  }
}
