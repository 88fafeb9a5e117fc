package io.github.gipsite.publish;

import io.github.gipsite.publish.SiteLock.SiteLocked;
import io.github.gipsite.testkit.BuiltSite;
import java.io.IOException;
import java.nio.file.Path;

/** Builds a site once it is told to, and says what became of it; for {@link TwoBuildsTest}. */
final class OneBuild {
  private OneBuild() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println("READY");
    System.in.read();
    try {
      BuiltSite built = BuiltSite.of(Path.of(arguments[0]), Path.of(arguments[1]));
      System.out.println(built.findings().hasErrors() ? built.findings() : "OK");
    } catch (SiteLocked e) {
      System.out.println("LOCKED");
    }
  }
}
