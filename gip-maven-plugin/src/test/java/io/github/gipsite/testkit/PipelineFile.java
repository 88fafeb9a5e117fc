package io.github.gipsite.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The commands in a pipeline file of GitHub, GitLab, Gitee or Jenkins. */
public final class PipelineFile {
  private static final Pattern JENKINS_COMMAND = Pattern.compile("\\bsh '([^']*)'");

  private PipelineFile() {}

  /** The commands of each job. */
  public static List<List<String>> jobs(Path file) throws IOException {
    String text = Files.readString(file);
    if (file.endsWith("Jenkinsfile")) {
      return List.of(JENKINS_COMMAND.matcher(text).results().map(sh -> sh.group(1)).toList());
    }
    Object all = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    return jobs(all).map(PipelineFile::commands).filter(job -> !job.isEmpty()).toList();
  }

  /** The jobs of GitHub and GitLab have a name, the stages of Gitee are a list. */
  private static Stream<?> jobs(Object all) {
    Map<?, ?> top = (Map<?, ?>) all;
    if (top.get("jobs") instanceof Map<?, ?> jobs) {
      return jobs.values().stream();
    }
    return top.get("stages") instanceof List<?> stages ? stages.stream() : top.values().stream();
  }

  private static List<String> commands(Object node) {
    if (node instanceof List<?> list) {
      return list.stream().flatMap(one -> commands(one).stream()).toList();
    }
    if (!(node instanceof Map<?, ?> map)) {
      return List.of();
    }
    return Stream.of("steps", "run", "script", "commands")
        .filter(map::containsKey)
        .flatMap(key -> lines(map.get(key)).stream())
        .toList();
  }

  private static List<String> lines(Object value) {
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    return value instanceof String text ? List.of(text) : commands(value);
  }
}
