package io.github.gipsite.maven;

import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.Findings;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks the content and builds the site. Where there are errors, the site stays as it was.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.SITE,
    threadSafe = true,
    requiresProject = true,
    aggregator = true)
public final class GenerateMojo extends SiteMojo {
  @Override
  Findings run(SiteBuild build) throws IOException {
    return build.generate();
  }
}
