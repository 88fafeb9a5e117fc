package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The advice that the checks of words give. */
class TextHelpTest {
  @TempDir Path temp;
  private ContentFolder folder;

  @BeforeEach
  void copy() {
    folder = ContentFolder.real(temp);
  }

  @Test
  void aNumberIsToldWithTheReferencesToWrite() {
    overview("申请383件", "申请373件");
    assertThat(CheckedWords.by(new TextNumberCheck(), folder).sentences())
        .containsExactly(
            "文字里的 373 与表中的数字不符 | 表中：新收 370、新收与上年结转合计 383"
                + " | 核对文字和表格，改正其中一处；文字里写 {{requests.received}}、{{requests.on-hand}} 就会自动取表中的数字");
  }

  @Test
  void aClaimIsToldWithTheNumberToWrite() {
    overview("2024年累计", "2024年未发生行政诉讼案件。2024年累计");
    assertThat(CheckedWords.by(new TextClaimCheck(), folder).sentences())
        .containsExactly("文字说没有，表中却有 | 表中：行政诉讼 14 | 核对文字和表格：文字错了，写实际的数字 14；表格错了，改 report.yaml");
  }

  @Test
  void aYearIsToldWithTheOneToWrite() {
    overview("2024年，两江", "2023年，两江");
    assertThat(CheckedWords.by(new TextYearCheck(), folder).sentences())
        .containsExactly("2024 年的报告写的是 2023 年 | 是否应为 2024 年？ | 改为 2024；如果整段沿用了往年的文字，按本年的情况重写");
  }

  private void overview(String from, String to) {
    String text = folder.read("2024/overview.md");
    assertThat(text).contains(from);
    folder.write("2024/overview.md", text.replace(from, to));
  }
}
