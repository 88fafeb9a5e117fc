package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.findings.FindingsConsole;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The finding that the design shows, as it is printed: one figure of the real report, one too many.
 */
class DesignExampleTest {
  @TempDir Path temp;
  private ContentFolder folder;

  @BeforeEach
  void spoil() {
    folder = ContentFolder.real(temp);
    folder.write(ContentFolder.REPORT, example(folder.read(ContentFolder.REPORT)));
  }

  @Test
  void isPrintedAsInTheDesign() {
    assertThat(printed("balance"))
        .isEqualTo(
            """
            错误[balance] 自然人：收到与办理不平衡
              --> 2024/report.yaml:14:21
            14 |   processed:       [361, 7, 0, 0, 0, 0, 367]
               |                     ^^^ 新收 363 + 上年结转 13 = 376；办理 361 + 结转 16 = 377，多 1
               = 先核对“办理·自然人”：它所在的另一个合计也不平；改为 360，这些合计就都平
               = 说明：mvn site:explain "-Dgip.check=balance\"""");
  }

  @Test
  void theOtherSumsPointAtTheSameFigure() {
    assertThat(folder.places())
        .contains(
            "balance ERROR 2024/report.yaml:14:21",
            "results-sum ERROR 2024/report.yaml:14:21",
            "row-total ERROR 2024/report.yaml:14:21");
  }

  private String printed(String id) {
    List<Diagnostic> findings = folder.findings().all();
    Diagnostic finding =
        findings.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return new FindingsConsole(Messages.in(Locale.CHINA), folder.source()).print(finding);
  }

  /** The real report with {@code processed} on line 14, and 361 where 360 is right. */
  private static String example(String report) {
    String rows = between(report, "\nrequests:", "  processed:");
    String top = rows.substring(0, rows.indexOf("  withheld:"));
    return "year: 2024\npublished: 2025-03-03"
        + top
        + "#\n".repeat(12 - (int) top.lines().count())
        + "  processed:       [361, 7, 0, 0, 0, 0, 367]\n"
        + rows.substring(rows.indexOf("  withheld:"))
        + between(report, "  carried-forward:", "\n# 四、")
        + "\n"
        + between(report, "proactive:", "\n# 三、")
        + "\n"
        + report.substring(report.indexOf("reviews:"));
  }

  private static String between(String report, String from, String to) {
    return report.substring(report.indexOf(from), report.indexOf(to));
  }
}
