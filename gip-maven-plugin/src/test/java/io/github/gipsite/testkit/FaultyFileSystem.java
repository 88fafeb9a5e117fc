package io.github.gipsite.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.tests.mockfile.FilterDirectoryStream;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;
import org.apache.lucene.tests.mockfile.FilterPath;

/** The file system of this machine, of which single operations fail as they were planned to. */
public final class FaultyFileSystem extends FilterFileSystemProvider {
  private static final Set<OpenOption> NEW_FILE =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);

  private final Faults faults;

  public FaultyFileSystem(FaultPlan... plans) {
    super("faulty", FileSystems.getDefault());
    this.faults = new Faults(plans);
  }

  /** How many operations of its kinds each plan has counted so far. */
  public List<Integer> counts() {
    return faults.counts();
  }

  /** A path of this machine on this file system. */
  @Override
  public FilterPath wrapPath(Path path) {
    return new FilterPath(path, fileSystem) {
      @Override
      public Path toRealPath(LinkOption... options) throws IOException {
        faults.next(Operation.ATTRIBUTES, delegate);
        return super.toRealPath(options);
      }
    };
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    boolean isWritten =
        options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    faults.next(isWritten ? Operation.CREATE : Operation.READ, path);
    FileChannel channel = super.newFileChannel(path, options, attributes);
    return new FaultyChannel(channel, faults, isWritten);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
    return Channels.newInputStream(newFileChannel(path, Set.of(options)));
  }

  @Override
  public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
    Set<OpenOption> all = new HashSet<>(Set.of(options));
    all.add(StandardOpenOption.WRITE);
    return Channels.newOutputStream(newFileChannel(path, options.length == 0 ? NEW_FILE : all));
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    faults.next(Operation.LIST, folder);
    DirectoryStream<Path> names = super.newDirectoryStream(folder, filter);
    return new FilterDirectoryStream(names, fileSystem) {
      @Override
      public Iterator<Path> iterator() {
        return new FaultyNames(names.iterator(), folder);
      }
    };
  }

  /** The names in a folder, of which the next may not come. */
  private final class FaultyNames implements Iterator<Path> {
    private final Iterator<Path> names;
    private final Path folder;

    FaultyNames(Iterator<Path> names, Path folder) {
      this.names = names;
      this.folder = folder;
    }

    @Override
    public boolean hasNext() {
      return names.hasNext();
    }

    @Override
    public Path next() {
      try {
        faults.next(Operation.LIST, folder);
      } catch (IOException e) {
        throw new DirectoryIteratorException(e);
      }
      return names.next();
    }
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    faults.next(Operation.CREATE, folder);
    super.createDirectory(folder, attributes);
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    faults.next(Operation.READ, from);
    faults.next(Operation.CREATE, to);
    faults.next(Operation.WRITE, to);
    super.copy(from, to, options);
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    faults.next(Operation.MOVE, from);
    super.move(from, to, options);
  }

  @Override
  public void delete(Path path) throws IOException {
    faults.next(Operation.DELETE, path);
    super.delete(path);
  }

  @Override
  public boolean deleteIfExists(Path path) throws IOException {
    faults.next(Operation.DELETE, path);
    return super.deleteIfExists(path);
  }

  @Override
  public void createLink(Path link, Path there) throws IOException {
    faults.next(Operation.LINK, link);
    super.createLink(link, there);
  }

  @Override
  public void createSymbolicLink(Path link, Path there, FileAttribute<?>... attributes)
      throws IOException {
    faults.next(Operation.LINK, link);
    super.createSymbolicLink(link, there, attributes);
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    faults.next(Operation.ATTRIBUTES, link);
    return super.readSymbolicLink(link);
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    faults.next(Operation.ATTRIBUTES, path);
    super.checkAccess(path, modes);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    faults.next(Operation.ATTRIBUTES, one);
    return super.isSameFile(one, other);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    faults.next(Operation.ATTRIBUTES, path);
    return super.readAttributes(path, type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    faults.next(Operation.ATTRIBUTES, path);
    return Collections.unmodifiableMap(super.readAttributes(path, names, options));
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    faults.next(Operation.ATTRIBUTES, path);
    super.setAttribute(path, name, value, options);
  }
}
