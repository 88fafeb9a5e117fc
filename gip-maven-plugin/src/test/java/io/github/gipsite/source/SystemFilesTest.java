package io.github.gipsite.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody wrote are neither published nor reported. */
class SystemFilesTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thumbs.db",
        "thumbs.db",
        "ehthumbs.db",
        "Desktop.ini",
        ".DS_Store",
        "~$附件.docx",
        "~$报表.xlsx",
        "~WRL0003.tmp",
        "__MACOSX/附件.pdf"
      })
  void arePassedOverEverywhere(String name) {
    ContentFolder good =
        ContentFolder.good(temp)
            .write("2024/files/" + name, "x")
            .write("2024/files/附表/" + name, "x")
            .write("2024/" + name, "x")
            .write(name, "x");
    assertThat(good.places()).isEmpty();
    assertThat(good.report().attachments()).isEmpty();
  }

  @Test
  void filesThatAreOnlyCalledAlikeAreNot() {
    ContentFolder good =
        ContentFolder.good(temp)
            .write("2024/files/Thumbs.db.pdf", "x")
            .write("2024/files/desktop.txt", "x");
    assertThat(good.report().attachments())
        .containsExactly("2024/files/Thumbs.db.pdf", "2024/files/desktop.txt");
  }
}
