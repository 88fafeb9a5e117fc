package io.github.gipsite.output;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.source.ReportExhausted;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A file of the site, which is made when it is written.
 *
 * <pre>{@code
 * OutputFile.of("figures.csv", out -> write(figures, out)); // made in every build
 * new OutputFile(path, Optional.of(report.fingerprints().all()), content); // may be taken over
 * }</pre>
 *
 * @param path on the site, with {@code /}
 * @param from fingerprint of all that it is made of; empty where that is not known, and the file is
 *     made in every build
 */
public record OutputFile(String path, Optional<String> from, Content content) {
  /** A file that is made in every build. */
  public static OutputFile of(String path, Content content) {
    return new OutputFile(path, Optional.empty(), content);
  }

  /**
   * Returns the same file with a fingerprint that includes the program and the template.
   *
   * @param made fingerprint of what both make of that
   */
  public OutputFile withBuildFingerprint(UnaryOperator<String> made) {
    return new OutputFile(path, from.map(made), content);
  }

  /** Returns the same file with content that comes from elsewhere. */
  public OutputFile withContent(Content other) {
    return new OutputFile(path, from, other);
  }

  /**
   * Makes the file and writes it.
   *
   * @throws ReportExhausted where the stack or the memory does not do
   */
  public void writeTo(OutputStream out) throws IOException {
    try {
      content.writeTo(out);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new ReportExhausted(SourceLocation.startOf(path), e);
    }
  }

  /**
   * Writes the bytes of a file, which may be too many to hold at once, in large pieces: nothing
   * buffers them on their way to the disk.
   */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
