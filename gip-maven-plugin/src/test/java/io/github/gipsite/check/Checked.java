package io.github.gipsite.check;

import io.github.gipsite.ContentFolder;
import io.github.gipsite.Found;
import io.github.gipsite.diagnostic.Diagnostic;
import java.util.List;

/** What one check alone says of the report of 2024. */
record Checked(List<Diagnostic> findings) {
  /** Of the report of 2024, which may be compared with all that is in the folder. */
  static Checked by(ArchiveCheck check, ContentFolder folder) {
    return new Checked(check.check(folder.report(), folder.series(), folder.reading().archive()));
  }

  static Checked by(Check check, ContentFolder folder) {
    return new Checked(check.check(folder.checked()));
  }

  List<String> places() {
    return Found.places(findings);
  }

  List<String> sentences() {
    return Found.sentences(findings);
  }

  List<String> figures() {
    return findings.stream().sorted().flatMap(finding -> finding.figures().stream()).toList();
  }
}
