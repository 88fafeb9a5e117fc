package io.github.gipsite.maven;

import io.github.gipsite.IoErrorMessages;
import io.github.gipsite.bundle.BundleContent;
import io.github.gipsite.bundle.Tool;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.scaffold.ScaffoldException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** A goal that writes the plugin itself into a folder. */
abstract class ToolMojo extends CommandMojo {
  private final RepositorySystem system;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private @Nullable MavenSession session;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private @Nullable PluginDescriptor plugin;

  @Parameter(defaultValue = "${project.remotePluginRepositories}", readonly = true, required = true)
  private List<RemoteRepository> repositories = List.of();

  /**
   * What the repository carries for Maven: {@code tool} (this plugin and its template), {@code all}
   * (its libraries, too, for machines without a network) or {@code none}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.bundle")
  private @Nullable String bundle;

  ToolMojo(RepositorySystem system) {
    this.system = system;
  }

  /** Does the work of the goal, with the words for what goes wrong left to this class. */
  abstract void write(Messages messages)
      throws IOException, ScaffoldException, MojoExecutionException, MojoFailureException;

  @Override
  final void run(Messages messages) throws MojoExecutionException, MojoFailureException {
    try {
      write(messages);
    } catch (ScaffoldException refusal) {
      throw new MojoFailureException(messages.text(refusal.wording()));
    } catch (IOException e) {
      throw new MojoExecutionException(messages.text(IoErrorMessages.ofNewFiles(e)), e);
    }
  }

  final MavenSession session() throws MojoExecutionException {
    if (session == null) {
      throw new MojoExecutionException("no session");
    }
    return session;
  }

  /**
   * Finds the files of this plugin.
   *
   * @param usual what is carried where nothing was asked for
   */
  final Tool tool(BundleContent usual, Messages messages)
      throws MojoExecutionException, ScaffoldException, IOException {
    BundleContent content = asked().orElse(usual);
    if (plugin == null) {
      throw new MojoExecutionException("no plugin");
    }
    ToolResolver resolver =
        new ToolResolver(system, session().getRepositorySession(), repositories);
    try {
      if (content == BundleContent.NONE && !resolver.isPublished(plugin.getVersion())) {
        getLog().warn(messages.text("bundle.unpublished", plugin.getVersion()));
      }
      return resolver.resolve(plugin.getVersion(), content);
    } catch (RepositoryException e) {
      throw new ScaffoldException("bundle.unresolved", String.valueOf(e.getMessage()));
    }
  }

  private Optional<BundleContent> asked() throws ScaffoldException {
    if (bundle == null) {
      return Optional.empty();
    }
    Optional<BundleContent> known = BundleContent.of(bundle);
    if (known.isEmpty()) {
      throw new ScaffoldException("bundle.unknown", bundle, BundleContent.ids());
    }
    return known;
  }
}
