package io.github.gipsite.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault strikes where it was planned, and nowhere else. */
class FaultyFileSystemTest {
  @TempDir private Path temp;

  @Test
  void countsWhatARunDoes() throws IOException {
    FaultyFileSystem disk =
        new FaultyFileSystem(
            FaultPlan.counting(Set.of(Operation.CREATE)),
            FaultPlan.counting(Set.of(Operation.WRITE)),
            FaultPlan.counting(Set.of(Operation.MOVE, Operation.DELETE)));
    Path folder = Files.createDirectory(disk.wrapPath(temp).resolve("folder"));
    Files.writeString(folder.resolve("a"), "示例");
    Files.move(folder.resolve("a"), folder.resolve("b"));
    Files.delete(folder.resolve("b"));
    assertThat(disk.counts()).containsExactly(2, 2, 2);
  }

  @Test
  void oneFaultAndThenAllIsWell() throws IOException {
    Path a = disk(FaultPlan.at(2, Fault.BROKEN, Set.of(Operation.CREATE))).resolve("a");
    Files.writeString(a, "1");
    assertThatThrownBy(() -> Files.writeString(a, "2")).hasMessageEndingWith("Input/output error");
    assertThat(temp.resolve("a")).hasContent("1");
    Files.writeString(a, "3");
    assertThat(temp.resolve("a")).hasContent("3");
  }

  @Test
  void aFullDiskStaysFull() throws IOException {
    Path folder = disk(FaultPlan.from(2, Fault.FULL, Set.of(Operation.WRITE, Operation.CREATE)));
    assertThatThrownBy(() -> Files.writeString(folder.resolve("a"), "1"))
        .hasMessage("No space left on device");
    assertThatThrownBy(() -> Files.createDirectory(folder.resolve("b")))
        .hasMessageEndingWith("No space left on device");
    assertThat(temp.resolve("a")).isEmptyFile();
  }

  @Test
  void halfAFileIsWritten() {
    Path a = disk(FaultPlan.at(1, Fault.HALF_WRITTEN, Set.of(Operation.WRITE))).resolve("a");
    assertThatThrownBy(() -> Files.writeString(a, "1234")).isInstanceOf(IOException.class);
    assertThat(temp.resolve("a")).hasContent("12");
  }

  @Test
  void whatIsThereIsNotShown() throws IOException {
    Files.writeString(temp.resolve("a"), "1");
    Path a = disk(FaultPlan.at(1, Fault.BROKEN, Set.of(Operation.ATTRIBUTES))).resolve("a");
    assertThat(Files.exists(a)).isFalse();
    assertThat(Files.exists(a)).isTrue();
  }

  @Test
  void renamesDeletionsLinksReadsAndListsFailToo() throws IOException {
    Files.writeString(temp.resolve("a"), "1");
    Path folder =
        disk(
            FaultPlan.from(
                1,
                Fault.DENIED,
                Set.of(
                    Operation.MOVE,
                    Operation.DELETE,
                    Operation.LINK,
                    Operation.READ,
                    Operation.LIST)));
    Path a = folder.resolve("a");
    Path b = folder.resolve("b");
    assertThatThrownBy(() -> Files.move(a, b)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> Files.delete(a)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> Files.createLink(b, a)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> Files.readString(a)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> Files.list(folder)).isInstanceOf(AccessDeniedException.class);
    assertThat(temp).isDirectoryContaining("glob:**/a").isDirectoryNotContaining("glob:**/b");
  }

  @Test
  void aListMayBreakOff() throws IOException {
    Files.writeString(temp.resolve("a"), "1");
    Path folder = disk(FaultPlan.at(2, Fault.BROKEN, Set.of(Operation.LIST)));
    try (Stream<Path> names = Files.list(folder)) {
      assertThatThrownBy(names::toList).isInstanceOf(UncheckedIOException.class);
    }
  }

  private Path disk(FaultPlan plan) {
    return new FaultyFileSystem(plan).wrapPath(temp);
  }
}
