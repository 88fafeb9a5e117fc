package io.github.gipsite.importer;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.gipsite.findings.Messages;
import io.github.gipsite.importer.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be imported, with the messages about them. */
class BadFilesTest {
  @TempDir private Path temp;

  @Test
  void noFile() {
    assertThat(refusal(temp.resolve("没有.docx"))).startsWith("没有这个文件：");
  }

  @Test
  void anEmptyFile() throws IOException {
    assertThat(refusal("a.docx", new byte[0])).isEqualTo("a.docx 是空的");
  }

  @Test
  void aPdf() throws IOException {
    assertThat(refusal("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .startsWith("a.pdf 是 PDF");
  }

  @Test
  void aWordFileOfTheOldFormat() throws IOException {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
    assertThat(refusal("a.doc", old)).startsWith("a.doc 是旧格式");
  }

  @Test
  void aPicture() throws IOException {
    assertThat(refusal("a.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}))
        .startsWith("a.docx 不是能导入的文件");
  }

  @Test
  void halfOfAWordFile() throws IOException {
    byte[] whole = WordFile.of(FilledForm.of(2024));
    assertThat(refusal("a.docx", Arrays.copyOf(whole, whole.length / 3))).startsWith("这个文件打不开");
  }

  /** Every level with what looks like a heading, so that all of them are looked at. */
  @Test
  void aPageOfTenThousandLevels() throws IOException {
    byte[] page = "<html><div>一、总体情况".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        ofSeconds(20), () -> assertThat(refusal("a.html", page)).isNotEmpty());
  }

  @Test
  void anArchiveOfSomethingElse() throws IOException {
    assertThat(refusal("a.docx", WordFile.zip(Map.of("a.txt", "a")))).startsWith("a.docx 不是能导入的文件");
  }

  @Test
  void anArchiveThatGrowsWithoutBounds() throws IOException {
    byte[] bomb = WordFile.zip(Map.of("word/document.xml", "0".repeat(60_000_000)));
    assertThat(refusal("a.docx", bomb)).startsWith("文件太大");
  }

  @Test
  void aPageThatIsNoReport() throws IOException {
    assertThat(
            refusal(
                "a.html", "<html><body><p>你好</p></body></html>".getBytes(StandardCharsets.UTF_8)))
        .startsWith("没有找到报告的标题");
  }

  @Test
  void aYearThatIsThereIsNotTouched() throws Exception {
    byte[] page = HtmlPage.of(FilledForm.of(2024));
    ImportedYear before = ImportedYear.of("a.html", page, temp);
    Map<String, String> files = before.files();
    assertThatThrownBy(() -> ImportedYear.of("a.html", page, temp))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageEndingWith("report.yaml");
    assertThat(before.files()).isEqualTo(files);
  }

  private String refusal(String name, byte[] bytes) throws IOException {
    return refusal(Files.write(temp.resolve(name), bytes));
  }

  private String refusal(Path file) {
    UnreadableDocumentException refused =
        catchThrowableOfType(
            UnreadableDocumentException.class, () -> ImportedYear.of(file, temp, "2025-03-03"));
    return Messages.in(Locale.forLanguageTag("zh-CN")).text(refused.why());
  }
}
