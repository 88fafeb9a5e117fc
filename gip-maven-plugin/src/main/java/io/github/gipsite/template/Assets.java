package io.github.gipsite.template;

import java.util.List;

/** The style sheet and scripts that pages load. */
public record Assets(List<Asset> all) {
  public Assets {
    all = List.copyOf(all);
  }

  /** The path of an asset on the site, for a template to load it. */
  public String path(String name) {
    return all.stream()
        .filter(asset -> asset.name().equals(name))
        .map(Asset::path)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the template has no asset " + name));
  }
}
