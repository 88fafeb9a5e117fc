package io.github.gipsite.search;

import io.github.gipsite.note.Notes;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the last run's index was, and what this one's is. A report that is still what it was need
 * not be taken apart again.
 */
public final class LastIndex {
  private static final String FILE = "searched.txt";

  private final IndexNote before;
  private volatile @Nullable IndexNote now;

  private LastIndex(IndexNote before) {
    this.before = before;
  }

  /** Nothing is known. */
  public static LastIndex none() {
    return new LastIndex(IndexNote.EMPTY);
  }

  /** As the last run left it in a folder; nothing is known where it left none. */
  public static LastIndex in(Path folder) {
    try {
      return new LastIndex(IndexNote.read(Notes.in(folder.resolve(FILE))));
    } catch (RuntimeException e) {
      // Somebody else wrote it, or it was cut off: all is taken apart then.
      return none();
    }
  }

  IndexNote before() {
    return before;
  }

  /** This run's index is another. */
  void replaceBy(IndexNote index) {
    now = index;
  }

  /**
   * Leaves this run's index for the next, once its files are in place. What nobody has replaced
   * stays as it is.
   */
  public void save(Path folder) {
    IndexNote index = now;
    if (index != null) {
      Notes notes = Notes.none();
      index.writeTo(notes);
      notes.save(folder.resolve(FILE));
    }
  }
}
