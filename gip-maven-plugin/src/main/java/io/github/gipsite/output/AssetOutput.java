package io.github.gipsite.output;

import io.github.gipsite.page.SitePlan;
import io.github.gipsite.template.Assets;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The style sheet and the scripts. */
public record AssetOutput(Assets assets) implements Output {
  @Override
  public Stream<OutputFile> commonFiles(SitePlan plan) {
    return assets.all().stream()
        .map(
            asset ->
                OutputFile.of(
                    asset.path(), out -> out.write(asset.text().getBytes(StandardCharsets.UTF_8))));
  }
}
