package io.github.gipsite.diagnostic;

import java.util.Locale;

/** The weight of a finding; the heaviest comes first. */
public enum Severity {
  /** The report must not be published like this. */
  ERROR,
  /** Probably wrong; a person has to look. */
  WARNING,
  /** Worth knowing; nothing has to be done. */
  INFO;

  /** The name used in {@code findings.json} and as a message key. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
