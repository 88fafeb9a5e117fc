package io.github.gipsite.part;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files of a part in an archive, which are read in their place: nothing is unpacked. */
final class TarStore implements PartStore {
  private final FileChannel archive;
  private final Map<String, TarIndex.Extent> files;
  private final String root;

  private TarStore(FileChannel archive, Map<String, TarIndex.Extent> files, String root) {
    this.archive = archive;
    this.files = files;
    this.root = root;
  }

  /**
   * Opens an archive.
   *
   * @param mark the path of a file that the part has to hold, in whatever folder of the archive
   * @throws TarException where the file is no tar, or was cut off
   */
  static TarStore open(Path tar, String mark) throws IOException {
    FileChannel archive = FileChannel.open(tar);
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
        : Optional.of(bytes(extent));
  }

  private byte[] bytes(TarIndex.Extent extent) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) extent.size());
    while (bytes.hasRemaining()) {
      if (archive.read(bytes, extent.start() + bytes.position()) < 0) {
        throw new TarException();
      }
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
