package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report that this repository publishes, as it is and with wrong digits in its words. */
class RealReportTest {
  private static final String OVERVIEW = "2024/overview.md";

  /** Each number of the words that names a figure of the tables, between what stands around it. */
  private static final List<Stated> NUMBERS =
      List.of(
          new Stated("政府信息公开申请", "383", "件，办结"),
          new Stated("办结", "367", "件（含"),
          new Stated("2023年结转", "13", "件）"),
          new Stated("继续办理政府信息公开申请", "16", "件，较"),
          new Stated("现行有效行政规范性文件", "57", "件、"),
          new Stated("其中规范性文件", "17", "件。"));

  private static final String YEAR_BEFORE =
      """
      year: 2023
      published: 2024-03-27
      status: partial
      proactive:
        normative-documents: {in-force: 45}
      requests:
        received: {total: 278}
        brought-forward: {total: 3}
        processed: {total: 274}
        carried-forward: {total: 7}
      """;

  @TempDir Path temp;

  private record Stated(String before, String digits, String after) {
    String written() {
      return before + digits + after;
    }
  }

  /** One digit replaced. */
  private record Slip(Stated number, String wrong) {
    @Override
    public String toString() {
      return number.written() + " → " + wrong;
    }
  }

  static List<Slip> slips() {
    List<Slip> slips = new ArrayList<>();
    for (Stated number : NUMBERS) {
      for (int i = 0; i < number.digits().length(); i++) {
        for (int other : List.of(1, 3, 7)) {
          StringBuilder wrong = new StringBuilder(number.digits());
          wrong.setCharAt(i, (char) ('0' + (wrong.charAt(i) - '0' + other) % 10));
          slips.add(new Slip(number, wrong.toString()));
        }
      }
    }
    return slips;
  }

  @ParameterizedTest
  @MethodSource("slips")
  void wrongDigitInTheWordsIsFound(Slip slip) {
    ContentFolder content = ContentFolder.real(temp.resolve("content"));
    Stated number = slip.number();
    String wrong = number.before() + slip.wrong() + number.after();
    content.changeIn(OVERVIEW, number.written(), wrong);
    assertThat(content.findings().all())
        .filteredOn(finding -> finding.id().equals("text-number"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.place().file()).isEqualTo(OVERVIEW));
  }

  @Test
  void yearBeforeLeavesOnlyTheCarriedAndTheBlank() {
    ContentFolder content =
        ContentFolder.real(temp.resolve("content")).write("2023/report.yaml", YEAR_BEFORE);
    assertThat(content.findings().all())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .extracting(finding -> finding.id() + " " + finding.severity() + " " + finding.figures())
        .containsExactlyInAnyOrder(
            "carried-between-years ERROR [requests.brought-forward.total]",
            "blank-cell WARNING [requests.disclosed.other]");
  }
}
