package io.github.gipsite.search;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Indexes reports whose texts are written as files, too. A report that is asked for its text is
 * taken down for the index at once, so that it need not be taken apart again, and no text is kept:
 * the index takes apart only what nobody has asked for. What the last index knows of a report that
 * is still the same is taken over, and is not taken down again.
 */
public final class ReportIndexer<T> {
  private final List<T> reports;
  private final Function<T, SearchDocument> take;
  private final List<String> keys;
  private final PreviousIndex last;
  private final ReusedReports takenOver;
  private final int[] marks;

  /** The numbers of the reports that are reused, or that were or are being indexed. */
  private final BitSet known;

  /** The builders that no thread is adding to; there are hardly more than threads. */
  private final Deque<InvertedIndexBuilder> idle = new ArrayDeque<>();

  /** Shared while reports are taken down, and held alone to put the index together. */
  private final ReadWriteLock adding = new ReentrantReadWriteLock();

  private @Nullable SearchIndex index;

  /**
   * Creates an indexer of reports that are known by number.
   *
   * @param take takes a report apart
   * @param key of a report: another one where its text is another, or what takes it apart
   */
  public ReportIndexer(
      List<T> reports,
      Function<T, SearchDocument> take,
      Function<T, String> key,
      PreviousIndex last) {
    this.reports = List.copyOf(reports);
    this.take = take;
    this.keys = reports.stream().map(key).toList();
    this.last = last;
    this.takenOver = new ReusedReports(last.previous(), keys);
    this.marks = takenOver.marks(reports.size());
    this.known = takenOver.reports();
  }

  /** Returns the searched text of a report. */
  public SearchDocument text(int number) {
    SearchDocument text = take.apply(reports.get(number));
    adding.readLock().lock();
    try {
      if (claim(number)) {
        InvertedIndexBuilder some = borrowBuilder();
        some.add(number, text);
        marks[number] = SearchIndex.mark(text);
        returnBuilder(some);
      }
    } finally {
      adding.readLock().unlock();
    }
    return text;
  }

  /** The index of all reports. */
  public SearchIndex index() {
    IntStream.range(0, reports.size())
        .filter(number -> !isKnown(number))
        .parallel()
        .forEach(this::text);
    adding.writeLock().lock();
    try {
      if (index == null) {
        index = SearchIndex.of(codes(), marks);
      }
      return index;
    } finally {
      adding.writeLock().unlock();
    }
  }

  /**
   * Returns the posting lists by token; those of the last index where all reports are what they
   * were.
   */
  private Map<String, String> codes() {
    CachedIndex before = last.previous();
    if (keys.equals(before.keys())) {
      return before.codes();
    }
    InvertedIndexBuilder collected = collected();
    Map<String, String> codes = new ConcurrentHashMap<>();
    Set<String> tokens = collected.tokens().collect(Collectors.toSet());
    tokens.addAll(before.codes().keySet());
    tokens.parallelStream()
        .forEach(
            token -> {
              int[] numbers = numbers(token, collected);
              if (numbers.length > 0) {
                codes.put(token, PostingListCodec.encode(numbers, reports.size()));
              }
            });
    last.replaceWith(new CachedIndex(keys, IntStream.of(marks).boxed().toList(), codes));
    return codes;
  }

  private int[] numbers(String token, InvertedIndexBuilder collected) {
    return IntStream.concat(collected.numbers(token), takenOver.numbers(token)).sorted().toArray();
  }

  private synchronized boolean isKnown(int number) {
    return known.get(number);
  }

  /** False where the report is taken down already. */
  private synchronized boolean claim(int number) {
    boolean isNew = !known.get(number);
    known.set(number);
    return isNew;
  }

  private synchronized InvertedIndexBuilder borrowBuilder() {
    return idle.isEmpty() ? new InvertedIndexBuilder() : idle.pop();
  }

  private synchronized void returnBuilder(InvertedIndexBuilder some) {
    idle.push(some);
  }

  private synchronized InvertedIndexBuilder collected() {
    InvertedIndexBuilder all = borrowBuilder();
    idle.forEach(all::addAll);
    idle.clear();
    return all;
  }
}
