package io.github.gipsite.maven;

import io.github.gipsite.findings.Messages;
import io.github.gipsite.source.FileNames;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;

/** Reads the paths among the parameters of a goal. */
final class ParameterPath {
  private ParameterPath() {}

  /**
   * Reads the path of a file or a folder.
   *
   * @param property by which it is given
   * @throws MojoFailureException where the encoding of this run cannot name it
   */
  static Path of(File given, String property, Messages messages) throws MojoFailureException {
    return of(String.valueOf(given), property, messages);
  }

  /** Reads a path from a text. */
  static Path of(String given, String property, Messages messages) throws MojoFailureException {
    return FileNames.path(given)
        .orElseThrow(
            () ->
                new MojoFailureException(
                    messages.text("goal.path", property, given, FileNames.encoding())));
  }
}
