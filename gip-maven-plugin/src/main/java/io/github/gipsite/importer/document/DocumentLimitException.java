package io.github.gipsite.importer.document;

import io.github.gipsite.diagnostic.Wording;

/** Thrown where a document exceeds a {@link DocumentLimit}; {@code Import} refuses such a file. */
public final class DocumentLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Wording why;

  DocumentLimitException(Wording why) {
    super(why.key());
    this.why = why;
  }

  public Wording why() {
    return why;
  }
}
