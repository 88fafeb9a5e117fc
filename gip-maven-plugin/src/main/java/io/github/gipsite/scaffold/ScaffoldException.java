package io.github.gipsite.scaffold;

import io.github.gipsite.diagnostic.Wording;

/** Thrown where nothing was written, with the reason. */
public final class ScaffoldException extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Wording wording;

  public ScaffoldException(String key, Object... arguments) {
    super(key);
    this.wording = Wording.of(key, arguments);
  }

  public Wording wording() {
    return wording;
  }
}
