package io.github.gipsite.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.SourceLocation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingsGithubTest {
  private static final FindingsGithub BELOW =
      new FindingsGithub(Messages.in(Locale.CHINA), "content/");

  @Test
  void aFindingIsALineWithItsPlaceInTheRepository() {
    SourceLocation place = new SourceLocation("示例局/2024/report.yaml", 14, 21, 3);
    Diagnostic finding = Diagnostic.of(Rule.error("balance"), place, "unknown-file", "甲");
    assertThat(PrintedFindings.text(BELOW, new Findings(List.of(finding), 1)))
        .startsWith(
            "::error file=content/示例局/2024/report.yaml,line=14,col=21,endColumn=24,title=balance ")
        .endsWith("\n")
        .containsOnlyOnce("\n");
  }

  @Test
  void signsOfTheCommandAreEncoded() {
    SourceLocation place = SourceLocation.startOf("100%,a:b.md");
    Diagnostic finding = Diagnostic.of(Rule.warning("dead-link"), place, "unknown-file", "占 5%\n甲");
    assertThat(PrintedFindings.text(BELOW, new Findings(List.of(finding), 1)))
        .startsWith("::warning file=content/100%25%2Ca%3Ab.md,")
        .contains("占 5%25%0A甲");
  }

  @Test
  void theWorstComeFirst() {
    Diagnostic warning =
        Diagnostic.of(
            Rule.warning("dead-link"), SourceLocation.startOf("a.md"), "unknown-file", "甲");
    Diagnostic error =
        Diagnostic.of(Rule.error("balance"), SourceLocation.startOf("b.md"), "unknown-file", "乙");
    List<Diagnostic> all = List.of(warning.withSeverity(Severity.INFO), warning, error);
    assertThat(PrintedFindings.text(BELOW, new Findings(all, 1)).lines())
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("::error", "::warning", "::notice");
  }
}
