package io.github.gipsite.importer.document;

import io.github.gipsite.diagnostic.Wording;

/** Thrown where a file cannot be imported, with the reason. */
public final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Wording why;

  public UnreadableDocumentException(String key, Object... arguments) {
    this(Wording.of(key, arguments));
  }

  public UnreadableDocumentException(Wording why) {
    super(why.key());
    this.why = why;
  }

  public Wording why() {
    return why;
  }
}
