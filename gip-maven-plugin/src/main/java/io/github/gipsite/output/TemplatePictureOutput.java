package io.github.gipsite.output;

import io.github.gipsite.page.SitePlan;
import io.github.gipsite.source.SourceFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pictures and fonts that an office's own template files use, published as they are in {@code
 * assets/office/}, beside the style sheet.
 *
 * @param content where they are taken from
 * @param pictures paths in the content folder, below {@code template/assets/}
 */
public record TemplatePictureOutput(SourceFolder content, List<String> pictures) implements Output {
  private static final String FROM = "template/assets/";
  private static final String TO = "assets/office/";

  public TemplatePictureOutput {
    pictures = List.copyOf(pictures);
  }

  @Override
  public Stream<OutputFile> commonFiles(SitePlan plan) {
    return pictures.stream()
        .map(path -> OutputFile.of(TO + path.substring(FROM.length()), out -> copy(path, out)));
  }

  private void copy(String path, OutputStream out) throws IOException {
    try (InputStream in = content.open(path)) {
      in.transferTo(out);
    }
  }
}
