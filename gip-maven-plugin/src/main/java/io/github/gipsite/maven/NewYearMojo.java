package io.github.gipsite.maven;

import io.github.gipsite.IoErrorMessages;
import io.github.gipsite.NewYearCreation;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.scaffold.ScaffoldException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Creates the folder of the next year, with what is known from the year before.
 *
 * @since 0.1.0
 */
@Mojo(name = "new-year", threadSafe = true, requiresProject = true, aggregator = true)
public final class NewYearMojo extends CommandMojo {
  /**
   * The content folder.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.content", defaultValue = "${project.basedir}", required = true)
  private File content = new File(".");

  /**
   * The new year; the one after the last where none is named.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.year")
  private @Nullable String year;

  /**
   * The folder of the agency; all of them where none is named.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.agency")
  private @Nullable String agency;

  @Override
  void run(Messages messages) throws MojoExecutionException, MojoFailureException {
    try {
      List<String> files =
          new NewYearCreation(ParameterPath.of(content, "gip.content", messages))
              .create(Optional.ofNullable(year), Optional.ofNullable(agency));
      getLog().info(messages.text("new-year.written"));
      files.forEach(file -> getLog().info("  " + file));
      getLog().info(messages.text("new-year.next"));
    } catch (ScaffoldException refusal) {
      throw new MojoFailureException(messages.text(refusal.wording()));
    } catch (IOException e) {
      throw new MojoExecutionException(messages.text(IoErrorMessages.ofNewFiles(e)), e);
    }
  }
}
