package io.github.gipsite.bundle;

import io.github.gipsite.scaffold.NewFile;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of the files that this plugin put into the folder, as {@code sha1sum -c} reads it: what
 * is not in it, or is no longer as it was, belongs to the office.
 *
 * @param sums the checksum of each file by its path in the folder
 */
record FileChecksums(SortedMap<String, String> sums) {
  static final String NAME = "SHA1SUMS";

  /** A line; a path out of the folder is none. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^([0-9a-f]{40})  ((?:[A-Za-z0-9_+][A-Za-z0-9_.+-]*/)*[A-Za-z0-9_+][A-Za-z0-9_.+-]*)\\r?$");

  private static final Pattern PLUGIN_VERSION =
      Pattern.compile(
          Pattern.quote(RepositoryFile.GROUP_FOLDER + RepositoryFile.PLUGIN) + "/([^/]+)/.*");

  static FileChecksums parse(String text) {
    SortedMap<String, String> sums = new TreeMap<>();
    LINE.matcher(text).results().forEach(line -> sums.put(line.group(2), line.group(1)));
    return new FileChecksums(sums);
  }

  static FileChecksums of(Collection<NewFile> files) {
    SortedMap<String, String> sums = new TreeMap<>();
    files.forEach(file -> sums.put(file.path(), Digests.sha1(file.bytes())));
    return new FileChecksums(sums);
  }

  String text() {
    return sums.entrySet().stream()
        .map(file -> file.getValue() + "  " + file.getKey() + "\n")
        .collect(Collectors.joining());
  }

  /** The version of the plugin among the files; empty where there is none. */
  String pluginVersion() {
    return sums.keySet().stream()
        .map(PLUGIN_VERSION::matcher)
        .filter(Matcher::matches)
        .map(path -> path.group(1))
        .findFirst()
        .orElse("");
  }

  BundleContent content() {
    if (pluginVersion().isEmpty()) {
      return BundleContent.NONE;
    }
    return sums.keySet().stream().allMatch(path -> path.startsWith(RepositoryFile.GROUP_FOLDER))
        ? BundleContent.TOOL
        : BundleContent.ALL;
  }
}
