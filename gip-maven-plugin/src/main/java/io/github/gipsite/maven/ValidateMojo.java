package io.github.gipsite.maven;

import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.Findings;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks the content and reports all findings.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = true,
    aggregator = true)
public final class ValidateMojo extends SiteMojo {
  @Override
  Findings run(SiteBuild build) throws IOException {
    return build.validate();
  }
}
