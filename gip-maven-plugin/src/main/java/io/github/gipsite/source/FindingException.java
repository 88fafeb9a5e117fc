package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;

/** Ends some work on what an office has written, because of a fault that is found only then. */
public abstract class FindingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic finding;

  protected FindingException(Diagnostic finding) {
    super(finding.place().file());
    this.finding = finding;
  }

  /** An error that says what is wrong. */
  public final Diagnostic finding() {
    return finding;
  }
}
