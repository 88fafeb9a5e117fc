package io.github.gipsite.preview;

import io.github.gipsite.Draft;
import java.util.function.Supplier;

/** The latest draft of the site, and the number of times that it has changed. */
final class Preview {
  private final Supplier<Draft> build;
  private Draft draft;
  private long version;

  /**
   * Builds the first draft.
   *
   * @param build makes a draft of the content as it stands
   */
  Preview(Supplier<Draft> build) {
    this.build = build;
    this.draft = build.get();
    // Another one than that of a preview before this, whose pages may still be open.
    this.version = Math.floorMod(System.nanoTime(), 1_000_000_000L);
  }

  /** A draft and its number. */
  record Numbered(Draft draft, long version) {}

  synchronized Numbered current() {
    return new Numbered(draft, version);
  }

  /** Builds anew. */
  void refresh() {
    Draft next = build.get();
    synchronized (this) {
      draft = next;
      version++;
      notifyAll();
    }
  }

  /** Waits until the draft is another one, or the time is up. */
  synchronized boolean awaitOtherThan(long known, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    for (long left = millis; version == known && left > 0; ) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return version != known;
  }
}
