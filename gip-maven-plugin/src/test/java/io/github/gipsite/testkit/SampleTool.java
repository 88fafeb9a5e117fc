package io.github.gipsite.testkit;

import io.github.gipsite.bundle.BundleContent;
import io.github.gipsite.bundle.RepositoryFile;
import io.github.gipsite.bundle.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Invented versions of the plugin: small files in the place of jars and POMs. */
public final class SampleTool {
  /** A version that no repository carries. */
  public static final Tool NOT_CARRIED = new Tool("1.2.3", BundleContent.NONE, List.of());

  private SampleTool() {}

  /** The plugin and its template. */
  public static Tool alone(Path folder, String version) throws IOException {
    return new Tool(version, BundleContent.TOOL, own(folder, version));
  }

  /** The plugin and its template with a library. */
  public static Tool withLibrary(Path folder, String version) throws IOException {
    List<RepositoryFile> files = new ArrayList<>(own(folder, version));
    files.add(file(folder, "org.example", "library", "7", ".jar"));
    return new Tool(version, BundleContent.ALL, files);
  }

  private static List<RepositoryFile> own(Path folder, String version) throws IOException {
    List<RepositoryFile> files = new ArrayList<>();
    for (String artifact : List.of(RepositoryFile.PLUGIN, RepositoryFile.TEMPLATE)) {
      files.add(file(folder, RepositoryFile.GROUP, artifact, version, ".jar"));
      files.add(file(folder, RepositoryFile.GROUP, artifact, version, ".pom"));
    }
    return files;
  }

  private static RepositoryFile file(
      Path folder, String group, String artifact, String version, String suffix)
      throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(artifact + "-" + version + suffix);
    Files.write(file, new byte[] {0, (byte) 0xff, '\r', '\n', (byte) version.charAt(0)});
    return new RepositoryFile(RepositoryFile.path(group, artifact, version, suffix), file);
  }
}
