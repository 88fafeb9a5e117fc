package io.github.gipsite.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The search index: the reports in which each token occurs, split into shards so that a search
 * loads only those of its tokens.
 *
 * @param reports how many there are
 * @param mark another one where the text of any report is another
 */
public record SearchIndex(int reports, List<IndexShard> shards, int mark) {
  /**
   * The size of a shard: small enough to load several, large enough that there are not too many.
   */
  private static final int SHARD_BYTES = 16 * 1024;

  /** The punctuation of an entry: quotation marks, a colon and a comma. */
  private static final int PUNCTUATION = 6;

  /** The start value of FNV-1a, a hash that is simple enough to be the same in two languages. */
  static final int HASH_START = 0x811c9dc5;

  private static final int HASH_FACTOR = 0x01000193;

  /**
   * The tokens of one file.
   *
   * @param postings reports by token, as {@link PostingListCodec} writes them
   */
  public record IndexShard(SortedMap<String, String> postings) {
    /** The script that a browser loads. */
    public String script(int number) {
      ScriptWriter script = new ScriptWriter("shard", number);
      String separator = "{";
      for (Map.Entry<String, String> token : postings.entrySet()) {
        script.raw(separator).string(token.getKey()).raw(":\"").raw(token.getValue()).raw("\"");
        separator = ",\n";
      }
      return script.raw(postings.isEmpty() ? "{}" : "}").end();
    }
  }

  public SearchIndex {
    shards = List.copyOf(shards);
  }

  /**
   * The index of reports in the order of their numbers.
   *
   * @param codes reports by token, as {@link PostingListCodec} writes them
   * @param marks of each report
   */
  static SearchIndex of(Map<String, String> codes, int[] marks) {
    List<IndexShard> shards = split(codes);
    int mark = IntStream.of(marks).reduce(HASH_START, SearchIndex::hash);
    return new SearchIndex(marks.length, shards, mark);
  }

  /** The mark of a report, which changes with its text. */
  static int mark(SearchDocument report) {
    int mark = HASH_START;
    for (String text : report.texts()) {
      mark = hash(mark, hash(text, HASH_START));
    }
    return mark;
  }

  private static List<IndexShard> split(Map<String, String> codes) {
    long bytes = 0;
    for (Map.Entry<String, String> token : codes.entrySet()) {
      int length = token.getKey().getBytes(StandardCharsets.UTF_8).length;
      bytes += length + token.getValue().length() + PUNCTUATION;
    }
    int count = (int) (bytes / SHARD_BYTES) + 1;
    List<IndexShard> shards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shards.add(new IndexShard(new TreeMap<>()));
    }
    codes.forEach((token, code) -> shards.get(shardOf(token, count)).postings().put(token, code));
    return shards;
  }

  /** The number of the shard that a token belongs to; the same in {@code search-index.js}. */
  static int shardOf(String token, int count) {
    return Integer.remainderUnsigned(hash(token, HASH_START), count);
  }

  static int hash(String text, int start) {
    int hash = start;
    char[] chars = text.toCharArray();
    for (char c : chars) {
      hash = hash(hash, c);
    }
    return hash;
  }

  private static int hash(int hash, int next) {
    return (hash ^ next) * HASH_FACTOR;
  }

  /**
   * The script with the numbers of reports and shards, and a mark that keeps a browser from mixing
   * files of two builds.
   */
  public String script() {
    return new ScriptWriter("meta", 0)
        .raw("[" + reports + "," + shards.size() + ",")
        .string("%08x".formatted(mark))
        .raw("]")
        .end();
  }
}
