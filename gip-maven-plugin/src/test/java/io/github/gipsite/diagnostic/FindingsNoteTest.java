package io.github.gipsite.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is found in the cases of the corpus can be left for the next run. */
class FindingsNoteTest {
  @ParameterizedTest
  @MethodSource("io.github.gipsite.CasesTest#cases")
  void isReadAsItWasWritten(Path folder) {
    List<Diagnostic> findings =
        ContentFolder.at(folder.resolve("content")).findings().all().stream()
            .filter(finding -> finding.explanation().isEmpty())
            .toList();
    assertThat(FindingsNote.write(findings).map(FindingsNote::read)).hasValue(findings);
  }
}
