package io.github.gipsite.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.testkit.ShortFindings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {
  @TempDir Path temp;

  private final List<Diagnostic> findings = new ArrayList<>();

  @Test
  void textIsReadAsItIs() {
    assertThat(read("一、总体情况\n".getBytes(StandardCharsets.UTF_8))).contains("一、总体情况\n");
    assertThat(findings).isEmpty();
  }

  @Test
  void byteOrderMarkAndWindowsLineEndingsAreLeftOut() {
    assertThat(read("\uFEFFa: 1\r\nb: 2\rc: 3\n".getBytes(StandardCharsets.UTF_8)))
        .contains("a: 1\nb: 2\nc: 3\n");
  }

  @Test
  void gbkIsFoundWhereItCannotBeReadAnyMore() {
    read("site:\n  title: 示例市\n".getBytes(Charset.forName("GBK")));
    // The bytes of 示 in GBK happen to be a letter in UTF-8.
    assertThat(ShortFindings.places(findings)).containsExactly("unreadable-file ERROR f:2:11");
    assertThat(ShortFindings.sentences(findings))
        .containsExactly("文件不是 UTF-8 编码 | 从这里起不能按 UTF-8 解读 | 用编辑器打开，选择“另存为”，编码选 UTF-8");
  }

  @Test
  void utf16AndATornCharacterAreNotUtf8() {
    assertThat(read("示例".getBytes(StandardCharsets.UTF_16))).isEmpty();
    assertThat(read(new byte[] {'a', (byte) 0xE7, (byte) 0xA4})).isEmpty();
    assertThat(ShortFindings.places(findings))
        .containsExactly("unreadable-file ERROR f:1:1", "unreadable-file ERROR f:1:2");
  }

  @Test
  void whatStandsForAnUnreadableCharacterMayBeWritten() {
    String written = "一\uFFFD二";
    assertThat(read(written.getBytes(StandardCharsets.UTF_8))).contains(written);
    assertThat(findings).isEmpty();
    byte[] torn = (written + "\n三").getBytes(StandardCharsets.UTF_8);
    assertThat(read(Arrays.copyOf(torn, torn.length - 1))).isEmpty();
    assertThat(ShortFindings.places(findings)).containsExactly("unreadable-file ERROR f:2:1");
  }

  /** As somebody may have written it into a note of the last run. */
  @Test
  void noPathLeadsUpAndOut() throws IOException {
    Path content = Files.createDirectories(temp.resolve("content/2024")).getParent();
    Files.writeString(temp.resolve("secret.txt"), "示例");
    Files.writeString(content.resolve("a.txt"), "示例");
    SourceFolder folder = new SourceFolder(content);
    assertThat(folder.open("2024/../a.txt")).hasContent("示例");
    assertThatThrownBy(() -> folder.open("2024/../../secret.txt"))
        .isInstanceOf(FileSystemException.class);
    assertThat(folder.read("../secret.txt", findings::add)).isEmpty();
  }

  @Test
  void aListedFolderKnowsWhatIsNotThere() throws IOException {
    Files.createDirectories(temp.resolve("2024/files"));
    Files.writeString(temp.resolve("2024/report.yaml"), "year: 2024\n");
    ListedFolder year = new SourceFolder(temp).list("2024", findings::add);
    assertThat(year.names()).containsExactly("files", "report.yaml");
    assertThat(year.has("report.yaml")).isTrue();
    assertThat(year.lacks("files")).isFalse();
    assertThat(year.lacks("other.md")).isTrue();
    assertThat(year.read("report.yaml", findings::add).map(SourceText::file))
        .contains("2024/report.yaml");
    assertThat(findings).isEmpty();
  }

  @Test
  void aFolderThatCannotBeListedIsNotSaidToLackAnything() {
    ListedFolder absent = new SourceFolder(temp).list("2024", findings::add);
    assertThat(absent.lacks("report.yaml")).isFalse();
    assertThat(absent.has("report.yaml")).isFalse();
    assertThat(absent.read("report.yaml", findings::add)).isEmpty();
    assertThat(ShortFindings.places(findings))
        .containsExactly("unreadable-file ERROR 2024/report.yaml:1:1");
  }

  @Test
  void anAbsentFileIsAFinding() {
    assertThat(new SourceFolder(temp).read("2024/report.yaml", findings::add)).isEmpty();
    assertThat(ShortFindings.places(findings))
        .containsExactly("unreadable-file ERROR 2024/report.yaml:1:1");
    assertThat(ShortFindings.sentences(findings))
        .containsExactly("找不到 2024/report.yaml | 新建这个文件，或者检查文件名和所在文件夹");
  }

  @Test
  void aFolderInThePlaceOfAFileIsAFinding() throws IOException {
    Files.createDirectory(temp.resolve("site.yaml"));
    assertThat(new SourceFolder(temp).read("site.yaml", findings::add)).isEmpty();
    assertThat(ShortFindings.sentences(findings))
        .containsExactly("这里应当是一个文件，却是文件夹 | 改名或移走这个文件夹，再放上文件");
  }

  @Test
  void aQuarterOfAMebibyteIsReadAndAByteMoreIsNot() {
    assertThat(read(new byte[256 << 10])).isPresent();
    assertThat(findings).isEmpty();
    assertThat(read(new byte[(256 << 10) + 1])).isEmpty();
    assertThat(ShortFindings.sentences(findings))
        .containsExactly("文件有 256 KB，超过上限 256 KB | 确认放对了文件；图片和附件放在 files/ 文件夹里");
  }

  @Test
  void linesAreThoseOfTheFile() {
    read("甲\r\n乙\n\n丁".getBytes(StandardCharsets.UTF_8));
    SourceFolder folder = new SourceFolder(temp);
    assertThat(folder.lines("f")).containsExactly("甲", "乙", "", "丁");
    assertThat(folder.lines("absent")).isEmpty();
    assertThat(folder.lines("no\0path")).isEmpty();
  }

  private Optional<String> read(byte[] bytes) {
    try {
      Files.write(temp.resolve("f"), bytes);
      return new SourceFolder(temp).read("f", findings::add).map(SourceText::text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
