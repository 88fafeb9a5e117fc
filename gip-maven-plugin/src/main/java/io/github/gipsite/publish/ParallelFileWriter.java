package io.github.gipsite.publish;

import io.github.gipsite.output.OutputFile;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes files and writes them into folders, one at a time on each processor. The order of writing
 * does not affect their content.
 */
final class ParallelFileWriter {
  private final StagingFolders folders;
  private final PreviousBuild last;
  private final Iterator<OutputFile> files;
  private final IntConsumer progress;
  private final Set<String> written = new TreeSet<>();
  private boolean stopped;

  /** A file that a thread is writing, with its path on the site. */
  private record StartedFile(OutputFile file, String path) {}

  /**
   * Creates a writer, which does nothing until it is started.
   *
   * @param last the files of the last build, for reuse
   * @param progress is told the number of files begun so far
   */
  ParallelFileWriter(
      StagingFolders folders, PreviousBuild last, Stream<OutputFile> files, IntConsumer progress) {
    this.folders = folders;
    this.last = last;
    this.files = files.iterator();
    this.progress = progress;
  }

  /**
   * Writes all files and returns their paths. After a failure no further file is begun; it is
   * thrown when all threads have ended.
   */
  Set<String> write() throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = Executors.newFixedThreadPool(processors);
    Callable<@Nullable Void> some = this::writeUntilDone;
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

  /** The original failure, whose message says what it is. */
  private static IOException fault(@Nullable Throwable cause) {
    if (cause instanceof IOException fault) {
      return fault;
    }
    throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
  }

  private @Nullable Void writeUntilDone() throws IOException {
    try {
      for (StartedFile begun = next(); begun != null; begun = next()) {
        write(begun.file(), folders.prepare(begun.path()));
      }
      return null;
    } finally {
      stop();
    }
  }

  /** Stops the threads: when one ends, there is nothing left to begin, or something has failed. */
  private synchronized void stop() {
    stopped = true;
  }

  private synchronized @Nullable StartedFile next() {
    if (stopped || !files.hasNext()) {
      return null;
    }
    OutputFile file = files.next();
    Path path = folders.named(file.path()).normalize();
    String normal = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    // Shares the string with the record of the build, because there are very many.
    String name = normal.equals(file.path()) ? file.path() : normal;
    boolean inside = path.getRoot() == null && !path.startsWith("..");
    if (!inside || name.isEmpty() || name.equals(SiteManifest.NAME) || !written.add(name)) {
      throw new IllegalStateException("not a path of its own on the site: " + file.path());
    }
    progress.accept(written.size());
    return new StartedFile(file, name);
  }

  private void write(OutputFile file, Path target) throws IOException {
    if (!last.reuse(file, target)) {
      // Never overwrites: an existing file may be a hard link to one of the old site.
      try (OutputStream out =
          Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        file.writeTo(out);
      }
      last.remember(file, target);
    }
  }
}
