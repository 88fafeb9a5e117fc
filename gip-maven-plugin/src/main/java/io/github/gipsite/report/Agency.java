package io.github.gipsite.report;

import io.github.gipsite.edition.AgencyKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An administrative organ that publishes reports.
 *
 * @param folder its folder in the content and on the site; empty where it is the only agency
 * @param name as it is to be printed
 * @param contact how to reach it
 * @param predecessor the name it had before
 * @param rollUp folders of the agencies that its own report sums up
 * @param oldFolders folders on the site under which its reports were published before
 */
public record Agency(
    String folder,
    String name,
    AgencyKind kind,
    Optional<String> contact,
    Optional<String> predecessor,
    List<String> rollUp,
    List<String> oldFolders) {
  /** The names of folders that the site of several agencies uses itself. */
  private static final Set<String> RESERVED =
      Set.of("accessibility", "assets", "search", "trends", "years");

  public Agency {
    rollUp = List.copyOf(rollUp);
    oldFolders = List.copyOf(oldFolders);
  }

  /** Whether it has a folder of its own; the only agency of a site has none. */
  public boolean hasFolder() {
    return !folder.isEmpty();
  }

  /** The content file that holds its name. */
  public String nameFile() {
    return hasFolder() ? folder + "/agency.yaml" : "site.yaml";
  }

  /**
   * Whether it can be called this, in full or short, now or before; also where its own name cannot
   * be compared with others.
   */
  public boolean isCalled(AgencyName other) {
    return !AgencyName.of(name).isCertain()
        || Stream.concat(Stream.of(name), predecessor.stream())
            .anyMatch(own -> AgencyName.of(own).isSame(other));
  }

  /** Whether a folder name is used by the site itself, so that no agency can have it. */
  public static boolean isReserved(String folder) {
    return RESERVED.contains(folder.toLowerCase(Locale.ROOT));
  }
}
