package io.github.gipsite.maven;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.findings.FindingsConsole;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.publish.UnsafeFolder;
import io.github.gipsite.source.SourceFolder;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A goal that reports findings. */
abstract class SiteMojo extends ContentMojo {
  /** Does the work of the goal. */
  abstract Findings run(SiteBuild build) throws IOException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    BuildSettings settings = settings();
    Messages messages = Messages.in(settings.locale());
    Findings found = run(settings, messages);
    FindingsConsole console = new FindingsConsole(messages, new SourceFolder(settings.content()));
    console.blocks(logged(found)).forEach(this::print);
    getLog().info(messages.summary(found));
    if (settings.failOn().failed(found)) {
      throw new MojoFailureException(messages.summary(found));
    }
  }

  private Findings run(BuildSettings settings, Messages messages)
      throws MojoExecutionException, MojoFailureException {
    SiteBuild build = new SiteBuild(settings, getLog()::info, getLog()::warn);
    try {
      return run(build);
    } catch (UnsafeFolder e) {
      throw new MojoFailureException(messages.text(e.wording()), e);
    } catch (IOException e) {
      throw new MojoExecutionException(messages.text(build.failure(e)), e);
    }
  }

  /** The findings whose severity is logged; the others are not formatted. */
  private Findings logged(Findings found) {
    return new Findings(
        found.all().stream().filter(finding -> isLogged(finding.severity())).toList(),
        found.reports());
  }

  /** Whether findings of a severity are logged; {@code mvn -q} logs errors only. */
  private boolean isLogged(Severity severity) {
    return switch (severity) {
      case ERROR -> getLog().isErrorEnabled();
      case WARNING -> getLog().isWarnEnabled();
      case INFO -> getLog().isInfoEnabled();
    };
  }

  private void print(FindingsConsole.PrintedFinding block) {
    for (String line : block.text().split("\n", -1)) {
      switch (block.severity()) {
        case ERROR -> getLog().error(line);
        case WARNING -> getLog().warn(line);
        case INFO -> getLog().info(line);
      }
    }
  }
}
