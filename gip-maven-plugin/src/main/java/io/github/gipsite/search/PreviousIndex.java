package io.github.gipsite.search;

import io.github.gipsite.cache.BuildCache;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The search index of the last run, and that of this one for the next. A report that is still what
 * it was need not be taken apart again.
 */
public final class PreviousIndex {
  private static final String FILE = "searched.txt";
  private static final String KEY = "index";
  private static final CachedIndexCodec CODEC = new CachedIndexCodec();

  private final CachedIndex before;
  private volatile @Nullable CachedIndex now;

  private PreviousIndex(CachedIndex before) {
    this.before = before;
  }

  /** Nothing is known. */
  public static PreviousIndex none() {
    return new PreviousIndex(CachedIndex.EMPTY);
  }

  /** Reads the index that the last run left in a folder; an empty one where it left none. */
  public static PreviousIndex in(Path folder) {
    return new PreviousIndex(
        BuildCache.in(folder.resolve(FILE)).find(KEY, CODEC).orElse(CachedIndex.EMPTY));
  }

  CachedIndex previous() {
    return before;
  }

  /** This run's index is another. */
  void replaceWith(CachedIndex index) {
    now = index;
  }

  /**
   * Leaves this run's index for the next, once its files are in place. What nobody has replaced
   * stays as it is.
   */
  public void save(Path folder) {
    CachedIndex index = now;
    if (index != null) {
      BuildCache cache = BuildCache.none();
      cache.put(KEY, index, CODEC);
      cache.save(folder.resolve(FILE));
    }
  }
}
