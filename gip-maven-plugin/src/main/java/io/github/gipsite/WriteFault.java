package io.github.gipsite;

import io.github.gipsite.content.ContentChanged;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.output.SiteLock.SiteLocked;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Says in words what kept a run from writing. */
public final class WriteFault {
  private WriteFault() {}

  public static Wording of(IOException fault) {
    String file = fault instanceof FileSystemException told ? String.valueOf(told.getFile()) : "";
    if (fault instanceof SiteLocked) {
      return Wording.of("goal.locked", file);
    }
    if (fault instanceof AccessDeniedException || says(fault, "read-only file system")) {
      return Wording.of("goal.denied", file);
    }
    if (fault instanceof ContentChanged) {
      return Wording.of("goal.changed", file);
    }
    if (fault instanceof FileAlreadyExistsException) {
      return Wording.of("goal.foreign", file);
    }
    return says(fault, "no space left") || says(fault, "quota exceeded")
        ? Wording.of("goal.disk-full")
        : Wording.of("goal.io", fault);
  }

  private static boolean says(IOException fault, String words) {
    return String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains(words);
  }
}
