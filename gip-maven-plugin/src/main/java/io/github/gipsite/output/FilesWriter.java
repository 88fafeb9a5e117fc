package io.github.gipsite.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes files and writes them into a folder, on each processor one at a time. Which one is written
 * when makes no difference to what is in them.
 */
final class FilesWriter {
  private final Path folder;
  private final LastBuild last;
  private final Iterator<OutputFile> files;
  private final IntConsumer progress;
  private final Set<String> written = new TreeSet<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private boolean stopped;

  /**
   * A writer that has not begun.
   *
   * @param last what need not be made again
   * @param progress is told the number of files begun so far
   */
  FilesWriter(Path folder, LastBuild last, Stream<OutputFile> files, IntConsumer progress) {
    this.folder = folder;
    this.last = last;
    this.files = files.iterator();
    this.progress = progress;
  }

  /**
   * Writes all files and returns their paths. After a failure no other file is begun, and nothing
   * is being written any more when it is told.
   */
  Set<String> write() throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = Executors.newFixedThreadPool(processors);
    Callable<@Nullable Void> some = this::writeSome;
    try {
      for (Future<@Nullable Void> done : threads.invokeAll(Collections.nCopies(processors, some))) {
        done.get();
      }
      return written;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      throw fault(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** The failure itself, which says what it is. */
  private static IOException fault(@Nullable Throwable cause) {
    if (cause instanceof IOException fault) {
      return fault;
    }
    throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
  }

  private @Nullable Void writeSome() throws IOException {
    try {
      for (OutputFile file = next(); file != null; file = next()) {
        write(file);
      }
      return null;
    } finally {
      stop();
    }
  }

  /** By the end of one thread there is nothing left to begin, or something has failed. */
  private synchronized void stop() {
    stopped = true;
  }

  private synchronized @Nullable OutputFile next() {
    if (stopped || !files.hasNext()) {
      return null;
    }
    OutputFile file = files.next();
    Path target = target(file);
    String path = folder.relativize(target).toString().replace('\\', '/');
    boolean inside = target.startsWith(folder) && !path.equals(SiteWriter.MANIFEST);
    if (!inside || !written.add(path)) {
      throw new IllegalStateException("not a path of its own on the site: " + file.path());
    }
    progress.accept(written.size());
    return file;
  }

  /** Two threads may both make it: neither goes on before it is there. */
  private void createFolder(@Nullable Path parent) throws IOException {
    if (parent != null && !folders.contains(parent)) {
      Files.createDirectories(parent);
      folders.add(parent);
    }
  }

  private Path target(OutputFile file) {
    return folder.resolve(file.path()).normalize();
  }

  private void write(OutputFile file) throws IOException {
    Path target = target(file);
    createFolder(target.getParent());
    if (!last.gives(file, target)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        file.content().writeTo(out);
      }
      last.made(file, target);
    }
  }
}
