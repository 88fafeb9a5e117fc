package io.github.gipsite.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.testkit.Fault;
import io.github.gipsite.testkit.FaultPlan;
import io.github.gipsite.testkit.FaultyFileSystem;
import io.github.gipsite.testkit.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that exist, and that the disk does not show for a moment. */
class UnseenFileTest {
  private static final int LOOKS = 12;

  @TempDir private Path temp;
  private final List<Diagnostic> found = new ArrayList<>();

  @Test
  void anAttachmentIsListedOrFound() throws IOException {
    Files.writeString(Files.createDirectories(temp.resolve("2024/files")).resolve("a.pdf"), "%");
    for (int i = 1; i < LOOKS; i++) {
      found.clear();
      List<String> files = failingAt(i).files("2024/files", found::add);
      assertThat(files.size() + found.size()).as("look %s", i).isEqualTo(1);
    }
  }

  @Test
  void aChapterIsReadOrFound() throws IOException {
    Files.writeString(Files.createDirectories(temp.resolve("2024")).resolve("preface.md"), "示例");
    for (int i = 1; i < LOOKS; i++) {
      found.clear();
      ListedFolder year = failingAt(i).list("2024", found::add);
      boolean isRead = year.has("preface.md") && year.read("preface.md", found::add).isPresent();
      assertThat(isRead).as("look %s: %s", i, found).isEqualTo(found.isEmpty());
    }
  }

  @Test
  void isNotSaidToBeMissing() throws IOException {
    Files.writeString(temp.resolve("site.yaml"), "");
    for (int i = 1; i < LOOKS; i++) {
      failingAt(i).read("site.yaml", found::add);
    }
    assertThat(found)
        .isNotEmpty()
        .allMatch(finding -> finding.wording().key().equals("unreadable-file.io"));
  }

  private SourceFolder failingAt(int look) {
    FaultPlan plan = FaultPlan.at(look, Fault.BROKEN, Set.of(Operation.ATTRIBUTES));
    return new SourceFolder(new FaultyFileSystem(plan).wrapPath(temp));
  }
}
