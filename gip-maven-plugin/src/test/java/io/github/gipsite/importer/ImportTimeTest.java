package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.edition.Editions;
import io.github.gipsite.importer.document.UnreadableDocumentException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time to import a text grows about linearly with its length. */
class ImportTimeTest {
  private static final int TIMES = 50_000;

  /** Below this, what is measured is the machine; what grows with the square is far above it. */
  private static final long FLOOR_MILLIS = 1_000;

  /** Four times as much may take this many times as long: n log n, and as much again. */
  private static final long MOST_TIMES = 10;

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\u3000",
        "\u00A0",
        "1",
        "一",
        "（",
        "）",
        "[",
        "[]",
        "](",
        "|",
        ".",
        "…",
        "。",
        "、",
        "一、",
        "（一）",
        "《",
        "《2024年",
        "2024年",
        "发布日期",
        "&a",
        "_",
        "*",
        "`",
        "~",
        "{{",
        "#",
        ">",
        "<",
        "-",
        "a\u0301\u0316",
        "\u200B",
        "甲 ",
        "\r",
        "\n",
        "\n\t甲",
        "\t",
        "1.",
        "目录",
        "图片"
      })
  void growsWithTheText(String repeated) throws IOException {
    millis(repeated, TIMES);
    long once = millis(repeated, TIMES);
    long fourTimes = millis(repeated, 4 * TIMES);
    assertThat(fourTimes).isLessThan(Math.max(FLOOR_MILLIS, MOST_TIMES * once));
  }

  private long millis(String repeated, int times) throws IOException {
    byte[] text = HugeDocuments.text("甲" + repeated.repeat(times) + "乙");
    Path file = Files.write(temp.resolve("report.txt"), text);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      new Import(Editions.builtIn(), Optional.empty(), "schema").read(file);
    } catch (UnreadableDocumentException e) {
      assertThat(e.why().key()).startsWith("import.limit.");
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
  }
}
