package io.github.gipsite.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    Kind kind,
    Optional<String> contact,
    Optional<String> predecessor,
    List<String> rollUp,
    List<String> oldFolders) {
  public Agency {
    rollUp = List.copyOf(rollUp);
    oldFolders = List.copyOf(oldFolders);
  }

  /** What kind of organ; dates and rule-making power depend on it. */
  public enum Kind {
    GOVERNMENT,
    DEPARTMENT,
    TOWNSHIP,
    OTHER;

    /** As in {@code agency.yaml}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
