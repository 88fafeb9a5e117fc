package io.github.gipsite.testkit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Optional;
import org.apache.lucene.tests.mockfile.FilterFileChannel;

/** An open file of a {@link FaultyFileSystem}. */
final class FaultyChannel extends FilterFileChannel {
  private final Faults faults;
  private final boolean isWritten;

  FaultyChannel(FileChannel delegate, Faults faults, boolean isWritten) {
    super(delegate);
    this.faults = faults;
    this.isWritten = isWritten;
  }

  private void next(Operation operation) throws IOException {
    Optional<Fault> fault = faults.next(operation);
    if (fault.isPresent()) {
      throw fault.get().ofOpenFile();
    }
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    Optional<Fault> fault = faults.next(Operation.WRITE);
    if (fault.isEmpty()) {
      return delegate.write(bytes);
    }
    if (fault.get() == Fault.HALF_WRITTEN) {
      delegate.write(bytes.slice().limit(bytes.remaining() / 2));
    }
    throw fault.get().ofOpenFile();
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    next(Operation.WRITE);
    return delegate.write(bytes, position);
  }

  @Override
  public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
    next(Operation.WRITE);
    return delegate.write(bytes, offset, length);
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    next(Operation.WRITE);
    delegate.truncate(size);
    return this;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    next(Operation.WRITE);
    delegate.force(metaData);
  }

  @Override
  public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
    next(Operation.WRITE);
    return delegate.transferFrom(from, position, count);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    next(Operation.WRITE);
    return delegate.tryLock(position, size, shared);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    next(Operation.WRITE);
    return delegate.lock(position, size, shared);
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    next(Operation.READ);
    return delegate.read(bytes);
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    next(Operation.READ);
    return delegate.read(bytes, position);
  }

  @Override
  public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
    next(Operation.READ);
    return delegate.read(bytes, offset, length);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel to) throws IOException {
    next(Operation.READ);
    return delegate.transferTo(position, count, to);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    next(isWritten ? Operation.WRITE : Operation.READ);
    return delegate.map(mode, position, size);
  }

  /** What was written may not reach the disk before the end, and that is where it is told. */
  @Override
  protected void implCloseChannel() throws IOException {
    delegate.close();
    if (isWritten) {
      next(Operation.WRITE);
    }
  }
}
