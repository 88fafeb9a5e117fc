package io.github.gipsite;

import io.github.gipsite.cache.Fingerprint;
import io.github.gipsite.content.ContentShard;
import io.github.gipsite.part.PartFile;
import io.github.gipsite.part.PartNote;
import io.github.gipsite.part.PartRecorder;
import io.github.gipsite.report.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Notes what one of several machines has built, beside its findings, for {@link SiteBuild#merge}.
 */
final class PartOutput {
  private final BuildSettings settings;
  private final ContentShard shard;
  private final PartRecorder recorder = new PartRecorder();

  PartOutput(BuildSettings settings, ContentShard shard) {
    this.settings = settings;
    this.shard = shard;
  }

  /** Returns the same site, whose files are noted when they are written. */
  RenderedSite recorded(RenderedSite site) {
    return new RenderedSite(recorder.record(site.files()), site.index());
  }

  /** Writes the note; called once the site is in its place. */
  void write(CheckedContent checked) throws IOException {
    Map<PartFile, String> files = recorder.fingerprints(settings.output());
    Path found = settings.findings().resolve(ContentValidation.CHECKED);
    String findings = Files.exists(found) ? Fingerprint.of(Files.readAllBytes(found)) : "";
    new PartNote(
            shard,
            BuildFingerprint.origin(checked.fingerprint()),
            agencies(checked.content().archive()),
            findings,
            files)
        .write(settings.findings());
  }

  /** The fingerprint of each agency, by its folder. */
  static Map<String, String> agencies(Archive archive) {
    return archive.series().stream()
        .collect(
            Collectors.toMap(
                series -> series.agency().folder(), series -> series.fingerprints().all()));
  }
}
