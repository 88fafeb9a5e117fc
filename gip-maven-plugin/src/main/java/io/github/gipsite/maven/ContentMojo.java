package io.github.gipsite.maven;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.content.ContentShard;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.page.OutputSelection;
import java.io.File;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal on a content folder, with the parameters that all of these have. */
abstract class ContentMojo extends AbstractMojo {
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

  /** What the site consists of: all, or html for pages without downloads and search. */
  @Parameter(property = "gip.outputs", defaultValue = "all", required = true)
  private String outputs = "all";

  /** Which part of many agencies this machine works on, such as 2/8: docs/scale.md. */
  @Parameter(property = "gip.shard", defaultValue = "1/1", required = true)
  private String shard = "1/1";

  /**
   * Where Maven builds: the site and the findings may lie there, also within the content folder.
   */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
  private File buildFolder = new File(".");

  /** Whether the folders of site and findings may hold files that this plugin did not write. */
  @Parameter(property = "gip.output.adopt", defaultValue = "false", required = true)
  private boolean adopt;

  final BuildSettings settings() throws MojoExecutionException, MojoFailureException {
    Locale chosen = Locale.forLanguageTag(locale);
    FailOn level =
        FailOn.named(failOn)
            .orElseThrow(
                () -> new MojoExecutionException(Messages.in(chosen).text("goal.failOn", failOn)));
    OutputSelection consists =
        OutputSelection.named(outputs)
            .orElseThrow(
                () ->
                    new MojoExecutionException(Messages.in(chosen).text("goal.outputs", outputs)));
    ContentShard part =
        ContentShard.parse(shard)
            .orElseThrow(
                () -> new MojoExecutionException(Messages.in(chosen).text("goal.shard", shard)));
    Messages messages = Messages.in(chosen);
    return new BuildSettings(
        ParameterPath.of(content, "gip.content", messages),
        ParameterPath.of(output, "gip.output", messages),
        ParameterPath.of(findings, "gip.findings", messages),
        level,
        chosen,
        consists,
        part,
        ParameterPath.of(buildFolder, "project.build.directory", messages),
        adopt);
  }
}
