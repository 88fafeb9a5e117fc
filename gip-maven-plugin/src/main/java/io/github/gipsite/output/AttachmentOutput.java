package io.github.gipsite.output;

import io.github.gipsite.page.AgencyPlan;
import io.github.gipsite.source.SourceFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Stream;

/**
 * Attachments of reports, published as they are.
 *
 * @param content where they are taken from
 */
public record AttachmentOutput(SourceFolder content) implements Output {
  @Override
  public Stream<OutputFile> filesOf(AgencyPlan agency) {
    return agency.attachments().map(path -> OutputFile.of(path, out -> copy(path, out)));
  }

  private void copy(String path, OutputStream out) throws IOException {
    try (InputStream in = content.open(path)) {
      in.transferTo(out);
    }
  }
}
