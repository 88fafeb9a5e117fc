package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.Coverage;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of what a run says that it has looked at. */
class CoverageOfRunTest {
  @TempDir Path temp;

  private ContentFolder content;

  @BeforeEach
  void oneYear() {
    content = ContentFolder.good(temp.resolve("content"));
  }

  @Test
  void allSumsOfAGoodReportClose() throws IOException {
    Coverage coverage = validated();
    assertThat(coverage.equations()).isGreaterThan(40).isEqualTo(coverage.closed());
    assertThat(coverage.withoutTables() + coverage.withoutWords()).isZero();
    assertThat(coverage.withoutYearBefore()).isEqualTo(1);
  }

  @Test
  void aWrongFigureOpensTheSumsThatItIsIn() throws IOException {
    int all = validated().closed();
    content.change("received:         [40,", "received:         [41,");
    assertThat(validated()).extracting(Coverage::closed).isEqualTo(all - 2);
  }

  @Test
  void theSecondRunSaysTheSame() throws IOException {
    assertThat(validated()).isEqualTo(validated());
  }

  @Test
  void aReportThatCannotBeReadIsCounted() throws IOException {
    content.write("2023/report.yaml", "year: [");
    assertThat(validated()).extracting(Coverage::reports, Coverage::unread).containsExactly(2, 1);
  }

  @Test
  void aDraftIsCountedApart() throws IOException {
    content.change("year: 2024", "year: 2024\nstatus: draft");
    assertThat(validated())
        .extracting(Coverage::reports, Coverage::drafts, Coverage::equations)
        .containsExactly(0, 1, 0);
  }

  @Test
  void aReportWithoutTableAndWordsIsCounted() throws IOException {
    content.write("2023/report.yaml", "year: 2023\nstatus: partial\n");
    assertThat(validated())
        .extracting(Coverage::withoutTables, Coverage::withoutWords)
        .containsExactly(1, 1);
  }

  private Coverage validated() throws IOException {
    return new SiteBuild(
            BuiltSite.settings(temp.resolve("content"), temp.resolve("target"), FailOn.NEVER),
            line -> {})
        .validate()
        .coverage();
  }
}
