package io.github.gipsite.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is found in the cases of the corpus can be left for the next run. */
class FindingsNoteTest {
  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/cases"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsItWasWritten(Path folder) {
    List<Diagnostic> findings =
        ContentFolder.at(folder.resolve("content")).findings().all().stream()
            .filter(finding -> finding.explanation().isEmpty())
            .toList();
    assertThat(FindingsNote.write(findings).map(FindingsNote::read)).hasValue(findings);
  }
}
