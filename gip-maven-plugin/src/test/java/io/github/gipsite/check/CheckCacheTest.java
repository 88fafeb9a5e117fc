package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.testkit.GoodYears;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The findings of the last run are reused for an agency that has not changed, and only then. */
class CheckCacheTest {
  private static final String PROGRAM = "program";
  private static final Rule RULE = Rule.warning("sudden-change");
  private static final Diagnostic FINDING =
      Diagnostic.of(
              RULE,
              new SourceLocation("a/2024/report.yaml", 3, 7, 2),
              "sudden-change.more",
              "新收\t“申请”",
              12,
              List.of("1.50", Wording.of("difference.unit", "区", 7)))
          .withFigures(List.of("requests.received.total"))
          .withRelated(List.of(SourceLocation.startOf("a/2023/report.yaml")));

  @TempDir Path temp;
  private Path file;
  private ReportSeries series;

  @BeforeEach
  void twoYears() {
    file = temp.resolve("checked.txt");
    series = GoodYears.since(2023, temp.resolve("content")).series();
  }

  @Test
  void theSameFindingsAndWords() throws IOException {
    CheckedSeries first = look(FINDING);
    CheckedSeries again = read();
    assertThat(again.findings()).isEqualTo(first.findings()).hasSize(2);
    assertThat(again.said()).hasSameSizeAs(first.said()).isNotEmpty();
    for (int i = 0; i < again.said().size(); i++) {
      assertThat(again.said().get(i)).usingRecursiveComparison().isEqualTo(first.said().get(i));
    }
  }

  @Test
  void nothingWrongIsRememberedToo() throws IOException {
    look();
    assertThat(read().findings()).isEmpty();
  }

  @Test
  void anotherAgencyIsLookedAt() throws IOException {
    look();
    ReportSeries one = new ReportSeries(series.agency(), series.reports().subList(0, 1));
    assertThat(next(PROGRAM).check(one).findings()).isNotEmpty();
  }

  @Test
  void anotherProgramLooksAgain() throws IOException {
    look();
    assertThat(next("another").check(series).findings()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "\t",
        "[[]]",
        "[[],[]",
        "[[],[]]]",
        "[[]\t[]]",
        "[[],{]",
        "[{,[]]",
        "[{},[]]",
        "[[[]],[]]",
        "[[],[[]]]",
        "[[[\"balance\",\"BAD\"]],[]]",
        "[[],[[2024,\"overview\",\"总体情况\",\"2024/overview.md\",\"?\"]]]",
        "[[],[[2024,\"overview\",\"总体情况\",\"2024/overview.md\",\"AAAAAgAAAAE=\"]]]"
      })
  void aLineThatSomebodyElseWroteIsNoLine(String line) throws IOException {
    look();
    String note = Files.readString(file);
    String key = note.substring(0, note.indexOf('\t') + 1);
    Files.writeString(file, key + line + "\n");
    assertThat(next(PROGRAM).check(series).findings()).isNotEmpty();
  }

  @Test
  void whatALineCannotHoldIsLookedAtAgain() throws IOException {
    look(FINDING.withExplanation("示例"));
    assertThat(file).isEmptyFile();
  }

  /** What a first run does, and leaves. */
  private CheckedSeries look(Diagnostic... found) throws IOException {
    BuildCache notes = BuildCache.none();
    CheckedSeries checked = new CheckCache(notes, PROGRAM, found(found)).check(series);
    notes.save(file);
    return checked;
  }

  /** What the next run takes over, of reports that cannot be read any more. */
  private CheckedSeries read() {
    List<AnnualReport> heads =
        series.reports().stream()
            .map(
                report ->
                    new AnnualReport(
                        report.head(),
                        () -> {
                          throw new AssertionError("looked at again");
                        }))
            .toList();
    return new CheckCache(BuildCache.in(file), PROGRAM, found(FINDING))
        .check(new ReportSeries(series.agency(), heads));
  }

  /** The next run, to which something is wrong. */
  private CheckCache next(String program) {
    return new CheckCache(BuildCache.in(file), program, found(FINDING));
  }

  /** One check, which finds this in every report. */
  private static AgencyChecks found(Diagnostic... findings) {
    Check check =
        new Check() {
          @Override
          public Rule rule() {
            return RULE;
          }

          @Override
          public List<Diagnostic> check(CheckedReport checked) {
            return List.of(findings);
          }
        };
    return new AgencyChecks(List.of(check));
  }
}
