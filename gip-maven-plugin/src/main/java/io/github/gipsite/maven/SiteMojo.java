package io.github.gipsite.maven;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.findings.FindingsConsole;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.findings.Verdict;
import io.github.gipsite.part.PartsRefused;
import io.github.gipsite.publish.UnsafeFolder;
import io.github.gipsite.source.SourceFolder;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that reports findings. */
abstract class SiteMojo extends ContentMojo {
  /**
   * Whether to do nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.skip", defaultValue = "false", required = true)
  private boolean skip;

  /** The run, once its settings are known. */
  private Optional<SiteBuild> build = Optional.empty();

  /** Does the work of the goal. */
  abstract Findings run(SiteBuild build) throws IOException, MojoFailureException;

  @Override
  final void run(Messages messages) throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info(messages.text("goal.skipped"));
      return;
    }
    check(settings(), messages);
  }

  private void check(BuildSettings settings, Messages messages)
      throws MojoExecutionException, MojoFailureException {
    SiteBuild running = new SiteBuild(settings, getLog()::info, getLog()::warn);
    build = Optional.of(running);
    Findings found = run(running, messages);
    FindingsConsole console = new FindingsConsole(messages, new SourceFolder(settings.content()));
    console.blocks(logged(found)).forEach(this::print);
    Verdict verdict = new Verdict(found, settings.failOn());
    verdict.basis(messages).forEach(getLog()::info);
    getLog().info(verdict.conclusion(messages));
    if (settings.failOn().failed(found)) {
      throw new MojoFailureException(messages.summary(found));
    }
  }

  @Override
  final Wording siteState() {
    return build.map(SiteBuild::siteState).orElseGet(super::siteState);
  }

  private Findings run(SiteBuild running, Messages messages)
      throws MojoExecutionException, MojoFailureException {
    try {
      return run(running);
    } catch (UnsafeFolder e) {
      throw new MojoFailureException(messages.text(e.wording()), e);
    } catch (PartsRefused e) {
      throw new MojoFailureException(messages.text(e.wording()), e);
    } catch (IOException e) {
      throw new MojoExecutionException(messages.text(running.failure(e)), e);
    }
  }

  /** The findings whose severity is logged; the others are not formatted. */
  private Findings logged(Findings found) {
    return new Findings(
        found.all().stream().filter(finding -> isLogged(finding.severity())).toList(),
        found.coverage());
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
