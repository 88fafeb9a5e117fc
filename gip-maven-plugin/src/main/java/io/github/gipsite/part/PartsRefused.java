package io.github.gipsite.part;

import io.github.gipsite.diagnostic.Wording;
import java.io.IOException;

/** Thrown where parts do not make a site together; nothing was written. */
public final class PartsRefused extends IOException {
  private static final long serialVersionUID = 1;
  private final transient Wording why;

  /**
   * Creates a refusal.
   *
   * @param key of the message, without {@code goal.parts.}
   */
  public PartsRefused(String key, Object... arguments) {
    super(key);
    this.why = Wording.of("goal.parts." + key, arguments);
  }

  /** Returns the message: which part, why, and what to do. */
  public Wording wording() {
    return why;
  }
}
