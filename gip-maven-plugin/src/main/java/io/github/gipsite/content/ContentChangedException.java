package io.github.gipsite.content;

import java.nio.file.FileSystemException;

/**
 * A report is no longer what it was when the run began. Nothing is published that has not been
 * checked.
 */
public final class ContentChangedException extends FileSystemException {
  private static final long serialVersionUID = 1;

  ContentChangedException(String folder) {
    super(folder);
  }
}
