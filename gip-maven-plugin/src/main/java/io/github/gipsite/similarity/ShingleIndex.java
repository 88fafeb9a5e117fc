package io.github.gipsite.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An index of the narratives of all agencies for one part of the form in one year, by shingle. */
public final class ShingleIndex {
  /**
   * The narrative of an agency in the index.
   *
   * @param file tells narratives apart
   */
  public record IndexedNarrative(String folder, String agency, String file, ShingleSet passages) {}

  private final List<IndexedNarrative> sources;

  /**
   * The entries, sorted: the shingle in the upper half and the number of the narrative in the
   * lower, so that all narratives with a shingle are adjacent.
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

  /** The smallest possible entry of a shingle. */
  private static long firstEntry(int pair) {
    return (long) pair << Integer.SIZE;
  }

  /**
   * The narrative of another agency of which a text is nearly a copy; of several the first by file.
   */
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

  /** The number of shingles that each narrative shares with a text. */
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
