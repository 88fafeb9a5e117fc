package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.source.FileNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Finds paths that are the same on a disk that ignores case or Unicode composition: there, one file
 * would overwrite the other. A file with the name of a folder is a collision too.
 */
final class NameCollisionDetector {
  private NameCollisionDetector() {}

  /**
   * Returns a finding for each path that collides with one before it in the alphabet.
   *
   * @param file in which the finding on a path is to be shown
   */
  static List<Diagnostic> among(List<String> paths, UnaryOperator<String> file) {
    Map<String, String> known = new HashMap<>();
    Map<String, String> folders = new HashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    TreeSet<String> sorted = new TreeSet<>(paths);
    for (String path : sorted) {
      for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
        folders.putIfAbsent(FileNames.folded(path.substring(0, i)), path);
      }
    }
    for (String path : sorted) {
      String folded = FileNames.folded(path);
      String first = known.putIfAbsent(folded, path);
      String other = first == null ? folders.get(folded) : first;
      if (other != null) {
        findings.add(finding(path, other, file.apply(path)));
      }
    }
    return findings;
  }

  private static Diagnostic finding(String path, String other, String file) {
    return Diagnostic.of(
        ContentRules.COLLIDING_NAMES, SourceLocation.startOf(file), "colliding-names", path, other);
  }
}
