package io.github.gipsite.maven;

import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.findings.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Builds the site from the parts that several machines have built with {@code gip.shard}: the same
 * files as a build on one machine.
 *
 * @since 0.1.0
 */
@Mojo(name = "merge", threadSafe = true, requiresProject = true, aggregator = true)
public final class MergeMojo extends SiteMojo {
  /**
   * The parts, separated by commas: the build folder of each machine (site and gip), a .tar of it,
   * or a folder that holds several of these.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.parts")
  private @Nullable String parts;

  @Override
  Findings run(SiteBuild build) throws IOException, MojoFailureException {
    return build.merge(paths(Messages.in(locale())));
  }

  private List<Path> paths(Messages messages) throws MojoFailureException {
    List<Path> paths = new ArrayList<>();
    for (String written : Objects.requireNonNullElse(parts, "").split(",", -1)) {
      if (!written.isBlank()) {
        paths.add(ParameterPath.of(written.strip(), "gip.parts", messages));
      }
    }
    return paths;
  }
}
