package io.github.gipsite.intake;

import io.github.gipsite.diagnostic.Wording;

/** More in a document than {@link DocumentLimit} allows; {@link Import} refuses such a file. */
final class DocumentLimitExceeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Wording why;

  DocumentLimitExceeded(Wording why) {
    super(why.key());
    this.why = why;
  }

  Wording why() {
    return why;
  }
}
