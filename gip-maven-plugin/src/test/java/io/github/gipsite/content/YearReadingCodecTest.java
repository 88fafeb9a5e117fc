package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.content.YearReader.YearReading;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.source.SourceRules;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A head and its findings are read as they were written. */
class YearReadingCodecTest {
  private static final Editions EDITIONS = Editions.builtIn();
  private static final Diagnostic FINDING =
      Diagnostic.of(
          Rule.warning("unknown-file"), SourceLocation.startOf("a\tb"), "unknown-file", "“\t”");

  @TempDir private Path temp;
  private AnnualReport report;
  private YearReadingCodec codec;

  @BeforeEach
  void aGoodYear() {
    report =
        ContentReader.read(ContentFolder.good(temp).source(), EDITIONS, count -> {})
            .archive()
            .series()
            .get(0)
            .report(2024)
            .orElseThrow();
    codec =
        new YearReadingCodec(
            new ReportHeadCodec(EDITIONS), head -> new AnnualReport(head, report::body));
  }

  @Test
  void isReadAsItWasWritten() {
    String line = line(FINDING).orElseThrow();
    assertThat(line).doesNotContain("\n", "\t");
    YearReading read = codec.decode(line).orElseThrow();
    assertThat(read.findings()).containsExactly(FINDING);
    assertThat(read.report().orElseThrow().head()).isEqualTo(report.head());
  }

  @Test
  void whatIsNoReportHasNoLine() {
    assertThat(codec.encode(new YearReading(Optional.empty(), List.of()))).isEmpty();
  }

  @Test
  void aFindingThatALineCannotHoldHasNone() {
    assertThat(line(FINDING.withExplanation("示例"))).isEmpty();
  }

  @Test
  void aFileThatCouldNotBeReadHasNone() {
    SourceLocation place = SourceLocation.startOf("2024/overview.md");
    assertThat(line(Diagnostic.of(SourceRules.UNREADABLE_FILE, place, "unreadable-file.io", "EIO")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\t", "[]", "[[],[]]", "[{},[]]", "[[2024],[]]", "[null,[]]", "null", "["})
  void aLineThatSomebodyElseWroteIsNone(String line) {
    assertThat(codec.decode(line)).isEmpty();
  }

  @Test
  void norIsOneThatIsCutOff() {
    String line = line(FINDING).orElseThrow();
    for (int length = 0; length < line.length(); length++) {
      assertThat(codec.decode(line.substring(0, length))).as("%s", length).isEmpty();
    }
  }

  private Optional<String> line(Diagnostic... findings) {
    return codec.encode(new YearReading(Optional.of(report), List.of(findings)));
  }
}
