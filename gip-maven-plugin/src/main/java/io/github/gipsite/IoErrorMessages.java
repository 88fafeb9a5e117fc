package io.github.gipsite;

import io.github.gipsite.content.ContentChangedException;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.publish.SiteLock.SiteLocked;
import io.github.gipsite.publish.UnsafeFolder;
import io.github.gipsite.scaffold.NewFilesWriter.PartlyWritten;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Translates the I/O errors that end a run into messages. */
public final class IoErrorMessages {
  /**
   * The messages of a full disk: those of Linux, in the languages that it may be set to, and of
   * Windows.
   */
  private static final List<String> DISK_FULL =
      List.of("no space left", "quota exceeded", "not enough space", "设备上没有空间", "超出磁盘限额", "磁盘空间不足");

  private static final List<String> READ_ONLY = List.of("read-only file system", "只读文件系统");

  private IoErrorMessages() {}

  public static Wording of(IOException fault) {
    String file = fault instanceof FileSystemException told ? String.valueOf(told.getFile()) : "";
    if (fault instanceof UnsafeFolder refused) {
      return refused.wording();
    }
    if (fault instanceof SiteLocked) {
      return Wording.of("goal.locked", file);
    }
    if (fault instanceof AccessDeniedException || messageContains(fault, READ_ONLY)) {
      return Wording.of("goal.denied", file);
    }
    if (fault instanceof ContentChangedException) {
      return Wording.of("goal.changed", file);
    }
    if (fault instanceof FileAlreadyExistsException) {
      return Wording.of("goal.foreign", file);
    }
    if (fault instanceof NoSuchFileException) {
      return Wording.of("goal.gone", file);
    }
    return messageContains(fault, DISK_FULL)
        ? Wording.of("goal.disk-full")
        : Wording.of("goal.io", Objects.requireNonNullElse(fault.getMessage(), fault));
  }

  /**
   * The message for new files that were to be written all or not at all, with what became of them.
   */
  public static Wording ofNewFiles(IOException fault) {
    if (fault instanceof PartlyWritten partly) {
      Wording why = partly.getCause() instanceof IOException cause ? of(cause) : of(fault);
      return Wording.of("goal.failed", why, Wording.of("goal.files.left", partly.leftBehind()));
    }
    return Wording.of("goal.failed", of(fault), Wording.of("goal.files.none"));
  }

  private static boolean messageContains(IOException fault, List<String> phrases) {
    String message = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(message::contains);
  }
}
