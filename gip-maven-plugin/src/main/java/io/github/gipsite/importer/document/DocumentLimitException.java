package io.github.gipsite.importer.document;

import io.github.gipsite.diagnostic.Wording;

/** More in a document than {@link DocumentLimit} allows; {@code Import} refuses such a file. */
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
