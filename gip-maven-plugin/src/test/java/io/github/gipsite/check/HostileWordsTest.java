package io.github.gipsite.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.findings.FindingsConsole;
import io.github.gipsite.findings.FindingsFiles;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile texts of the largest size that is read do not slow down the checks or the printers of
 * findings.
 */
class HostileWordsTest {
  private static final int BYTES = 200 << 10;

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "申", "a", "X", "。", " ", "\n", "一", "万", "1", "1,", "９", "%", "*", "_", "`", "#", "[", "](",
        "（", "（此处", "【", "【填写", "〔2024〕", "办〔", "}", "收到申请", "收到申请1件", "收到申请1件，", "收到申请1件。", "其中1件",
        "同比增长1%", "占申请1%", "上年", "（上年", "2024年", "未发生行政复议"
      })
  void isCheckedSoon(String piece) {
    ContentFolder folder = ContentFolder.good(temp).write("2024/overview.md", repeated(piece));
    assertTimeoutPreemptively(ofSeconds(5), () -> Checks.run(folder.reading().archive()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{", "{{a}}", "𠮷{{a}}\n", "XX，", "收到申请1件，同比增长1%，", "收到申请1件，占申请总数的1%，"})
  void isCheckedSoonBesideAYearBefore(String piece) {
    ContentFolder years = GoodYears.since(2023, temp.resolve("content"));
    years.write("2024/overview.md", repeated(piece));
    assertTimeoutPreemptively(ofSeconds(5), () -> Checks.run(years.reading().archive()));
  }

  @Test
  void manyUnknownNamesAreCheckedSoon() {
    String names =
        IntStream.range(0, 20_000).mapToObj("{{a%d}}"::formatted).collect(Collectors.joining());
    ContentFolder folder = ContentFolder.good(temp).write("2024/overview.md", names);
    assertTimeoutPreemptively(ofSeconds(5), () -> Checks.run(folder.reading().archive()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{", "XX，", "{{\n"})
  void manyFindingsAreToldSoon(String piece) {
    ContentFolder folder = ContentFolder.good(temp.resolve("content"));
    folder.write("2024/overview.md", piece.repeat(10_000));
    Findings findings = folder.findings();
    assertTimeoutPreemptively(ofSeconds(10), () -> tell(findings, folder.source()));
  }

  private static String repeated(String piece) {
    return piece.repeat(BYTES / piece.getBytes(UTF_8).length) + "末";
  }

  private List<FindingsConsole.PrintedFinding> tell(Findings findings, SourceFolder content)
      throws IOException {
    Messages messages = Messages.in(Locale.CHINA);
    new FindingsFiles(messages, content, FailOn.ERROR, "")
        .write(findings, temp.resolve("findings"));
    return new FindingsConsole(messages, content).blocks(findings);
  }
}
