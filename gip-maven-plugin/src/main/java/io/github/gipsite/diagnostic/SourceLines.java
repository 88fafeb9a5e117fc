package io.github.gipsite.diagnostic;

import java.util.Optional;

/** Gives the line at a place, as it is written. */
@FunctionalInterface
public interface SourceLines {
  /** Empty where the file is not there, or is no text. */
  Optional<String> line(SourceLocation place);
}
