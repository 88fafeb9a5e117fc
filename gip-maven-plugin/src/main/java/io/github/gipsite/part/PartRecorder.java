package io.github.gipsite.part;

import io.github.gipsite.cache.Fingerprint;
import io.github.gipsite.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Notes which files a build writes, and what is in them once they are written. */
public final class PartRecorder {
  /** Larger files are made again, because one that is taken over is held in memory. */
  private static final long LARGEST = 16L << 20;

  private final Queue<PartFile> files = new ConcurrentLinkedQueue<>();

  /** Returns the same files, which are noted as they pass. */
  public Stream<OutputFile> record(Stream<OutputFile> made) {
    return made.peek(
        file -> file.from().ifPresent(from -> files.add(new PartFile(file.path(), from))));
  }

  /** The fingerprints of the files, which stand in the folder of the site. */
  public Map<PartFile, String> fingerprints(Path site) throws IOException {
    Map<PartFile, String> all = new HashMap<>();
    for (PartFile file : files) {
      Path written = site.resolve(file.path());
      if (Files.size(written) <= LARGEST) {
        all.put(file, Fingerprint.of(Files.readAllBytes(written)));
      }
    }
    return all;
  }
}
