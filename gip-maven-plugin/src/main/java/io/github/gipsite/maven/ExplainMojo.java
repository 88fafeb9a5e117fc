package io.github.gipsite.maven;

import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.findings.RuleExplanation;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints what a check compares, why, and what to do about its findings.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false, aggregator = true)
public final class ExplainMojo extends CommandMojo {
  /**
   * The name of the check, in brackets before each finding; all are listed where none is named.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.check")
  private @Nullable String check;

  @Override
  void run(Messages messages) throws MojoFailureException {
    if (check == null) {
      messages.checks().forEach(id -> getLog().info(id + "  " + messages.title(id)));
      getLog().info(messages.text("explain.all", messages.checks().size()));
    } else if (messages.checks().contains(check)) {
      print(messages.explanation(check), messages);
    } else {
      throw new MojoFailureException(unknown(check, messages));
    }
  }

  private void print(RuleExplanation rule, Messages messages) {
    getLog().info(rule.id() + "  " + rule.title());
    String text =
        messages.text("explain.plain", rule.compares(), rule.why(), rule.mend(), rule.example());
    text.lines().forEach(getLog()::info);
  }

  private static String unknown(String check, Messages messages) {
    List<String> nearest = NearestNames.to(check, messages.checks());
    String advice =
        nearest.isEmpty()
            ? messages.text("explain.list")
            : messages.text("explain.nearest", nearest.get(0));
    return messages.text("explain.unknown", check, advice);
  }
}
