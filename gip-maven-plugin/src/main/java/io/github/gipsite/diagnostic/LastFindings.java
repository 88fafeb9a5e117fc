package io.github.gipsite.diagnostic;

import io.github.gipsite.note.Notes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the last run found in parts of the content. Where a part is still what it was, so are the
 * findings on it, and nobody need look for them again.
 */
public final class LastFindings {
  private static final String FILE = "checked.txt";

  private final Notes notes;

  private LastFindings(Notes notes) {
    this.notes = notes;
  }

  /** Nothing is known. */
  public static LastFindings none() {
    return new LastFindings(Notes.none());
  }

  /** As the last run left them in a folder; nothing is known where there are none. */
  public static LastFindings in(Path folder) {
    return new LastFindings(Notes.in(folder.resolve(FILE)));
  }

  /**
   * The findings on a part; of several parts at a time.
   *
   * @param part fingerprint of the part, and of the program that looks at it
   * @param look finds them where they are not known
   */
  public List<Diagnostic> on(String part, Supplier<List<Diagnostic>> look) {
    List<Diagnostic> findings = notes.before(part).flatMap(LastFindings::read).orElseGet(look);
    FindingsNote.write(findings).ifPresent(line -> notes.add(part, line));
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
    notes.save(folder.resolve(FILE));
  }
}
