package io.github.gipsite.publish;

import io.github.gipsite.output.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes a site and waits in the middle of a file; for {@link TwoBuildsTest}. */
final class PausedWrite {
  private PausedWrite() {}

  public static void main(String[] arguments) throws IOException {
    OutputFile paused = OutputFile.of("index.html", PausedWrite::writeTo);
    new SiteWriter(Path.of(arguments[0]), count -> {}).write(Stream.of(paused));
    System.out.println("OK");
  }

  private static void writeTo(OutputStream out) throws IOException {
    System.out.println("INSIDE");
    System.in.read();
    out.write('1');
  }
}
