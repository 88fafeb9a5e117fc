package io.github.gipsite.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.check.Checks;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas that are published are those that the editions make; run with {@code
 * -Dgip.golden=write} to renew them.
 */
class SchemaFilesTest {
  private static final Path TEMPLATE =
      Path.of("../site-template/src/main/resources/gip-site-template/schema");
  private static final Path CONTENT = Path.of("../content/schema");

  static List<SchemaFile> files() {
    return new Schemas(Editions.builtIn(), Checks.explainable()).files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isWhatTheEditionsMake(SchemaFile file) throws IOException {
    for (Path folder : List.of(TEMPLATE, CONTENT)) {
      if (GoldenFiles.areWritten()) {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(file.name()), file.text());
      }
      assertThat(folder.resolve(file.name()))
          .as(GoldenFiles.hint(SchemaFilesTest.class, file.name()))
          .content()
          .isEqualTo(file.text());
    }
  }

  static Stream<Path> folders() {
    return Stream.of(TEMPLATE, CONTENT);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void holdsNothingElse(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(files().stream().map(SchemaFile::name).toList());
    }
  }
}
