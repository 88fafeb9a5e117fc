package io.github.gipsite.bundle;

import java.util.Optional;
import java.util.stream.Collectors;

/** The part of a POM that declares the folder as a repository of plugins. */
public record PluginRepositories(BundleContent content) {
  private static final String COMMENT =
      "  <!-- 本插件随仓库一起走。settings.xml 里的 mirrorOf 如果是 *，要改成 *,!%s，Maven 才会看这里。 -->\n";

  private static final String BEFORE = "  <build>\n";

  /** The lines as they stand before {@code <build>}; nothing where no repository is declared. */
  public String lines() {
    String each =
        content.repositoryIds().stream()
            .map(PluginRepositories::repository)
            .collect(Collectors.joining());
    return each.isEmpty()
        ? ""
        : COMMENT.formatted(String.join(",!", content.repositoryIds()))
            + "  <pluginRepositories>\n"
            + each
            + "  </pluginRepositories>\n";
  }

  private static String repository(String id) {
    return """
        <pluginRepository>
          <id>%s</id>
          <url>file://${project.basedir}/.mvn/repository</url>
        </pluginRepository>
    """
        .formatted(id);
  }

  /**
   * Replaces these lines in a POM by those of another content.
   *
   * @return the POM; empty where the lines do not stand there as they were written
   */
  public Optional<String> replacedIn(String pom, BundleContent other) {
    String end = pom.contains("\r\n") ? "\r\n" : "\n";
    String old = (lines() + BEFORE).replace("\n", end);
    String replacement = (new PluginRepositories(other).lines() + BEFORE).replace("\n", end);
    boolean isKnown = content != BundleContent.NONE || !pom.contains("<pluginRepositories>");
    int at = pom.indexOf(old);
    return isKnown && at >= 0
        ? Optional.of(pom.substring(0, at) + replacement + pom.substring(at + old.length()))
        : Optional.empty();
  }
}
