package io.github.gipsite.bundle;

import java.nio.file.Path;

/**
 * A file of a Maven repository.
 *
 * @param path in the repository, with {@code /}
 * @param file where it is now
 */
public record RepositoryFile(String path, Path file) {
  /** The group of the plugin. */
  public static final String GROUP = "io.github.gipsite";

  /** The artifact of the plugin. */
  public static final String PLUGIN = "gip-site-maven-plugin";

  /** The artifact of the templates. */
  public static final String TEMPLATE = "gip-site-template";

  static final String GROUP_FOLDER = GROUP.replace('.', '/') + "/";

  /**
   * Returns the path of an artifact in a repository.
   *
   * @param suffix what follows the version in the name of its file, such as {@code .jar}
   */
  public static String path(String groupId, String artifactId, String version, String suffix) {
    return "%s/%s/%s/%s-%s%s"
        .formatted(groupId.replace('.', '/'), artifactId, version, artifactId, version, suffix);
  }
}
