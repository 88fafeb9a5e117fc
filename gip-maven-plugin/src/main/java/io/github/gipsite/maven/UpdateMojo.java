package io.github.gipsite.maven;

import io.github.gipsite.SiteUpdate;
import io.github.gipsite.bundle.Changelog;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.scaffold.ScaffoldException;
import java.io.File;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Puts the version that runs into the place of the one in an office's repository.
 *
 * @since 0.1.0
 */
@Mojo(name = "update", threadSafe = true, requiresProject = false, aggregator = true)
public final class UpdateMojo extends ToolMojo {
  /**
   * The repository of the office. A Maven that is started in it looks for the new version only
   * where the POM there allows; one that is started elsewhere looks where it always does.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "gip.office",
      defaultValue = "${session.executionRootDirectory}",
      required = true)
  private File office = new File(".");

  @Inject
  UpdateMojo(RepositorySystem system) {
    super(system);
  }

  @Override
  void write(Messages messages)
      throws IOException, ScaffoldException, MojoExecutionException, MojoFailureException {
    SiteUpdate update =
        new SiteUpdate(ParameterPath.of(office, "gip.office", messages), Changelog.builtIn());
    update
        .run(tool(update.content(), messages), messages)
        .forEach(line -> line.lines().forEach(getLog()::info));
  }
}
