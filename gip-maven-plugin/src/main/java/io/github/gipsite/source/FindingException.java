package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;

/** Thrown to end work because of an error in the office's content that is found only then. */
public abstract class FindingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic finding;

  protected FindingException(Diagnostic finding) {
    super(finding.place().file());
    this.finding = finding;
  }

  /** The error to report. */
  public final Diagnostic finding() {
    return finding;
  }
}
