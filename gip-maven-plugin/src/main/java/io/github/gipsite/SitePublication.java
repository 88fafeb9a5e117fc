package io.github.gipsite;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.part.SiteParts;
import io.github.gipsite.publish.SiteState;
import io.github.gipsite.publish.SiteWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Puts a rendered site in the place of the last one, and knows what became of the output folder.
 */
final class SitePublication {
  private final BuildSettings settings;
  private final ProgressLog log;

  /** The state of the output folder before the run. */
  private final SiteState before;

  SitePublication(BuildSettings settings, ProgressLog log) {
    this.settings = settings;
    this.log = log;
    this.before = SiteState.of(settings.output());
  }

  /**
   * Refuses folders that may not be filled, and brings back a site that a killed run left aside.
   */
  void prepare() throws IOException {
    settings.guard().checkFindings(settings.findings());
    settings.guard().checkSite(settings.output(), settings.findings());
    writer().restore();
  }

  /** Writes the files of a site and replaces the last one. */
  void write(RenderedSite site) throws IOException {
    SiteWriter.Written written;
    try {
      written = writer().write(site.files());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    site.remember(settings.findings());
    log.done("write", written.files());
    written
        .leftBehind()
        .ifPresent(e -> log.warn(Wording.of("stage.write.left", IoErrorMessages.of(e))));
  }

  /** Says how much was copied from parts, where there are any. */
  void sayTaken(SiteParts parts) {
    if (!parts.isEmpty()) {
      log.done("merge", parts.taken());
    }
  }

  /** Says that nothing was written, and what the output folder holds. */
  void skip() {
    log.skipped("write", state());
  }

  /** Says what the output folder holds now, and whether this run has changed it. */
  Wording state() {
    return SiteState.of(settings.output()).changeSince(before);
  }

  private SiteWriter writer() {
    return new SiteWriter(settings.output(), log.counting("write"));
  }
}
