package io.github.gipsite.maven;

import io.github.gipsite.IoErrorMessages;
import io.github.gipsite.TemplateCopy;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.scaffold.ScaffoldException;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Copies a file of the template into the content folder, to be changed there.
 *
 * @since 0.1.0
 */
@Mojo(name = "template", threadSafe = true, requiresProject = true, aggregator = true)
public final class TemplateMojo extends CommandMojo {
  /**
   * The content folder.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.content", defaultValue = "${project.basedir}", required = true)
  private File content = new File(".");

  /**
   * The file of the template, such as components/table/table.html; all are listed without it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.copy")
  private @Nullable String copy;

  @Override
  void run(Messages messages) throws MojoExecutionException, MojoFailureException {
    TemplateCopy template = new TemplateCopy(ParameterPath.of(content, "gip.content", messages));
    if (copy == null) {
      template.names().forEach(getLog()::info);
      getLog().info(messages.text("template.all"));
      return;
    }
    try {
      getLog().info(messages.text("template.written", template.copy(copy)));
    } catch (ScaffoldException refusal) {
      throw new MojoFailureException(messages.text(refusal.wording()));
    } catch (IOException e) {
      throw new MojoExecutionException(messages.text(IoErrorMessages.ofNewFiles(e)), e);
    }
  }
}
