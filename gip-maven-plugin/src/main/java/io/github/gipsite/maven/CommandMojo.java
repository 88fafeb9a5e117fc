package io.github.gipsite.maven;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.source.FileNames;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * A goal. Maven prints some lines of its own, in English, around a failure: before them stands what
 * became of the site.
 */
abstract class CommandMojo extends AbstractMojo {
  /** A name that no file has under {@code LC_ALL=C}. */
  private static final String CHINESE = "年度报告";

  /**
   * The language of messages: zh-CN or en.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.locale", defaultValue = "zh-CN", required = true)
  private String locale = "zh-CN";

  final Locale locale() {
    return Locale.forLanguageTag(locale);
  }

  /** Does the work of the goal. */
  abstract void run(Messages messages) throws MojoExecutionException, MojoFailureException;

  /** What became of the site; no site is changed unless a goal says so. */
  Wording siteState() {
    return Wording.of("goal.site.untouched");
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Messages messages = Messages.in(locale());
    if (FileNames.path(CHINESE).isEmpty()) {
      getLog().warn(messages.text("goal.locale", FileNames.encoding()));
    }
    try {
      run(messages);
    } catch (MojoExecutionException | MojoFailureException e) {
      getLog().error(messages.text("goal.notice", siteState()));
      throw e;
    }
  }
}
