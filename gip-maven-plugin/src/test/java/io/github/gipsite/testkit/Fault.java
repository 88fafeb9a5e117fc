package io.github.gipsite.testkit;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** What a file system answers instead of doing what it was asked, in the words of Linux. */
public enum Fault {
  BROKEN("Input/output error"),
  /** Half of what was to be written is written before the fault. */
  HALF_WRITTEN("Input/output error"),
  FULL("No space left on device"),
  DENIED("Permission denied");

  private final String words;

  Fault(String words) {
    this.words = words;
  }

  /** As of a call that names a file. */
  IOException of(String file) {
    return this == DENIED
        ? new AccessDeniedException(file)
        : new FileSystemException(file, null, words);
  }

  /** As of a file that is open: nobody says which. */
  IOException ofOpenFile() {
    return new IOException(words);
  }
}
