package io.github.gipsite.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.diagnostic.Subject;
import io.github.gipsite.testkit.SampleFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingsConsoleTest {
  private static final SourceLocation START = new SourceLocation("f.yaml", 7, 1, 1);

  @Test
  void messagePlaceExcerptAndHelp() {
    assertThat(SampleFindings.marked("ab: [12], 3").printed())
        .containsExactly(
            "错误[missing-key] 没有“示例”这一项",
            "  --> f.yaml:7:5",
            "7 | ab: 12, 3",
            "  |     ^^ 不认识的名称",
            "   = 这里可以写：甲、乙",
            "   = 说明：mvn site:explain \"-Dgip.check=missing-key\"");
  }

  @Test
  void aWideCharacterTakesTwoColumns() {
    assertThat(SampleFindings.marked("自然人: [三百]").printed())
        .contains("7 | 自然人: 三百", "  | \u3000\u3000\u3000  ^^^^ 不认识的名称");
  }

  @Test
  void aRareCharacterIsOneWideCharacter() {
    assertThat(SampleFindings.marked("𠮷: [12]").printed())
        .contains("7 | 𠮷: 12", "  | \u3000  ^^ 不认识的名称");
  }

  @Test
  void aTabStaysATab() {
    assertThat(SampleFindings.marked("\ta: [1]").printed())
        .contains("7 | \ta: 1", "  | \t   ^ 不认识的名称");
  }

  @Test
  void aPlaceAtOrBeyondTheEndOfTheLine() {
    assertThat(SampleFindings.at("ab", new SourceLocation("f.yaml", 7, 3, 1)).printed())
        .contains("  |   ^ 不认识的名称");
    assertThat(SampleFindings.at("ab", new SourceLocation("f.yaml", 7, 99, 9)).printed())
        .contains("  |   ^ 不认识的名称");
  }

  @Test
  void carets() {
    assertThat(SampleFindings.at("abc", new SourceLocation("f.yaml", 7, 2, 99)).printed())
        .contains("  |  ^^ 不认识的名称");
  }

  @Test
  void aLongLineIsCutAroundTheSpot() {
    String line = "前".repeat(5000) + "[错误]" + "后".repeat(5000);
    List<String> printed = SampleFindings.marked(line).printed();
    assertThat(printed.get(2)).isEqualTo("7 | …" + "前".repeat(40) + "错误" + "后".repeat(58) + "…");
    assertThat(printed.get(3)).isEqualTo("  |  " + "\u3000".repeat(40) + "^^^^ 不认识的名称");
  }

  @Test
  void aLongMarkIsCutToo() {
    List<String> printed = SampleFindings.marked("[" + "9".repeat(100_000) + "]").printed();
    assertThat(printed.get(2)).isEqualTo("7 | " + "9".repeat(60) + "…");
    assertThat(printed.get(3)).isEqualTo("  | " + "^".repeat(60) + " 不认识的名称");
  }

  @Test
  void withoutALineTheDetailIsANote() {
    Messages messages = Messages.in(Locale.CHINA);
    FindingsConsole console = new FindingsConsole(messages, file -> List.of());
    assertThat(console.print(SampleFindings.at("", START).finding()).lines())
        .containsExactly(
            "错误[missing-key] 没有“示例”这一项",
            "  --> f.yaml:7:1",
            "   = 不认识的名称",
            "   = 这里可以写：甲、乙",
            "   = 说明：mvn site:explain \"-Dgip.check=missing-key\"");
  }

  @Test
  void relatedPlacesAreNamed() {
    Diagnostic finding =
        SampleFindings.at("a: 1", START)
            .finding()
            .withRelated(List.of(SourceLocation.startOf("g.yaml")));
    assertThat(new SampleFindings("a: 1", finding).printed()).contains("   = 另见：g.yaml:1:1");
  }

  @Test
  void findingsOfOneMistakeAreOneWithAllThatItBreaks() {
    Diagnostic finding = SampleFindings.at("a: 1", START).finding().withCause("甲");
    List<FindingsConsole.PrintedFinding> printed =
        blocks(List.of(finding, finding, finding.withCause("乙"), finding.withCause("")));
    assertThat(printed).hasSize(3);
    assertThat(printed.get(0).text()).contains("   = 同一个原因 [missing-key] 没有“示例”这一项：不认识的名称\n");
    assertThat(Messages.in(Locale.CHINA).summary(new Findings(List.of(finding, finding), 1)))
        .isEqualTo("共检查 1 份报告：1 个错误，0 个警告，0 条提示");
  }

  @Test
  void whatOneReportOrOneSeverityHasIsNotSharedByOthers() {
    Diagnostic finding = SampleFindings.at("a: 1", START).finding().withCause("甲");
    List<Diagnostic> others =
        List.of(
            finding,
            finding.withSeverity(Severity.WARNING),
            finding.about(new Subject("示例局", 2024)));
    assertThat(blocks(others)).hasSize(3);
  }

  @Test
  void noLineEndsInABlank() {
    Diagnostic finding = Diagnostic.of(Rule.error("missing-key"), START, "missing-key", "示例");
    assertThat(new SampleFindings("a: 1", finding).printed()).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void noControlCharacterReachesTheTerminal() {
    assertThat(SampleFindings.marked("a: [\u001b]\u001b[31m").printed())
        .noneMatch(line -> line.contains("\u001b"));
  }

  @Test
  void theNumberOfTheLineMovesTheMark() {
    assertThat(SampleFindings.at("ab", new SourceLocation("f.yaml", 1234, 2, 1)).printed())
        .contains("1234 | ab", "     |  ^ 不认识的名称");
  }

  @Test
  void theSummaryCounts() {
    Diagnostic error = SampleFindings.at("a", START).finding();
    Findings findings =
        new Findings(List.of(error, error.withSeverity(Severity.WARNING), error), 1234);
    assertThat(Messages.in(Locale.CHINA).summary(findings))
        .isEqualTo("共检查 1234 份报告：2 个错误，1 个警告，0 条提示");
  }

  @Test
  void fiveFindingsOfACheckAreToldInFull() {
    assertThat(blocks(5)).hasSize(5).allMatch(block -> block.text().contains(" --> f.yaml:"));
  }

  @Test
  void ofMoreTheRestIsToldInShort() {
    assertThat(blocks(6))
        .extracting(FindingsConsole.PrintedFinding::text)
        .hasSize(4)
        .last()
        .isEqualTo("错误[missing-key] 在 f.yaml 还有 3 处：4:1、5:1、6:1");
  }

  @Test
  void anotherFileIsAnotherGroup() {
    List<Diagnostic> findings = new ArrayList<>(repeated("a.yaml", 3));
    findings.addAll(repeated("b.yaml", 3));
    assertThat(blocks(findings)).hasSize(6);
  }

  private static List<FindingsConsole.PrintedFinding> blocks(int count) {
    return blocks(repeated("f.yaml", count));
  }

  private static List<Diagnostic> repeated(String file, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(line -> SampleFindings.at("a", new SourceLocation(file, line, 1, 1)).finding())
        .toList();
  }

  private static List<FindingsConsole.PrintedFinding> blocks(List<Diagnostic> findings) {
    return new FindingsConsole(Messages.in(Locale.CHINA), file -> List.of())
        .blocks(new Findings(findings, 1));
  }
}
