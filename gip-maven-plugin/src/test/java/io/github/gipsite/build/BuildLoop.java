package io.github.gipsite.build;

import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.testkit.BuiltSite;
import java.io.IOException;
import java.nio.file.Path;

/** Builds two archives in turns into one folder until it is killed; for {@link KilledBuildTest}. */
final class BuildLoop {
  private BuildLoop() {}

  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[2]);
    for (int i = 0; ; i++) {
      Path content = Path.of(arguments[i % 2]);
      new SiteBuild(BuiltSite.settings(content, target, FailOn.NEVER), line -> {}).generate();
      System.out.println(i);
    }
  }
}
