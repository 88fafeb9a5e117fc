package io.github.gipsite.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The severity from which findings fail a run (user property {@code gip.failOn}). */
public enum FailOn {
  ERROR,
  WARNING,
  /** The run never fails; a site with errors is still not built. */
  NEVER;

  /** Reads {@code error}, {@code warning} or {@code never}. */
  public static Optional<FailOn> named(String text) {
    return Arrays.stream(values()).filter(value -> value.id().equals(text)).findFirst();
  }

  public boolean failed(Findings findings) {
    return switch (this) {
      case ERROR -> findings.hasErrors();
      case WARNING -> findings.hasErrors() || findings.count(Severity.WARNING) > 0;
      case NEVER -> false;
    };
  }

  private String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
