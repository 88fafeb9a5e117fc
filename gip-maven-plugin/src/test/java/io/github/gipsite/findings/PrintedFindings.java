package io.github.gipsite.findings;

import io.github.gipsite.diagnostic.Findings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Findings as one of the files has them. */
final class PrintedFindings {
  private PrintedFindings() {}

  static String text(FindingsPrinter printer, Findings findings) {
    StringWriter out = new StringWriter();
    try {
      printer.print(findings, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
