package io.github.gipsite.bundle;

import io.github.gipsite.source.ResourceFolder;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The changelog of the project. Each version is a heading {@code ## 0.1.0}, newest first; what
 * concerns offices stands below a heading of its own.
 */
public final class Changelog {
  private static final Pattern VERSION =
      Pattern.compile("(?ms)^## ([0-9][^\\s]*)(.*?)(?=^## |\\z)");
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^### ([^\\n]+)\\n(.*?)(?=^###? |\\z)");
  private static final Pattern ENTRY = Pattern.compile("(?ms)^- (.*?)(?=^- |\\z)");

  private final List<MatchResult> versions;

  Changelog(String text) {
    this.versions = VERSION.matcher(text).results().toList();
  }

  /** Reads the changelog that the plugin brings along. */
  public static Changelog builtIn() {
    ResourceFolder folder =
        new ResourceFolder(Changelog.class.getClassLoader(), "io/github/gipsite/bundle");
    return new Changelog(folder.text("CHANGELOG.md").text());
  }

  /** All versions, newest first. */
  List<String> versions() {
    return versions.stream().map(version -> version.group(1)).toList();
  }

  /**
   * The entries of a section in all versions after one, up to another.
   *
   * @param section the heading
   */
  public List<String> entries(String section, String after, String upTo) {
    List<String> all = versions();
    int end = all.contains(after) ? all.indexOf(after) : all.size();
    return IntStream.range(Math.max(0, all.indexOf(upTo)), end)
        .mapToObj(versions::get)
        .flatMap(version -> SECTION.matcher(version.group(2)).results())
        .filter(found -> found.group(1).strip().equals(section))
        .flatMap(found -> ENTRY.matcher(found.group(2)).results())
        .map(entry -> entry.group(1).strip().replaceAll("\\s*\\n\\s*", " "))
        .toList();
  }
}
