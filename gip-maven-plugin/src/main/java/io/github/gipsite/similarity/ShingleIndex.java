package io.github.gipsite.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The narratives of all agencies for one part of the form in one year, by pairs of sentences. */
public final class ShingleIndex {
  /**
   * A narrative of an agency.
   *
   * @param file tells narratives apart
   */
  public record IndexedNarrative(String folder, String agency, String file, ShingleSet passages) {}

  private final List<IndexedNarrative> sources;

  /**
   * Who says a pair: the pair in the upper half and the place in the list of sources in the lower,
   * sorted, so that all who say the same stand together.
   */
  private final long[] said;

  private ShingleIndex(List<IndexedNarrative> sources, long[] said) {
    this.sources = List.copyOf(sources);
    this.said = said;
  }

  public static ShingleIndex of(List<IndexedNarrative> sources) {
    long[] said = new long[sources.stream().mapToInt(source -> source.passages().count()).sum()];
    int next = 0;
    for (int number = 0; number < sources.size(); number++) {
      for (int pair : sources.get(number).passages().shingles()) {
        said[next++] = firstEntry(pair) + number;
      }
    }
    Arrays.sort(said);
    return new ShingleIndex(sources, said);
  }

  /** Where the entries of a pair begin. */
  private static long firstEntry(int pair) {
    return (long) pair << Integer.SIZE;
  }

  /** The text of another agency that these passages nearly are; of several the first by file. */
  public Optional<IndexedNarrative> original(ShingleSet passages, String folder) {
    int[] shared = sharedCounts(passages);
    @Nullable IndexedNarrative original = null;
    for (int number = 0; number < shared.length; number++) {
      if (passages.isCopy(shared[number])) {
        IndexedNarrative source = sources.get(number);
        boolean isFirst = original == null || source.file().compareTo(original.file()) < 0;
        original = isFirst && !source.folder().equals(folder) ? source : original;
      }
    }
    return Optional.ofNullable(original);
  }

  /** How many pairs each source shares with a text. */
  private int[] sharedCounts(ShingleSet passages) {
    int[] shared = new int[sources.size()];
    for (int pair : passages.shingles()) {
      int found = Arrays.binarySearch(said, firstEntry(pair));
      for (int i = found < 0 ? -found - 1 : found; i < said.length && pair(said[i]) == pair; i++) {
        shared[(int) said[i]]++;
      }
    }
    return shared;
  }

  private static int pair(long entry) {
    return (int) (entry >> Integer.SIZE);
  }
}
