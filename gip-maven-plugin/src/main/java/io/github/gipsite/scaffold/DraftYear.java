package io.github.gipsite.scaffold;

import io.github.gipsite.source.SourceFolder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A year of a content folder that {@code init} or {@code new-year} may have written. As long as
 * nothing is filled in, it may be written again.
 *
 * @param scaffold what {@code new-year} writes now
 */
public record DraftYear(SourceFolder content, YearScaffold scaffold) {
  private static final String TITLE = "title:";

  public boolean exists() {
    return content.exists(scaffold.folder());
  }

  /** Whether it is there, and nothing is filled in. */
  public boolean isUntouched() {
    return content.exists(scaffold.report().path()) && filledIn(List.of()).isEmpty();
  }

  /** Whether it is untouched, and something of it would be written in another way now. */
  public boolean isOutdated() {
    return isUntouched() && scaffold.files().stream().anyMatch(file -> !isSame(file));
  }

  /**
   * Finds a file in which something is filled in.
   *
   * @param known files that may be there as well
   */
  public Optional<String> filledIn(List<NewFile> known) {
    List<NewFile> all = Stream.concat(known.stream(), written()).toList();
    return content.names(scaffold.folder(), ignored -> {}).stream()
        .filter(name -> name.equals("report.yaml") || name.endsWith(".md"))
        .map(name -> scaffold.folder() + "/" + name)
        .filter(path -> all.stream().noneMatch(file -> file.path().equals(path) && isSame(file)))
        .findFirst();
  }

  /** All files as they may have been written: also before there was a report of the year before. */
  private Stream<NewFile> written() {
    return Stream.concat(scaffold.files().stream(), scaffold.blank().files().stream());
  }

  /** Whether a file has this text, whatever the line ends and the name of the office in it. */
  private boolean isSame(NewFile file) {
    return content.exists(file.path())
        && withoutTitle(content.lines(file.path()))
            .equals(withoutTitle(file.text().lines().toList()));
  }

  private static List<String> withoutTitle(List<String> lines) {
    return lines.stream().filter(line -> !line.startsWith(TITLE)).toList();
  }
}
