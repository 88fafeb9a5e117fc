package io.github.gipsite.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.DryRun;
import io.github.gipsite.testkit.ShortFindings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The largest, deepest and strangest files give a finding, and soon, from reading to the page. */
class BoundedInputTest {
  private static final int DEEP = 10_000;
  private static final long HUGE = 100L << 20;

  @TempDir private Path temp;
  private ContentFolder content;

  @BeforeEach
  void write() {
    content = ContentFolder.good(temp.resolve("content"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024/report.yaml", "site.yaml", "2024/overview.md"})
  void aHundredMebibytesAreNotRead(String file) throws IOException {
    try (RandomAccessFile sparse =
        new RandomAccessFile(content.root().resolve(file).toFile(), "rw")) {
      sparse.setLength(HUGE);
    }
    assertThat(soon(content)).contains("unreadable-file ERROR " + file + ":1:1");
    long before = allocated();
    new DryRun(content).toTheEnd();
    assertThat(allocated() - before).as("bytes allocated").isLessThan(HUGE / 2);
  }

  @ParameterizedTest
  @CsvSource({
    "'> ', ''", "'- ', ''", "'1. ', ''", "'*', '*'", "'**一', '**'", "'_', '_'", "'[', '](a)'",
    "'![', '](a)'", "'<p>', '</p>'", "'<b>', ''", "'(', ')'", "'`', ''", "'|', ''", "'{{', '}}'",
    "'<!--', ''", "'[a]: ', ''", "'&#', ''", "'</', ''", "'\\', ''", "'<a href=', ''", "'~~', '~~'"
  })
  void tenThousandLevelsOfMarkdown(String open, String close) {
    content.write("2024/overview.md", "一" + "\n\n" + open.repeat(DEEP) + "二" + close.repeat(DEEP));
    assertTimeoutPreemptively(ofSeconds(20), () -> new DryRun(content).preview());
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "  ", "\t"})
  void listsThatGoInLineByLine(String indent) {
    StringBuilder lists = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      lists.append(indent.repeat(i)).append("- 一\n");
    }
    content.write("2024/overview.md", lists.toString());
    assertTimeoutPreemptively(ofSeconds(20), () -> new DryRun(content).preview());
  }

  @Test
  void tenThousandLevelsOfYamlAndABomb() {
    String good = content.read(ContentFolder.REPORT);
    content.write(ContentFolder.REPORT, good + "\na: " + "[".repeat(DEEP) + "]".repeat(DEEP));
    assertThat(soon(content)).anyMatch(place -> place.startsWith("yaml-syntax ERROR"));
    content.write(ContentFolder.REPORT, good + "\na: &a [x]\nb: [" + "*a,".repeat(DEEP) + "x]\n");
    assertThat(soon(content)).anyMatch(place -> place.startsWith("yaml-syntax ERROR"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\uD800", "\\uDC00", "\\uDC00\\uD800", "\\0", "\\x07", "\\U0000D800"})
  void whatIsNoCharacterIsRefusedAlsoWhereItIsSpeltOut(String escape) {
    content.write(
        ContentFolder.REPORT,
        content.read(ContentFolder.REPORT) + "\ntitle: \"示例" + escape + "\"\n");
    assertThat(soon(content)).anyMatch(place -> place.contains(" ERROR 2024/report.yaml"));
  }

  @Test
  void aNulInWordsIsAFinding() {
    content.write("2024/overview.md", content.read("2024/overview.md") + "一\0二");
    assertThat(soon(content)).anyMatch(place -> place.contains("2024/overview.md"));
  }

  @Test
  void halfACharacterIsNotUtf8() {
    content.write("2024/overview.md", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
    assertThat(soon(content)).contains("unreadable-file ERROR 2024/overview.md:1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024/report.yaml", "site.yaml", "2024/overview.md", "2024/other.md"})
  void windowsLineEndsAndAByteOrderMarkAreSilent(String file) {
    String text = "\uFEFF" + content.read(file).replace("\n", "\r\n");
    assertThat(soon(content.write(file, text.getBytes(UTF_8)))).isEmpty();
  }

  private static List<String> soon(ContentFolder content) {
    Findings findings =
        assertTimeoutPreemptively(ofSeconds(10), () -> new DryRun(content).toTheEnd());
    return ShortFindings.places(findings.all());
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }
}
