package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.report.UnpublishedFile;
import io.github.gipsite.source.ListedFolder;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reports what stands in the folder of a year and is not published, with the place where it may
 * belong.
 *
 * @param findings receives the findings
 */
record UnknownFiles(ListedFolder folder, Consumer<Diagnostic> findings) {
  /** Other names of the folder of the attachments, in small letters. */
  private static final Set<String> ATTACHMENTS =
      Set.of("附件", "附表", "附件材料", "attachments", "attachment", "file", "files");

  /** Reports a name that means nothing here. */
  void unknown(String name) {
    if (name.equals(NarrativePart.LEFTOVERS)) {
      report(name, "unknown-file.leftovers", "");
    } else if (!ATTACHMENTS.contains(name.toLowerCase(Locale.ROOT))) {
      report(name, "unknown-file", "");
    } else if (folder.has(ReportReader.ATTACHMENTS)) {
      report(name, "unknown-file.attachments-too", "");
    } else {
      report(name, "unknown-file.attachments", "");
    }
  }

  /** Reports a file that is the same chapter as another, which is published. */
  void copy(String name, String published) {
    report(name, "unknown-file.copy", published);
  }

  private void report(String name, String key, String published) {
    String path = folder.path() + "/" + name;
    findings.accept(
        Diagnostic.of(ContentRules.UNKNOWN_FILE, SourceLocation.startOf(path), key, name, published)
            .withCause(new UnpublishedFile(path).cause()));
  }
}
