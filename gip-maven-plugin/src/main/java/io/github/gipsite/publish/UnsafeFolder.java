package io.github.gipsite.publish;

import io.github.gipsite.diagnostic.Wording;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * Thrown where a parameter names a folder that this program must not write into; nothing was
 * written.
 */
public final class UnsafeFolder extends FileSystemException {
  private static final long serialVersionUID = 1;
  private final transient Wording why;

  UnsafeFolder(Path folder, Wording why) {
    super(folder.toString());
    this.why = why;
  }

  /** Returns the message: which folder, why, and what to do. */
  public Wording wording() {
    return why;
  }
}
