package io.github.gipsite.preview;

import io.github.gipsite.Draft;
import java.util.function.Supplier;

/** The latest draft of the site, and the number of times that it has changed. */
final class Preview {
  private final Supplier<Draft> build;
  private Numbered current;

  /**
   * Builds the first draft.
   *
   * @param build makes a draft of the content as it stands
   */
  Preview(Supplier<Draft> build) {
    this.build = build;
    // Another number than that of a preview before this, whose pages may still be open.
    this.current = new Numbered(build.get(), Math.floorMod(System.nanoTime(), 1_000_000_000L));
  }

  /** A draft and its number. */
  record Numbered(Draft draft, long version) {}

  synchronized Numbered current() {
    return current;
  }

  /** Builds anew. */
  void refresh() {
    Draft next = build.get();
    synchronized (this) {
      current = new Numbered(next, current.version() + 1);
    }
  }
}
