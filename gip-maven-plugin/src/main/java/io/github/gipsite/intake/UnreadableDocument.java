package io.github.gipsite.intake;

import io.github.gipsite.diagnostic.Wording;

/** A file that cannot be imported, and why. */
public final class UnreadableDocument extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Wording why;

  UnreadableDocument(String key, Object... arguments) {
    super(key);
    this.why = Wording.of(key, arguments);
  }

  public Wording why() {
    return why;
  }
}
