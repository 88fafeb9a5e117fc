package io.github.gipsite;

import io.github.gipsite.content.ContentShard;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.page.OutputSelection;
import io.github.gipsite.publish.OutputFolderGuard;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The settings of a run, from the user properties {@code gip.*}.
 *
 * <p>A goal makes them from its parameters and hands them to {@link SiteBuild} or to the preview.
 * Paths may be relative; nothing is looked at before the run begins. A new property is a component
 * here, a parameter in {@code ContentMojo} and a line in {@code docs/reference.md}.
 *
 * @param content the content folder
 * @param output the folder of the site
 * @param findings the folder that findings are written to
 * @param failOn the severity from which findings fail the run
 * @param locale of messages and of the site's own words
 * @param outputs the outputs of the site
 * @param shard which part of the content is built here; empty for all, on one machine
 * @param buildFolder the folder of the project that may be filled, as Maven names it
 * @param adopts whether {@code output} and {@code findings} may hold files of others
 */
public record BuildSettings(
    Path content,
    Path output,
    Path findings,
    FailOn failOn,
    Locale locale,
    OutputSelection outputs,
    Optional<ContentShard> shard,
    Path buildFolder,
    boolean adopts) {
  OutputFolderGuard guard() {
    return new OutputFolderGuard(content, buildFolder, adopts);
  }
}
