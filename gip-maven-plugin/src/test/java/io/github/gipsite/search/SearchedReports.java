package io.github.gipsite.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Asks an index as {@code search-index.js} does. */
record SearchedReports(SearchIndex index) {
  private static final int MOST_TOKENS = 4;

  /** The index of reports that no run has indexed before. */
  static SearchIndex indexed(List<SearchDocument> reports) {
    return new ReportIndexer<>(reports, text -> text, SearchDocument::href, PreviousIndex.none())
        .index();
  }

  /** The parts of the index that are loaded for a query. */
  Set<Integer> shards(String query) {
    List<String> tokens = Tokenizer.of(query).stream().distinct().toList();
    int last = tokens.size() - 1;
    List<String> asked =
        tokens.size() <= MOST_TOKENS
            ? tokens
            : IntStream.range(0, MOST_TOKENS)
                .mapToObj(i -> tokens.get((int) Math.round((double) i * last / (MOST_TOKENS - 1))))
                .toList();
    Set<Integer> shards = new TreeSet<>();
    asked.forEach(token -> shards.add(SearchIndex.shardOf(token, index.shards().size())));
    return shards;
  }

  /** The numbers of the reports that may have all of it. */
  Set<Integer> candidates(String query) {
    Set<Integer> found = new TreeSet<>(IntStream.range(0, index.reports()).boxed().toList());
    Set<Integer> loaded = shards(query);
    for (String token : Tokenizer.of(query)) {
      int shard = SearchIndex.shardOf(token, index.shards().size());
      if (loaded.contains(shard)) {
        String code = index.shards().get(shard).postings().getOrDefault(token, "");
        found.retainAll(ScriptIndexReader.read(code, index.reports()));
      }
    }
    return found;
  }
}
