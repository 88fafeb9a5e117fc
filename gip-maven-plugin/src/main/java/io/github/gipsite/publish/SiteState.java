package io.github.gipsite.publish;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.files.EntryKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * The state of the output folder at one moment. A run takes it before it begins and after it has
 * failed, so that its message tells what is on the disk and not what was intended.
 */
public final class SiteState {
  private final Path site;
  private final Optional<Object> identity;
  private final Optional<Path> aside;
  private final Optional<IOException> fault;

  private SiteState(
      Path site, Optional<Object> identity, Optional<Path> aside, Optional<IOException> fault) {
    this.site = site;
    this.identity = identity;
    this.aside = aside;
    this.fault = fault;
  }

  /** Reads the state of a folder. */
  public static SiteState of(Path site) {
    Path place = site.toAbsolutePath().normalize();
    try {
      Path real = Files.isSymbolicLink(place) ? place.toRealPath() : place;
      return new SiteState(place, identity(real), aside(real), Optional.empty());
    } catch (IOException e) {
      return new SiteState(place, Optional.empty(), Optional.empty(), Optional.of(e));
    }
  }

  /** The identity of a folder, which survives renaming and is unique. */
  private static Optional<Object> identity(Path folder) throws IOException {
    if (EntryKind.of(folder) == EntryKind.NOTHING) {
      return Optional.empty();
    }
    BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
    // Windows has no key, but remembers when each folder was made.
    return Optional.of(Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime()));
  }

  private static Optional<Path> aside(Path site) throws IOException {
    Path last = site.resolveSibling("." + site.getFileName() + ".last");
    return EntryKind.of(last) == EntryKind.FOLDER ? Optional.of(last) : Optional.empty();
  }

  /** Returns the message on the change of the site since an earlier state. */
  public Wording changeSince(SiteState before) {
    if (fault.isPresent() || before.fault.isPresent()) {
      return Wording.of("goal.site.unseen", site);
    }
    if (identity.isPresent()) {
      return Wording.of(
          identity.equals(before.identity) ? "goal.site.unchanged" : "goal.site.replaced", site);
    }
    return aside
        .map(last -> Wording.of("goal.site.aside", site, last))
        .orElseGet(
            () ->
                Wording.of(
                    before.identity.isPresent() ? "goal.site.gone" : "goal.site.none", site));
  }
}
