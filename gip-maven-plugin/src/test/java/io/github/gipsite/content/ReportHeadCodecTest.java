package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A head is read as it was written. */
class ReportHeadCodecTest {
  private static final Editions EDITIONS = Editions.builtIn();
  private static final ReportHeadCodec HEADS = new ReportHeadCodec(EDITIONS);

  @TempDir private Path temp;

  @ParameterizedTest
  @MethodSource("io.github.gipsite.build.CasesTest#cases")
  void ofTheCases(Path folder) {
    all(ContentFolder.at(folder.resolve("content")));
  }

  @Test
  void ofAllYears() {
    all(ContentFolder.at(SampleContent.allYears()));
  }

  @Test
  void ofAReportThatHasEverything() throws IOException {
    ContentFolder years =
        GoodYears.since(2023, temp)
            .change(
                "published: 2025-03-03", "published: 2025-03-03 09:30\nindex-number: \"0001-示例\"")
            .write("2024/files/附件 1.txt", "示例");
    years.write(
        "2024/report.yaml",
        Files.readString(years.root().resolve("2024/report.yaml"))
            + """

        redirect-from: [/old/2024.html]
        explanations:
          - check: sudden-change
            figure: requests.received
            reason: "说明\\t示例"
            date: 2025-03-04
        corrections:
          - figure: requests.received
            old: 1
            new: 2
            date: 2025-03-05
            reason: 示例
        """);
    AnnualReport report = report(years);
    assertThat(report.explanations()).isNotEmpty();
    assertThat(report.corrections()).isNotEmpty();
    assertThat(report.oldAddresses()).isNotEmpty();
    assertThat(report.attachments()).isNotEmpty();
    assertThat(report.indexNumber()).isPresent();
    all(years);
  }

  private static void all(ContentFolder content) {
    for (ReportSeries series : archive(content).series()) {
      series.reports().forEach(ReportHeadCodecTest::isReadAsItWasWritten);
    }
  }

  private static void isReadAsItWasWritten(AnnualReport report) {
    String line = HEADS.encode(report.head()).orElseThrow();
    assertThat(line).doesNotContain("\n");
    assertThat(HEADS.decode(line)).hasValue(report.head());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "[2024]", "null", "[", "\t"})
  void aLineThatSomebodyElseWroteIsNone(String line) {
    assertThat(HEADS.decode(line)).isEmpty();
  }

  @Test
  void norIsOneOfAnEditionThatIsNotThere() {
    String line = HEADS.encode(report(ContentFolder.good(temp)).head()).orElseThrow();
    assertThat(HEADS.decode(line)).isPresent();
    assertThat(HEADS.decode(line.replace("\"2021\"", "\"2031\""))).isEmpty();
  }

  @Test
  void norIsOneThatIsCutOff() {
    String line = HEADS.encode(report(ContentFolder.good(temp)).head()).orElseThrow();
    for (int length = 0; length < line.length(); length++) {
      assertThat(HEADS.decode(line.substring(0, length))).as("%s", length).isEmpty();
    }
  }

  private static AnnualReport report(ContentFolder content) {
    return archive(content).series().get(0).report(2024).orElseThrow();
  }

  private static Archive archive(ContentFolder content) {
    return ContentReader.read(content.source(), EDITIONS, count -> {}).archive();
  }
}
