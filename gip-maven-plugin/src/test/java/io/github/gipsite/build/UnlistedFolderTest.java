package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Folders that the system does not list, as on a failing disk or without permission: here, because
 * their path is too long. Their content is not taken for removed.
 */
class UnlistedFolderTest {
  /** A path of Linux ends at 4,095 bytes. */
  private static final int NEARLY_TOO_LONG = 4000;

  private static final String LONG_NAME = "a".repeat(200);

  @TempDir(cleanup = CleanupMode.NEVER)
  private Path temp;

  private Path root;
  private ContentFolder content;

  @BeforeEach
  void write() {
    root = temp;
    while (root.toString().length() + LONG_NAME.length() < NEARLY_TOO_LONG) {
      root = root.resolve(LONG_NAME);
    }
    root = root.resolve("b".repeat(NEARLY_TOO_LONG - root.toString().length()));
    content = ContentFolder.good(root);
  }

  /** Java does not find what it has to delete either. */
  @AfterEach
  void delete() throws IOException, InterruptedException {
    run("rm", "-rf", temp.toString());
  }

  @Test
  void attachmentsAreNotSaidToBeGone() throws IOException {
    Path files = Files.createDirectories(root.resolve("2024/files"));
    try (DirectoryStream<Path> folder = Files.newDirectoryStream(files);
        OutputStream file =
            Channels.newOutputStream(
                ((SecureDirectoryStream<Path>) folder)
                    .newByteChannel(
                        Path.of(LONG_NAME + ".pdf"),
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE)))) {
      file.write('%');
    }
    assertThat(content.places()).containsExactly("unreadable-file ERROR 2024/files:1:1");
    assertThat(content.sentences()).singleElement().asString().startsWith("文件夹打不开：");
  }

  @Test
  void anAgencyIsNotSaidToBeGone() throws IOException, InterruptedException {
    run("mkdir", LONG_NAME);
    assertThat(content.places()).containsExactly("unreadable-file ERROR " + LONG_NAME + ":1:1");
  }

  /** From within the folder, where a name alone is not too long. */
  private void run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).directory(root.toFile()).start();
    assertThat(process.waitFor()).isZero();
  }
}
