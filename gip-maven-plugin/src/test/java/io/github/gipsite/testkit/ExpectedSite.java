package io.github.gipsite.testkit;

import io.github.gipsite.diagnostic.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a build of a content folder gives where nothing fails.
 *
 * @param files with one that somebody else has put into the site
 */
record ExpectedSite(
    Path content, SortedMap<String, String> files, SortedSet<String> folders, Findings findings) {
  static final String FOREIGN = "CNAME";

  static ExpectedSite of(Path content, Path target) throws IOException {
    BuiltSite fresh = BuiltSite.of(content, target);
    Files.writeString(fresh.folder().resolve(FOREIGN), FOREIGN);
    return new ExpectedSite(
        content, fresh.files(), FolderContents.folders(fresh.folder()), fresh.findings());
  }

  /** The files that the build has made. */
  SortedMap<String, String> own() {
    SortedMap<String, String> own = new TreeMap<>(files);
    own.remove(FOREIGN);
    return own;
  }

  /** What another site is, beside this one. */
  String difference(SortedMap<String, String> other) {
    SortedSet<String> more = missing(other, files.entrySet());
    SortedSet<String> less = missing(files, other.entrySet());
    return more.isEmpty() && less.isEmpty()
        ? "the new site"
        : "a site with %s and without %s".formatted(more, less);
  }

  /** The names of the files that are other files, or none, in another site. */
  private static SortedSet<String> missing(
      SortedMap<String, String> site, Set<Map.Entry<String, String>> from) {
    return site.entrySet().stream()
        .filter(file -> !from.contains(file))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
