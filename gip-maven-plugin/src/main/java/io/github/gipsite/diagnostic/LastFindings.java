package io.github.gipsite.diagnostic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What the last run found in parts of the content. Where a part is still what it was, so are the
 * findings on it, and nobody need look for them again.
 */
public final class LastFindings {
  private static final String FILE = "checked.txt";

  private final Map<String, String> before;
  private final Map<String, String> now = new ConcurrentHashMap<>();

  private LastFindings(Map<String, String> before) {
    this.before = before;
  }

  /** Nothing is known. */
  public static LastFindings none() {
    return new LastFindings(Map.of());
  }

  /** As the last run left them in a folder; nothing is known where there are none. */
  public static LastFindings in(Path folder) {
    Map<String, String> before = new HashMap<>();
    for (String line : lines(folder.resolve(FILE))) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        before.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return new LastFindings(before);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      // All is checked again then.
      return List.of();
    }
  }

  /**
   * The findings on a part; of several parts at a time.
   *
   * @param part fingerprint of the part, and of the program that looks at it
   * @param look finds them where they are not known
   */
  public List<Diagnostic> on(String part, Supplier<List<Diagnostic>> look) {
    List<Diagnostic> findings =
        Optional.ofNullable(before.get(part)).flatMap(LastFindings::read).orElseGet(look);
    FindingsNote.write(findings).ifPresent(line -> now.put(part, line));
    return findings;
  }

  /** Empty where somebody else wrote the line. */
  private static Optional<List<Diagnostic>> read(String line) {
    try {
      return Optional.of(FindingsNote.read(line));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Leaves them for the next run. */
  public void save(Path folder) throws IOException {
    List<String> lines =
        new TreeMap<>(now)
            .entrySet().stream().map(part -> part.getKey() + "\t" + part.getValue()).toList();
    Files.createDirectories(folder);
    Files.write(folder.resolve(FILE), lines);
  }
}
