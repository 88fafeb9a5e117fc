package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportRow;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All notations of a row give the same figures. */
class RowFormsTest {
  private static final String RECEIVED = "[40, 6, 1, 0, 2, 1, 50]";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void aList() {
    assertThat(row("received")).isEqualTo("40 6 1 0 2 1 50");
  }

  @Test
  void aListOnSeveralLines() {
    good.change(RECEIVED, "\n    [40, 6, 1,\n     0, 2, 1,\n     50]");
    assertThat(row("received")).isEqualTo("40 6 1 0 2 1 50");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void aListWithADashOnEachLine() {
    good.change(RECEIVED, "\n    - 40\n    - 6\n    - 1\n    - 0\n    - 2\n    - 1\n    - 50");
    assertThat(row("received")).isEqualTo("40 6 1 0 2 1 50");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void aMapInAnyOrder() {
    good.change(
        RECEIVED,
        "{total: 50, other: 1, natural-person: 40, commercial-enterprise: 6, research-institution: 1,"
            + " public-interest-organisation: 0, legal-services-provider: 2}");
    assertThat(row("received")).isEqualTo("40 6 1 0 2 1 50");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void aSingleValueInAListOrAMap() {
    good.change("1200", "[1200]").change("340", "{decisions: 340}").change("88.25", "\"88.25\"");
    assertThat(good.places()).isEmpty();
    assertThat(texts(good.report().table("proactive").orElseThrow().row("fees").orElseThrow()))
        .isEqualTo("88.25");
  }

  @Test
  void dottedKeysInsteadOfNestedOnes() {
    good.change("  litigation:\n    direct: ", "  litigation.direct: ")
        .change("    after-reconsideration:", "  litigation.after-reconsideration:");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void halfDottedHalfNested() {
    good.change("  litigation:\n    direct: ", "  litigation.direct: ")
        .change("    after-reconsideration:", "  litigation:\n    after-reconsideration:");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void aRowBothDottedAndNestedIsWrittenTwice() {
    good.change("  litigation:\n", "  litigation.direct: [9, 0, 0, 0, 9]\n  litigation:\n");
    assertThat(good.places()).hasSize(1).first().asString().endsWith("2024/report.yaml:48:5");
  }

  @Test
  void rowsInAnyOrder() {
    good.change("  received:         [40, 6, 1, 0, 2, 1, 50]\n", "")
        .change("\nreviews:", "  received: [40, 6, 1, 0, 2, 1, 50]\n\nreviews:");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void sixFiguresInsteadOfSeven() {
    good.change(RECEIVED, "[40, 6, 1, 0, 2, 1]");
    assertThat(row("received")).isEqualTo("40 6 1 0 2 1 50");
    assertThat(states("received")).endsWith(Figure.State.GIVEN, Figure.State.COMPUTED);
    assertThat(good.places()).isEmpty();
  }

  @Test
  void aMapWithoutTheTotal() {
    good.change("[3, 1, 0, 2, 6]", "{upheld: 3, corrected: 1, other: 0, pending: 2}");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void noProcessedAtAll() {
    good.change("  processed:        [41, 6, 1, 0, 2, 1, 51]\n", "");
    assertThat(row("processed")).isEqualTo("41 6 1 0 2 1 51");
    assertThat(states("processed")).containsOnly(Figure.State.COMPUTED);
    assertThat(good.places()).isEmpty();
  }

  @Test
  void noTotalAnywhere() {
    good.write(ContentFolder.REPORT, withoutTotals(good.read(ContentFolder.REPORT)));
    assertThat(row("processed")).isEqualTo("41 6 1 0 2 1 51");
    assertThat(row("carried-forward")).isEqualTo("3 1 0 0 0 0 4");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void aTotalThatIsComputedIsStillChecked() {
    good.change("  processed:        [41, 6, 1, 0, 2, 1, 51]\n", "").change("[ 3, 1,", "[ 4, 1,");
    assertThat(good.places())
        .containsExactly(
            "balance ERROR 2024/report.yaml:41:23", "row-total ERROR 2024/report.yaml:41:23");
  }

  @Test
  void aBlankInAComputedTotalCountsForNothing() {
    good.change(RECEIVED, "[40, 6, 1, ~, 2, 1]");
    assertThat(row("received")).isEqualTo("40 6 1  2 1 50");
    assertThat(good.places()).containsExactly("blank-cell WARNING 2024/report.yaml:14:32");
  }

  @Test
  void aMalformedFigureLeavesTheComputedTotalUnknown() {
    good.change(RECEIVED, "[40件, 6, 1, 0, 2, 1]");
    assertThat(states("received")).endsWith(Figure.State.UNKNOWN);
    assertThat(good.places()).containsExactly("not-a-count ERROR 2024/report.yaml:14:22");
  }

  private static String withoutTotals(String report) {
    return report
        .replaceAll("(?m)^  processed: .*\n", "")
        .replaceAll("(?m)^( +[a-z-]+: +\\[(?: *\\d+,){5} *\\d+), +\\d+\\]$", "$1]")
        .replaceAll("(?m)^( +[a-z-]+: +\\[(?: *\\d+,){3} *\\d+), +\\d+\\]$", "$1]");
  }

  private String row(String id) {
    return texts(requests(id));
  }

  private List<Figure.State> states(String id) {
    return requests(id).figures().stream().map(Figure::state).toList();
  }

  private ReportRow requests(String id) {
    return good.report().table("requests").orElseThrow().row(id).orElseThrow();
  }

  private static String texts(ReportRow row) {
    return String.join(" ", row.figures().stream().map(Figure::text).toList());
  }
}
