package io.github.gipsite.diagnostic;

import java.util.List;

/** Gives the lines of a file, as they are written; several threads may ask. */
@FunctionalInterface
public interface SourceLines {
  /** Returns the lines of a file; empty where it is not there, or is no text. */
  List<String> lines(String file);
}
