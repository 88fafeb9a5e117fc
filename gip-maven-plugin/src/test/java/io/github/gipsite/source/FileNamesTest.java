package io.github.gipsite.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.FileNamesRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files that are in another encoding than the run, as on a bare server or after unzip. */
class FileNamesTest {
  private static final String UNKNOWN =
      "这次运行的编码是 ANSI_X3.4-1968，认不出这个文件名，不读取也不发布"
          + " | 先运行 export LC_ALL=C.UTF-8（在持续集成里设为环境变量），再运行一遍";
  private static final String NOT_UTF_8 =
      "文件名不是 UTF-8 编码（多半是 GBK），不读取也不发布" + " | 给它改名；一次改很多个：convmv -f GBK -t UTF-8 -r --notest .";

  @TempDir Path temp;
  private ContentFolder content;

  @BeforeEach
  void copy() {
    content = ContentFolder.good(temp.resolve("content"));
  }

  @Test
  void aChineseAttachmentIsPublished() throws Exception {
    content.write("2024/files/附件.pdf", "示例");
    assertThat(run("C.UTF-8")).containsExactly("built");
    assertThat(temp.resolve("target/site/2024/files/附件.pdf")).exists();
  }

  @Test
  void aChineseAttachmentOnAMachineWithoutChinese() throws Exception {
    content.write("2024/files/附件.pdf", "示例").write("2024/files/附/a.pdf", "示例");
    assertThat(run("C")).containsExactly(UNKNOWN, UNKNOWN);
  }

  @Test
  void whatWasReadBeforeIsReadAgainOnAMachineWithoutChinese() throws Exception {
    content.write("2024/files/附件.pdf", "示例");
    assertThat(run("C.UTF-8")).containsExactly("built");
    assertThat(run("C")).containsExactly(UNKNOWN);
    assertThat(temp.resolve("target/site/2024/files/附件.pdf")).exists();
  }

  @Test
  void aChineseAgencyOnAMachineWithoutChinese() throws Exception {
    content.write("教育局/agency.yaml", "name: 示例局\nkind: department\n");
    assertThat(run("C")).containsExactly(UNKNOWN);
  }

  @Test
  void aChineseFolderWithoutContentMakesNoDifference() throws Exception {
    content.write("资料/说明.txt", "示例").write("说明.txt", "示例");
    assertThat(run("C")).containsExactly("built");
  }

  @Test
  void anOldAddressInChineseOnAMachineWithoutChinese() throws Exception {
    content.change("year: 2024\n", "year: 2024\nredirect-from: [旧/年报.html]\n");
    assertThat(run("C"))
        .containsExactly(
            "这次运行的编码是 ANSI_X3.4-1968，写不出“旧/年报.html”这个文件名"
                + " | 先运行 export LC_ALL=C.UTF-8（在持续集成里设为环境变量），再运行一遍");
    assertThat(run("C.UTF-8")).containsExactly("built");
  }

  @Test
  void aNameInGbkIsNoLink() throws Exception {
    shell("mkdir -p 2024/files && echo > 2024/files/$(printf '\\270\\275').pdf");
    assertThat(run("C.UTF-8")).containsExactly(NOT_UTF_8);
  }

  @Test
  void twoNamesInGbkThatLookAlike() throws Exception {
    shell("echo > 2024/$(printf '\\270\\275').md; echo > 2024/$(printf '\\270\\276').md");
    assertThat(run("C.UTF-8")).containsExactly(NOT_UTF_8, NOT_UTF_8);
  }

  private void shell(String line) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", line).directory(content.root().toFile()).start();
    assertThat(process.waitFor()).isZero();
  }

  /** What is found under a locale. */
  private List<String> run(String locale) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            FileNamesRun.class.getName(),
            content.root().toString(),
            temp.resolve("target").toString());
    builder.environment().put("LC_ALL", locale);
    Process process = builder.redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return told.lines().toList();
  }
}
