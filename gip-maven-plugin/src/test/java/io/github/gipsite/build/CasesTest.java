package io.github.gipsite.build;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.findings.FindingsConsole;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code cases/} is a content folder as an office might have it, and what is printed
 * about it. {@code -Dgip.golden=write} writes {@code findings.txt} anew: read it before you commit
 * it.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Messages CHINESE = Messages.in(Locale.CHINA);

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsPrinted(Path folder) throws IOException {
    String printed = printed(ContentFolder.at(folder.resolve("content")));
    Path golden = folder.resolve("findings.txt");
    if (GoldenFiles.areWritten()) {
      Files.writeString(golden, printed);
    }
    assertThat(printed)
        .as(GoldenFiles.hint(CasesTest.class, golden))
        .isEqualTo(Files.readString(golden));
  }

  private static String printed(ContentFolder content) {
    FindingsConsole console = new FindingsConsole(CHINESE, content.source());
    Findings findings = content.findings();
    return Stream.concat(
            console.blocks(findings).stream().map(FindingsConsole.PrintedFinding::text),
            Stream.of(CHINESE.summary(findings)))
        .flatMap(text -> Stream.concat(text.lines(), Stream.of("")))
        .map(String::stripTrailing)
        .collect(joining("\n"));
  }
}
