package io.github.gipsite.content;

import java.nio.file.FileSystemException;

/**
 * Thrown where a report changed while the run was reading it, because nothing may be published that
 * has not been checked.
 */
public final class ContentChangedException extends FileSystemException {
  private static final long serialVersionUID = 1;

  ContentChangedException(String folder) {
    super(folder);
  }
}
