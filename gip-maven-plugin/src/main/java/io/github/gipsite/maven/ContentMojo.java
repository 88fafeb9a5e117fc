package io.github.gipsite.maven;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.content.ContentShard;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.page.OutputSelection;
import java.io.File;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal on a content folder, with the parameters that all of these share. */
abstract class ContentMojo extends CommandMojo {
  /**
   * The content folder.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.content", defaultValue = "${project.basedir}", required = true)
  private File content = new File(".");

  /**
   * The folder in which the site is built.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "gip.output",
      defaultValue = "${project.build.directory}/site",
      required = true)
  private File output = new File(".");

  /**
   * The folder in which findings are written.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "gip.findings",
      defaultValue = "${project.build.directory}/gip",
      required = true)
  private File findings = new File(".");

  /**
   * The severity from which findings fail the goal: error, warning or never.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.failOn", defaultValue = "error", required = true)
  private String failOn = "error";

  /**
   * The outputs of the site: all, or html for pages without downloads and search.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.outputs", defaultValue = "all", required = true)
  private String outputs = "all";

  /**
   * The part of many agencies that this machine works on, such as 2/8: docs/scale.md.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.shard")
  private @Nullable String shard;

  /**
   * The build folder of Maven: the site and the findings may lie there, also within the content
   * folder.
   *
   * @since 0.1.0
   */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
  private File buildFolder = new File(".");

  /**
   * Whether the folders of site and findings may hold files that this plugin did not write.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.output.adopt", defaultValue = "false", required = true)
  private boolean adopt;

  final BuildSettings settings() throws MojoExecutionException, MojoFailureException {
    Locale chosen = locale();
    FailOn level =
        FailOn.named(failOn)
            .orElseThrow(
                () -> new MojoExecutionException(Messages.in(chosen).text("goal.failOn", failOn)));
    OutputSelection consists =
        OutputSelection.named(outputs)
            .orElseThrow(
                () ->
                    new MojoExecutionException(Messages.in(chosen).text("goal.outputs", outputs)));
    Optional<ContentShard> part = shard(chosen);
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

  private Optional<ContentShard> shard(Locale chosen) throws MojoExecutionException {
    if (shard == null) {
      return Optional.empty();
    }
    String written = shard;
    return Optional.of(
        ContentShard.parse(written)
            .orElseThrow(
                () -> new MojoExecutionException(Messages.in(chosen).text("goal.shard", written))));
  }
}
