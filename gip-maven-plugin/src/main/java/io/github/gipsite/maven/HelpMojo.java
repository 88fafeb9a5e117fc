package io.github.gipsite.maven;

import io.github.gipsite.findings.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists all goals, and the options of each.
 *
 * @since 0.1.0
 */
@Mojo(name = "help", threadSafe = true, requiresProject = false, aggregator = true)
public final class HelpMojo extends CommandMojo {
  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private @Nullable PluginDescriptor plugin;

  @Override
  void run(Messages messages) throws MojoExecutionException {
    if (plugin == null) {
      throw new MojoExecutionException("no plugin");
    }
    List<MojoDescriptor> goals = plugin.getMojos();
    getLog().info(messages.text("usage.goals"));
    Map<String, String> texts = new TreeMap<>();
    goals.forEach(goal -> texts.put(goal.getGoal(), messages.text("usage.site-" + goal.getGoal())));
    texts.forEach((goal, text) -> getLog().info("  site:" + goal + "  " + text));
    getLog().info(messages.text("usage.options"));
    options(goals).forEach((option, of) -> getLog().info("  " + line(option, of, messages)));
  }

  private static String line(String option, Set<String> goals, Messages messages) {
    String text = messages.text("usage." + option);
    return messages.text("usage.option", option, text, List.copyOf(goals));
  }

  /** The goals that take each option, by its name. */
  private static Map<String, Set<String>> options(List<MojoDescriptor> goals) {
    Map<String, Set<String>> options = new TreeMap<>();
    for (MojoDescriptor goal : goals) {
      goal.getParameters().stream()
          .map(parameter -> String.valueOf(parameter.getExpression()))
          .filter(expression -> expression.startsWith("${gip."))
          .map(expression -> expression.substring(2, expression.length() - 1))
          .forEach(
              option ->
                  options.computeIfAbsent(option, one -> new TreeSet<>()).add(goal.getGoal()));
    }
    return options;
  }
}
