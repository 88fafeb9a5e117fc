package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportBody;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Figures and words are read on demand, once. */
@Timeout(60)
class LazyReportBodiesTest {
  private static final Agency AGENCY = SiteReader.unnamed("");

  @TempDir private Path content;
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());
  private YearReader reader;

  @BeforeEach
  void twoYears() throws IOException {
    FolderContents.copy(SampleContent.allYears(), content);
    YearReader years = ReportReader.in(new SourceFolder(content), Editions.builtIn());
    reader =
        (agency, folder, reportFolder, year) -> {
          read.add(folder);
          return years.read(agency, folder, reportFolder, year);
        };
  }

  @Test
  void nobodyAsks() {
    unread(2024);
    assertThat(read).isEmpty();
  }

  @Test
  void itIsReadOnce() {
    AnnualReport report = unread(2024);
    ReportBody body = report.body();
    assertThat(report.body()).isSameAs(body);
    assertThat(body)
        .usingRecursiveComparison()
        .withEqualsForType((one, other) -> one.pattern().equals(other.pattern()), Pattern.class)
        .isEqualTo(direct(2024).body());
    assertThat(read).containsExactly("2024");
  }

  @Test
  void itIsReadOnceWhereManyAsk() {
    AnnualReport report = unread(2024);
    assertThat(IntStream.range(0, 50).parallel().mapToObj(i -> report.body()).distinct().count())
        .isEqualTo(1);
    assertThat(read).containsExactly("2024");
  }

  @Test
  void whatHasChangedSinceIsNotTheReportThatWasChecked() throws IOException {
    AnnualReport report = unread(2024);
    change("2024/overview.md");
    assertThatThrownBy(report::body)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseInstanceOf(ContentChangedException.class);
  }

  /** What has been read is what was checked, whatever happens to the file. */
  @Test
  void whatChangesAfterItWasReadDoesNoHarm() throws IOException {
    AnnualReport report = unread(2024);
    ReportBody body = report.body();
    change("2024/overview.md");
    assertThat(report.body()).isSameAs(body);
  }

  private void change(String file) throws IOException {
    Path words = content.resolve(file);
    Files.writeString(words, Files.readString(words) + "\n又及。\n");
  }

  private AnnualReport unread(int year) {
    return new LazyReportBodies(reader).lazyReport(direct(year).head(), AGENCY);
  }

  private AnnualReport direct(int year) {
    return ReportReader.in(new SourceFolder(content), Editions.builtIn())
        .read(AGENCY, String.valueOf(year), year)
        .report()
        .orElseThrow();
  }
}
