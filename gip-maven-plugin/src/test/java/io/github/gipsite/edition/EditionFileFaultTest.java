package io.github.gipsite.edition;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.source.ResourceFolder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition file with a fault is refused, and the place is said. */
class EditionFileFaultTest {
  private static final String HEAD = "id: \"2030\"\nname: 示例\nbasis: 示例\nyears: {from: 2030}\n";

  @TempDir Path temp;

  @Test
  void aKeyThatIsWrittenTwice() {
    assertThatThrownBy(() -> read(HEAD + "name: 另一个示例\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2030.yaml:5:1 yaml-syntax.key-twice [name]");
  }

  @Test
  void aKeyOfATableThatIsWrittenTwice() {
    assertThatThrownBy(
            () -> read(HEAD + "title: t\ntables:\n  - id: a\n    caption: 一\n    caption: 二\n"))
        .hasMessageContaining("2030.yaml:9:5 yaml-syntax.key-twice [caption]");
  }

  @Test
  void aTextInQuotationMarksThatAreNotThoseOfYaml() {
    assertThatThrownBy(() -> read(HEAD + "title: “示例”\n"))
        .hasMessageContaining("2030.yaml:5:8 yaml-syntax.full-width-quote");
  }

  private void read(String text) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("formats"));
    Files.writeString(folder.resolve("2030.yaml"), text);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {temp.toUri().toURL()}, null)) {
      Editions.in(new ResourceFolder(loader, "formats"));
    }
  }
}
