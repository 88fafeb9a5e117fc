package io.github.gipsite.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitFolderTest {
  @TempDir Path temp;

  @BeforeEach
  void aWorkingCopy() throws IOException {
    Files.createDirectories(temp.resolve("copy/.git"));
    Files.createDirectories(temp.resolve("copy/content/示例局"));
  }

  @Test
  void theWorkingCopyItself() {
    assertThat(GitFolder.pathOf(temp.resolve("copy"))).isEmpty();
  }

  @Test
  void aFolderWithin() {
    assertThat(GitFolder.pathOf(temp.resolve("copy/content/示例局"))).isEqualTo("content/示例局/");
  }

  @Test
  void aWorkingCopyWithinAnother() throws IOException {
    // A submodule has a file of that name.
    Files.writeString(temp.resolve("copy/content/.git"), "gitdir: elsewhere");
    assertThat(GitFolder.pathOf(temp.resolve("copy/content/示例局"))).isEqualTo("示例局/");
  }

  @Test
  void aPathWithDetours() {
    assertThat(GitFolder.pathOf(temp.resolve("copy/content/../content"))).isEqualTo("content/");
  }
}
