package io.github.gipsite.bundle;

import java.util.List;

/**
 * The plugin that runs, as an office's repository is to carry it.
 *
 * @param files of which it consists; none where it is not carried
 */
public record Tool(String version, BundleContent content, List<RepositoryFile> files) {
  public Tool {
    files = List.copyOf(files);
  }
}
