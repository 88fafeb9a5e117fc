package io.github.gipsite.part;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.output.OutputFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The parts that several machines have built of one site. A file is taken from a part where it was
 * made there of the very same; all others are made here, so that the site is that of one build.
 *
 * <pre>{@code
 * try (SiteParts parts = SiteParts.open(folders)) {
 *   parts.requireSame(origin, agencies); // of this machine
 *   files.map(parts::fromPart);
 * }
 * }</pre>
 */
public final class SiteParts implements Closeable {
  private final List<SitePart> parts;
  private final Map<PartFile, SitePart> files = new HashMap<>();
  private final AtomicInteger taken = new AtomicInteger();

  private SiteParts(List<SitePart> parts) {
    this.parts = parts;
    parts.forEach(part -> part.note().files().keySet().forEach(file -> files.put(file, part)));
  }

  /** No parts: everything is made here. */
  public static SiteParts none() {
    return new SiteParts(List.of());
  }

  /**
   * Opens parts.
   *
   * @param given folders or tar archives, or folders that hold these
   * @throws PartsRefused where one of them is no part, or they are not all parts of one site
   */
  public static SiteParts open(List<Path> given) throws IOException {
    SiteParts opened = new SiteParts(new PartFinder().find(given));
    try {
      PartsCheck.requireComplete(opened.parts);
      return opened;
    } catch (PartsRefused e) {
      opened.close();
      throw e;
    }
  }

  /**
   * Requires that all parts were built of the same content by the same program.
   *
   * @param here what this machine builds with
   * @param agencies the fingerprint of each agency on this machine, by its folder
   */
  public void requireSame(PartOrigin here, Map<String, String> agencies) throws PartsRefused {
    PartsCheck.requireSame(parts, here, agencies);
  }

  /** Adds what the parts found on agencies to the cache of the checks. */
  public void addChecked(BuildCache cache) throws IOException {
    for (SitePart part : parts) {
      part.checked().ifPresent(cache::add);
    }
  }

  /** Returns a file that is copied from a part where there is the very same, and else is made. */
  public OutputFile fromPart(OutputFile wanted) {
    Optional<PartFile> file = wanted.from().map(from -> new PartFile(wanted.path(), from));
    return file.filter(files::containsKey)
        .map(same -> wanted.withContent(out -> copy(same, wanted, out)))
        .orElse(wanted);
  }

  private void copy(PartFile file, OutputFile wanted, OutputStream out) throws IOException {
    SitePart part = files.get(file);
    Optional<byte[]> bytes = part == null ? Optional.empty() : part.file(file);
    if (bytes.isPresent()) {
      out.write(bytes.get());
      taken.incrementAndGet();
    } else {
      wanted.content().writeTo(out);
    }
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** How many files were copied from parts. */
  public int taken() {
    return taken.get();
  }

  @Override
  public void close() throws IOException {
    for (SitePart part : parts) {
      part.store().close();
    }
  }
}
