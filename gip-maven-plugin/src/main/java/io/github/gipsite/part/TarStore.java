package io.github.gipsite.part;

import io.github.gipsite.files.RandomAccessReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files of a part in an archive, which are read in their place: nothing is unpacked. */
final class TarStore implements PartStore {
  private final RandomAccessReader archive;
  private final Map<String, TarIndex.Extent> files;
  private final String root;

  private TarStore(RandomAccessReader archive, Map<String, TarIndex.Extent> files, String root) {
    this.archive = archive;
    this.files = files;
    this.root = root;
  }

  /**
   * Opens an archive.
   *
   * @param mark the path of a file that the part has to hold, in whatever folder of the archive
   * @throws TarException where the file is no tar
   * @throws java.io.EOFException where it was cut off
   */
  static TarStore open(Path tar, String mark) throws IOException {
    RandomAccessReader archive = RandomAccessReader.open(tar);
    try {
      Map<String, TarIndex.Extent> files = TarIndex.of(archive);
      return new TarStore(archive, files, root(files, mark));
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  private static String root(Map<String, TarIndex.Extent> files, String mark) {
    return files.keySet().stream()
        .filter(path -> path.equals(mark) || path.endsWith("/" + mark))
        .map(path -> path.substring(0, path.length() - mark.length()))
        .findFirst()
        .orElse("");
  }

  @Override
  public Optional<byte[]> read(String path) throws IOException {
    TarIndex.Extent extent = files.get(root + path);
    return extent == null || extent.size() > Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(archive.read(extent.start(), (int) extent.size()));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
