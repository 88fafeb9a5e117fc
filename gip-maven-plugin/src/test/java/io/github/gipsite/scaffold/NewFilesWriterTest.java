package io.github.gipsite.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.testkit.FolderContents;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Either all new files exist afterwards, or none. */
class NewFilesWriterTest {
  private static final List<NewFile> YEAR =
      List.of(
          new NewFile("2025/report.yaml", "year: 2025\n"),
          new NewFile("2025/overview.md", "示例\n"),
          new NewFile("schema/report.json", "{}\n"));

  @TempDir private Path temp;

  @Test
  void areAllWritten() throws IOException {
    write(YEAR);
    assertThat(FolderContents.of(temp))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "2025/report.yaml", "year: 2025\n",
                "2025/overview.md", "示例\n",
                "schema/report.json", "{}\n"));
  }

  @Test
  void takeThePlaceOfOthersWithTheFoldersThatBecomeEmpty() throws IOException {
    write(YEAR);
    new NewFilesWriter(temp)
        .change(
            List.of(
                new FileChange.Written(new NewFile("2026/report.yaml", "year: 2026\n")),
                new FileChange.Written(new NewFile("schema/report.json", "{1}\n")),
                new FileChange.Deleted("2025/report.yaml"),
                new FileChange.Deleted("2025/overview.md"),
                new FileChange.Deleted("2025/other.md")));
    assertThat(FolderContents.of(temp))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("2026/report.yaml", "year: 2026\n", "schema/report.json", "{1}\n"));
    assertThat(FolderContents.folders(temp)).containsExactly("2026", "schema");
  }

  @Test
  void neverDeleteTheFolderItself() throws IOException {
    Path office = temp.resolve("office");
    new NewFilesWriter(office).write(List.of(new NewFile("a/b.txt", "示例")));
    new NewFilesWriter(office).change(List.of(new FileChange.Deleted("a/b.txt")));
    assertThat(FolderContents.folders(temp)).containsExactly("office");
  }

  @Test
  void leaveEverythingWhereAFolderIsInTheWay() throws IOException {
    write(YEAR);
    Files.createDirectories(temp.resolve("2026.yaml"));
    List<FileChange> changes =
        List.of(
            new FileChange.Deleted("2025/report.yaml"),
            new FileChange.Written(new NewFile("2026.yaml", "")));
    assertThatThrownBy(() -> new NewFilesWriter(temp).change(changes))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(FolderContents.of(temp)).containsKey("2025/report.yaml").hasSize(3);
  }

  @Test
  void makeTheFolderItself() throws IOException {
    new NewFilesWriter(temp.resolve("a/b")).write(YEAR);
    assertThat(FolderContents.of(temp)).containsKey("a/b/2025/report.yaml").hasSize(3);
    assertThat(FolderContents.folders(temp)).containsExactly("a", "a/b", "a/b/2025", "a/b/schema");
  }

  @Test
  void stayOutWhereOneIsThere() throws IOException {
    Files.createDirectories(temp.resolve("schema"));
    Files.writeString(temp.resolve("schema/report.json"), "我的");
    assertThatThrownBy(() -> write(YEAR))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("report.json");
    assertThat(FolderContents.of(temp)).containsOnlyKeys("schema/report.json").containsValue("我的");
    assertThat(FolderContents.folders(temp)).containsExactly("schema");
  }

  @Test
  void stayOutWhereAllAreThere() throws IOException {
    write(YEAR);
    assertThatThrownBy(() -> write(YEAR)).isInstanceOf(FileAlreadyExistsException.class);
  }

  /** As a run that was killed leaves them. */
  @Test
  void completeWhatIsThereAndSaysTheSame() throws IOException {
    write(YEAR.subList(0, 2));
    write(YEAR);
    assertThat(FolderContents.of(temp)).hasSize(3);
  }

  @Test
  void clearAwayWhatAKilledRunWroteAside() throws IOException {
    Files.createDirectories(temp.resolve(".2025.00000000-0000-0000-0000-000000000000.new"));
    write(YEAR);
    assertThat(FolderContents.folders(temp)).containsExactly("2025", "schema");
  }

  @Test
  void replaceOnlyWhatMayBeReplaced() throws IOException {
    Files.createDirectories(temp.resolve("2025/files"));
    Files.writeString(temp.resolve("2025/report.yaml"), "空");
    Files.writeString(temp.resolve("2025/files/a.pdf"), "附件");
    new NewFilesWriter(temp).write(YEAR, there -> there.text().equals("空"));
    assertThat(temp.resolve("2025/report.yaml")).hasContent("year: 2025");
    assertThat(temp.resolve("2025/files/a.pdf")).hasContent("附件");
  }

  @Test
  void putBackWhatTheyReplacedWhereOneFails() throws IOException {
    Files.createDirectories(temp.resolve("2025"));
    Files.writeString(temp.resolve("2025/report.yaml"), "空");
    Files.writeString(temp.resolve("schema"), "文件");
    assertThatThrownBy(
            () -> new NewFilesWriter(temp).write(YEAR, there -> there.text().equals("空")))
        .isInstanceOf(IOException.class);
    assertThat(FolderContents.of(temp)).containsOnlyKeys("2025/report.yaml", "schema");
    assertThat(temp.resolve("2025/report.yaml")).hasContent("空");
  }

  @Test
  void neverLeaveTheFolder() {
    assertThatThrownBy(() -> write(List.of(new NewFile("../a", ""))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void write(List<NewFile> files) throws IOException {
    new NewFilesWriter(temp).write(files);
  }
}
