package io.github.gipsite.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signature of a folder changes with everything in it, and is empty in doubt. */
class DirectorySignatureTest {
  private static final long LATER = 10_000;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void twoFiles() throws IOException {
    file = folder.resolve("a.md");
    Files.writeString(file, "一");
    Files.createDirectories(folder.resolve("files"));
    Files.writeString(folder.resolve("files/b.txt"), "二");
  }

  @Test
  void theSameFolderHasTheSameOne() throws IOException {
    assertThat(stamp()).isPresent().isEqualTo(stamp());
  }

  @Test
  void aFileThatIsTouchedHasAnotherOne() throws IOException {
    Optional<String> before = stamp();
    FileTime time = Files.getLastModifiedTime(file);
    touch();
    Files.setLastModifiedTime(file, time);
    assertThat(stamp()).isPresent().isNotEqualTo(before);
  }

  @Test
  void aFileInAFolderBelowCountsToo() throws IOException {
    Optional<String> before = stamp();
    Files.move(folder.resolve("files/b.txt"), folder.resolve("files/c.txt"));
    assertThat(stamp()).isPresent().isNotEqualTo(before);
  }

  @Test
  void soDoesAnEmptyFolder() throws IOException {
    Optional<String> before = stamp();
    Files.createDirectories(folder.resolve("files/empty"));
    assertThat(stamp()).isPresent().isNotEqualTo(before);
  }

  @Test
  void whatWasThereInBetweenLeavesATrace() throws IOException {
    Optional<String> before = stamp();
    touch();
    Files.delete(Files.createFile(folder.resolve("files/c.txt")));
    assertThat(stamp()).isPresent().isNotEqualTo(before);
  }

  @Test
  void whatIsBelowAFolderIsNotBesideIt() throws IOException {
    Optional<String> before = stamp();
    Files.move(folder.resolve("files/b.txt"), folder.resolve("b.txt"));
    assertThat(stamp()).isPresent().isNotEqualTo(before);
  }

  @Test
  void whatWasTouchedJustNowMayBeTouchedAgainUnseen() throws IOException {
    long touched = lastTouched();
    assertThat(DirectorySignature.of(folder, touched - 1)).isEmpty();
    assertThat(DirectorySignature.of(folder, touched + 10)).isEmpty();
    assertThat(DirectorySignature.of(folder, touched + LATER)).isPresent();
  }

  @Test
  void aLinkTellsNothing() throws IOException {
    Files.createSymbolicLink(folder.resolve("files/c.txt"), Path.of("b.txt"));
    assertThat(stamp()).isEmpty();
  }

  @Test
  void norDoesWhatIsNoFolder() throws IOException {
    assertThat(DirectorySignature.of(file, lastTouched() + LATER)).isEmpty();
    assertThat(DirectorySignature.of(folder.resolve("none"), lastTouched() + LATER)).isEmpty();
  }

  private Optional<String> stamp() throws IOException {
    return DirectorySignature.of(folder, lastTouched() + LATER);
  }

  /** In another tick of the clock. */
  private void touch() throws IOException {
    long before = lastTouched();
    do {
      Files.writeString(file, "三");
    } while (lastTouched() - before < 2);
  }

  private long lastTouched() throws IOException {
    return ((FileTime) Files.getAttribute(file, "unix:ctime")).toMillis();
  }
}
