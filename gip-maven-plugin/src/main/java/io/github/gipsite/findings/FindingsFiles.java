package io.github.gipsite.findings;

import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.SourceLines;
import io.github.gipsite.files.AtomicFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Writes the findings of a run in all formats. */
public final class FindingsFiles {
  private final Map<String, FindingsPrinter> printers;

  /**
   * Creates the files of a run.
   *
   * @param failOn the severity that keeps a site from being built
   * @param folder the path of the content in its repository: empty, or with {@code /} at its end
   */
  public FindingsFiles(Messages messages, SourceLines lines, FailOn failOn, String folder) {
    this.printers =
        Map.of(
            "findings.json", new FindingsJson(messages, failOn),
            "findings.sarif", new FindingsSarif(messages, folder),
            "findings.html", new FindingsHtml(messages, lines, failOn),
            "findings.github.txt", new FindingsGithub(messages, folder),
            "findings.gitlab.json", new FindingsGitlab(messages, folder));
  }

  /** Writes the files in parallel: a province may have findings by the ten thousand. */
  public void write(Findings findings, Path folder) throws IOException {
    try {
      printers.entrySet().parallelStream()
          .forEach(file -> write(folder.resolve(file.getKey()), file.getValue(), findings));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Path file, FindingsPrinter printer, Findings findings) {
    try {
      new AtomicFile(file)
          .write(
              out -> {
                // A printer writes a few characters at a time, and encoding each costs most.
                Writer words =
                    new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                printer.print(findings, words);
                words.flush();
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
