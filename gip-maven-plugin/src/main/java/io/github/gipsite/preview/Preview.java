package io.github.gipsite.preview;

import io.github.gipsite.PreviewSite;
import java.util.function.Supplier;

/** The latest draft of the site, with a version number that grows at each change. */
final class Preview {
  private final Supplier<PreviewSite> build;
  private NumberedSite current;

  /**
   * Builds the first draft.
   *
   * @param build makes a draft of the content as it stands
   */
  Preview(Supplier<PreviewSite> build) {
    this.build = build;
    // Another number than that of a preview before this, whose pages may still be open.
    this.current = new NumberedSite(build.get(), Math.floorMod(System.nanoTime(), 1_000_000_000L));
  }

  /** A draft and its number. */
  record NumberedSite(PreviewSite draft, long version) {}

  synchronized NumberedSite current() {
    return current;
  }

  /** Builds the next draft. */
  void refresh() {
    PreviewSite next = build.get();
    synchronized (this) {
      current = new NumberedSite(next, current.version() + 1);
    }
  }
}
