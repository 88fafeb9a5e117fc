package io.github.gipsite.intake;

import io.github.gipsite.diagnostic.Wording;

/** A file that cannot be imported, and why. */
public final class UnreadableDocument extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Wording why;

  UnreadableDocument(String key, Object... arguments) {
    this(Wording.of(key, arguments));
  }

  UnreadableDocument(Wording why) {
    super(why.key());
    this.why = why;
  }

  public Wording why() {
    return why;
  }
}
