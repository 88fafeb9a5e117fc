package io.github.gipsite;

import io.github.gipsite.output.OutputFile;
import io.github.gipsite.search.PreviousIndex;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The files of a site, to be written once.
 *
 * @param files in the order in which they are to be made
 * @param index of the search, which is known when all are made
 */
record RenderedSite(Stream<OutputFile> files, PreviousIndex index) {
  /** Saves the search index for the next run; called once the files of the site are in place. */
  void remember(Path findings) {
    index.save(findings);
  }
}
