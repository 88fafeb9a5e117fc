package io.github.gipsite.diagnostic;

import java.util.Locale;

/** The weight of a finding; the heaviest comes first. */
public enum Severity {
  /** A fault: the report must not be published like this. */
  ERROR,
  /** A probable fault, which a person has to look at. */
  WARNING,
  /** A note that requires no action. */
  INFO;

  /** The name used in {@code findings.json} and as a message key. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
