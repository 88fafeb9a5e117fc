package io.github.gipsite.findings;

import io.github.gipsite.diagnostic.Findings;
import java.io.IOException;
import java.io.Writer;

/**
 * Prints all findings of a run in one form. Printed piece by piece: there may be findings by the
 * ten thousand, and a text of all of them would take more memory than they do.
 */
public interface FindingsPrinter {
  /** Everything in it follows from the findings, and from the files in which they are. */
  void print(Findings findings, Writer out) throws IOException;
}
