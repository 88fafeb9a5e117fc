package io.github.gipsite.maven;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.IoErrorMessages;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.preview.PreviewServer;
import java.io.IOException;
import java.net.BindException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Serves the site to a browser on this machine while its content is written: every change is shown
 * at once, also where there are errors. Writes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", requiresProject = true, aggregator = true)
public final class ServeMojo extends ContentMojo {
  /**
   * The port of this machine; 0 for any that is free.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.port", defaultValue = "8080", required = true)
  private int port = 8080;

  @Override
  void run(Messages messages) throws MojoExecutionException, MojoFailureException {
    BuildSettings settings = settings();
    try (PreviewServer server = new PreviewServer(settings, port)) {
      getLog().info(messages.text("preview.address", server.address()));
      server.follow();
    } catch (BindException e) {
      throw new MojoFailureException(messages.text("preview.port-taken", String.valueOf(port)), e);
    } catch (IOException e) {
      throw new MojoExecutionException(messages.text(IoErrorMessages.of(e)), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
