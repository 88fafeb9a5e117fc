package io.github.gipsite.publish;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.cache.FileSignature;
import io.github.gipsite.cache.FileSignatureCodec;
import io.github.gipsite.cache.Fingerprint;
import io.github.gipsite.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The fingerprints of the files of the existing site. A file whose fingerprint is the same is
 * reused, as a hard link where the disk supports that. A file that has been touched since it was
 * written is made again.
 */
final class PreviousBuild {
  private static final FileSignatureCodec SIGNATURES = new FileSignatureCodec();

  private final Path site;
  private final Path file;

  /** The signature of each written file, by its path and the fingerprint of what it was made of. */
  private final BuildCache cache;

  private PreviousBuild(Path site, Path file) {
    this.site = site;
    this.file = file;
    this.cache = BuildCache.in(file);
  }

  /**
   * Reads the record of the site in a folder; empty where there is none, or it was not recorded.
   */
  static PreviousBuild of(Path site) {
    return new PreviousBuild(site, site.resolveSibling("." + site.getFileName() + ".made"));
  }

  /**
   * Links or copies the file of the last build in place of a new one; false where the file has to
   * be made.
   */
  boolean reuse(OutputFile wanted, Path target) {
    Optional<FileSignature> written = key(wanted).flatMap(key -> cache.find(key, SIGNATURES));
    if (written.isEmpty()) {
      return false;
    }
    Path old = site.resolve(wanted.path());
    try {
      if (!FileSignature.of(old).equals(written.get())) {
        return false;
      }
      Files.createLink(target, old);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Records a file that has just been made. */
  void remember(OutputFile made, Path target) throws IOException {
    Optional<String> key = key(made);
    if (key.isPresent()) {
      cache.put(key.get(), FileSignature.of(target), SIGNATURES);
    }
  }

  /** Empty where the file is made in every build. */
  private static Optional<String> key(OutputFile file) {
    return file.from().map(from -> Fingerprint.of(List.of(file.path(), from)));
  }

  /**
   * Writes down what this build has made, once it is in place. The site is whole without this: of a
   * file that cannot be written, or only half, the next build takes over what it can.
   */
  void save() {
    if (!cache.isEmpty()) {
      cache.save(file);
      return;
    }
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Then it names files that are no longer there, or are not what they were.
      return;
    }
  }
}
