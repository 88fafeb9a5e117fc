package io.github.gipsite.findings;

import io.github.gipsite.diagnostic.Findings;
import java.io.IOException;
import java.io.Writer;

/**
 * Prints all findings of a run in one format, piece by piece: there may be findings by the ten
 * thousand, and the whole text would take more memory than they do.
 */
public interface FindingsPrinter {
  /** Prints the findings; the result depends on nothing but them and the files they are in. */
  void print(Findings findings, Writer out) throws IOException;
}
