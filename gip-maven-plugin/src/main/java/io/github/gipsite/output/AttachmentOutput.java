package io.github.gipsite.output;

import io.github.gipsite.page.SitePlan;
import io.github.gipsite.source.SourceFolder;
import java.nio.file.Files;
import java.util.stream.Stream;

/**
 * Attachments of reports, published as they are.
 *
 * @param content where they are taken from
 */
public record AttachmentOutput(SourceFolder content) implements Output {
  @Override
  public Stream<OutputFile> files(SitePlan plan) {
    return plan.attachments().stream()
        .map(path -> new OutputFile(path, () -> Files.readAllBytes(content.resolve(path))));
  }
}
