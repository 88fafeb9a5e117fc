package io.github.gipsite.maven;

import io.github.gipsite.bundle.BundleContent;
import io.github.gipsite.bundle.RepositoryArchive;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.scaffold.ScaffoldException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Packs this plugin with all its libraries into one file, for a machine without a network.
 *
 * @since 0.1.0
 */
@Mojo(name = "bundle", threadSafe = true, requiresProject = false, aggregator = true)
public final class BundleMojo extends ToolMojo {
  /**
   * The folder of the file.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.to", defaultValue = "${user.dir}", required = true)
  private File to = new File(".");

  @Inject
  BundleMojo(RepositorySystem system) {
    super(system);
  }

  @Override
  void write(Messages messages)
      throws IOException, ScaffoldException, MojoExecutionException, MojoFailureException {
    Path folder = ParameterPath.of(to, "gip.to", messages);
    Path archive = new RepositoryArchive(folder, tool(BundleContent.ALL, messages)).write();
    getLog().info(messages.text("bundle.written", archive));
  }
}
