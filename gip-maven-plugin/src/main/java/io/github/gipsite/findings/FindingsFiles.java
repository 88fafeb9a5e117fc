package io.github.gipsite.findings;

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
  private final Messages messages;
  private final SourceLines lines;

  public FindingsFiles(Messages messages, SourceLines lines) {
    this.messages = messages;
    this.lines = lines;
  }

  /** Writes the files in parallel: a province may have findings by the ten thousand. */
  public void write(Findings findings, Path folder) throws IOException {
    Map<String, FindingsPrinter> files =
        Map.of(
            "findings.json", new FindingsJson(messages),
            "findings.sarif", new FindingsSarif(messages),
            "findings.html", new FindingsHtml(messages, lines));
    try {
      files.entrySet().parallelStream()
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
