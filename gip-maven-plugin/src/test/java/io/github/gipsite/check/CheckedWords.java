package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.ShortFindings;
import java.util.List;

/** The findings of one check on the report of 2024. */
record CheckedWords(List<Diagnostic> findings) {
  /** Of the report of 2024, which may be compared with all that is in the folder. */
  static CheckedWords by(ArchiveCheck check, ContentFolder folder) {
    return new CheckedWords(
        check.check(folder.report(), folder.series(), folder.reading().archive()));
  }

  static CheckedWords by(Check check, ContentFolder folder) {
    return new CheckedWords(check.check(folder.checked()));
  }

  List<String> places() {
    return ShortFindings.places(findings);
  }

  List<String> sentences() {
    return ShortFindings.sentences(findings);
  }

  List<String> figures() {
    return findings.stream().sorted().flatMap(finding -> finding.figures().stream()).toList();
  }
}
