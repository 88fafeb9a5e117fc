package io.github.gipsite.maven;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.FindingsConsole;
import io.github.gipsite.diagnostic.Messages;
import io.github.gipsite.source.SourceFolder;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What every goal on a content folder is told, and how it tells what it found. */
abstract class SiteGoal extends AbstractMojo {
  /** The content folder. */
  @Parameter(property = "gip.content", defaultValue = "${project.basedir}", required = true)
  private File content = new File(".");

  /** Where the site is built. */
  @Parameter(
      property = "gip.output",
      defaultValue = "${project.build.directory}/site",
      required = true)
  private File output = new File(".");

  /** Where findings are written. */
  @Parameter(
      property = "gip.findings",
      defaultValue = "${project.build.directory}/gip",
      required = true)
  private File findings = new File(".");

  /** From which findings on the goal fails: error, warning or never. */
  @Parameter(property = "gip.failOn", defaultValue = "error", required = true)
  private String failOn = "error";

  /** The language of messages and of the site's own words: zh-CN or en. */
  @Parameter(property = "gip.locale", defaultValue = "zh-CN", required = true)
  private String locale = "zh-CN";

  /** Does the work of the goal. */
  abstract Findings run(SiteBuild build) throws IOException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    BuildSettings settings = settings();
    Messages messages = Messages.in(settings.locale());
    Findings found;
    try {
      found = run(new SiteBuild(settings, getLog()::info));
    } catch (IOException e) {
      throw new MojoExecutionException(messages.text("goal.io", e), e);
    }
    FindingsConsole console = new FindingsConsole(messages, new SourceFolder(settings.content()));
    console.blocks(found).forEach(this::print);
    getLog().info(messages.summary(found));
    if (settings.failOn().failed(found)) {
      throw new MojoFailureException(messages.summary(found));
    }
  }

  private BuildSettings settings() throws MojoExecutionException {
    Locale chosen = Locale.forLanguageTag(locale);
    FailOn level =
        FailOn.named(failOn)
            .orElseThrow(
                () -> new MojoExecutionException(Messages.in(chosen).text("goal.failOn", failOn)));
    return new BuildSettings(content.toPath(), output.toPath(), findings.toPath(), level, chosen);
  }

  private void print(FindingsConsole.Block block) {
    for (String line : block.text().split("\n", -1)) {
      switch (block.severity()) {
        case ERROR -> getLog().error(line);
        case WARNING -> getLog().warn(line);
        case INFO -> getLog().info(line);
      }
    }
  }
}
