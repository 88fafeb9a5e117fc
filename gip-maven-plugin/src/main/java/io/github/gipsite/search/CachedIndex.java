package io.github.gipsite.search;

import java.util.Collections;
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

  CachedIndex {
    keys = List.copyOf(keys);
    marks = List.copyOf(marks);
    codes = Collections.unmodifiableMap(codes);
  }
}
