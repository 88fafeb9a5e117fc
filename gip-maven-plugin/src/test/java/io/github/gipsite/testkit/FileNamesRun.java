package io.github.gipsite.testkit;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Builds a site, drafts it and tells what was found, in UTF-8 whatever the machine speaks; for
 * {@code FileNamesTest}.
 */
public final class FileNamesRun {
  private FileNamesRun() {}

  public static void main(String[] arguments) throws IOException {
    BuildSettings settings =
        BuiltSite.settings(Path.of(arguments[0]), Path.of(arguments[1]), FailOn.ERROR);
    SiteBuild build = new SiteBuild(settings, line -> {});
    Findings findings = build.generate();
    boolean isSame = ShortFindings.places(build.draft().findings().all()).equals(places(findings));
    List<String> lines =
        findings.all().isEmpty() ? List.of("built") : ShortFindings.sentences(findings.all());
    OutputStream out = System.out;
    for (String line : lines) {
      out.write(
          (line + (isSame ? "" : " | another draft") + "\n").getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }

  private static List<String> places(Findings findings) {
    return ShortFindings.places(findings.all());
  }
}
