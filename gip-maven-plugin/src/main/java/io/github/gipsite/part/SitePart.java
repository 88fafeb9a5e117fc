package io.github.gipsite.part;

import io.github.gipsite.cache.Fingerprint;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A part of a site, in a folder or in a tar archive.
 *
 * @param given as it was named
 */
record SitePart(Path given, PartNote note, PartStore store) {
  private static final String NOTE = "gip/" + PartNote.NAME;
  private static final String CHECKED = "gip/checked.txt";

  /**
   * Opens a part; empty where a folder or an archive holds none.
   *
   * @throws PartsRefused where a file is no tar, or was cut off
   */
  static Optional<SitePart> open(Path given) throws IOException {
    PartStore store = store(given);
    try {
      Optional<PartNote> note = store.read(NOTE).flatMap(PartNote::read);
      if (note.isPresent()) {
        return Optional.of(new SitePart(given, note.get(), store));
      }
    } catch (IOException | RuntimeException e) {
      store.close();
      throw e;
    }
    store.close();
    return Optional.empty();
  }

  private static PartStore store(Path given) throws IOException {
    if (Files.isDirectory(given)) {
      return new FolderStore(given);
    }
    try {
      return TarStore.open(given, NOTE);
    } catch (TarException | EOFException e) {
      throw new PartsRefused("no-tar", given);
    }
  }

  /** A file of the site; empty where it is missing, or is not what was built. */
  Optional<byte[]> file(PartFile file) throws IOException {
    return sameAs(note.files().getOrDefault(file, ""), store.read("site/" + file.path()));
  }

  /** What was found on the agencies of this part; empty where that is missing or damaged. */
  Optional<byte[]> checked() throws IOException {
    return sameAs(note.checked(), store.read(CHECKED));
  }

  private static Optional<byte[]> sameAs(String fingerprint, Optional<byte[]> read) {
    return read.filter(bytes -> Fingerprint.of(bytes).equals(fingerprint));
  }
}
