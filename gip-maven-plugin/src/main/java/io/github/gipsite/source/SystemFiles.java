package io.github.gipsite.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The names of files that Windows, macOS and office programs put into a folder by themselves.
 * Nobody wrote them, so that they are neither published nor reported.
 */
final class SystemFiles {
  private static final Set<String> NAMES =
      Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx");

  /** The beginning of the file of Word, Excel or WPS beside a document that is open. */
  private static final String LOCK = "~$";

  /** The beginning and end of the copies that Word makes while a document is open. */
  private static final String COPY = "~wr";

  private static final String COPY_ENDING = ".tmp";

  private SystemFiles() {}

  static boolean contain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return NAMES.contains(lower)
        || lower.startsWith(LOCK)
        || (lower.startsWith(COPY) && lower.endsWith(COPY_ENDING));
  }

  /** Whether a path is that of such a file, or leads through such a folder. */
  static boolean containPartOf(String path) {
    return Arrays.stream(path.split("/", -1)).anyMatch(SystemFiles::contain);
  }
}
