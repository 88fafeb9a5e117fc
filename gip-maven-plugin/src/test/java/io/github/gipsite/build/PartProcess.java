package io.github.gipsite.build;

import io.github.gipsite.content.ContentShard;
import io.github.gipsite.testkit.SampleParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A machine that builds one part; it waits for a line before it goes on after reading. */
final class PartProcess {
  private PartProcess() {}

  public static void main(String... arguments) throws IOException {
    ContentShard shard = ContentShard.parse(arguments[2]).orElseThrow();
    SampleParts.build(Path.of(arguments[0]), Path.of(arguments[1]), shard, line -> waitOnce());
  }

  private static boolean waited;

  private static synchronized void waitOnce() {
    if (waited) {
      return;
    }
    waited = true;
    System.out.println("read");
    try {
      System.in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
