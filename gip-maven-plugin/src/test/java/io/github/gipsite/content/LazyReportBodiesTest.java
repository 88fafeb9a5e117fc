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
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Figures and words of many reports, of which memory has room for a few. */
@Timeout(60)
class LazyReportBodiesTest {
  private static final Agency AGENCY = SiteReader.unnamed("");

  @TempDir private Path content;
  private final List<String> read = new ArrayList<>();
  private YearReader reader;

  @BeforeEach
  void twoYears() throws IOException {
    FolderContents.copy(SampleContent.allYears(), content);
    YearReader years = ReportReader.in(new SourceFolder(content), Editions.builtIn());
    reader =
        (agency, folder, year) -> {
          read.add(folder);
          return years.read(agency, folder, year);
        };
  }

  @Test
  void whatHasRoomIsReadOnce() {
    AnnualReport report = unread(new LazyReportBodies(reader, 1), 2024);
    assertThat(read).isEmpty();
    report.body();
    forget(new WeakReference<>(new Object()));
    report.body();
    assertThat(read).containsExactly("2024");
  }

  @Test
  void whatHasNoneIsForgottenAndReadAgain() {
    LazyReportBodies bodies = new LazyReportBodies(reader, 1);
    unread(bodies, 2023).body();
    AnnualReport report = unread(bodies, 2024);
    forget(new WeakReference<>(report.body()));
    assertThat(report.body()).usingRecursiveComparison().isEqualTo(direct(2024).body());
    assertThat(read).containsExactly("2023", "2024", "2024");
  }

  @Test
  void whatSomebodyUsesIsNotReadAgain() {
    AnnualReport report = unread(new LazyReportBodies(reader, 0), 2024);
    ReportBody used = report.body();
    forget(new WeakReference<>(new Object()));
    assertThat(report.body()).isSameAs(used);
    assertThat(read).containsExactly("2024");
  }

  @Test
  void whatWasReadJustNowIsForgottenToo() {
    AnnualReport report = new LazyReportBodies(reader, 0).lazyReport(direct(2024), AGENCY);
    forget(new WeakReference<>(report.body()));
    report.body();
    assertThat(read).containsExactly("2024");
  }

  @Test
  void whatHasChangedSinceIsNotTheReportThatWasChecked() throws IOException {
    AnnualReport report = new LazyReportBodies(reader, 0).lazyReport(direct(2024), AGENCY);
    forget(new WeakReference<>(report.body()));
    Path words = content.resolve("2024/overview.md");
    Files.writeString(words, Files.readString(words) + "\n又及。\n");
    assertThatThrownBy(report::body)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseInstanceOf(ContentChangedException.class);
  }

  private AnnualReport unread(LazyReportBodies bodies, int year) {
    return bodies.lazyReport(direct(year).head(), AGENCY);
  }

  private AnnualReport direct(int year) {
    return ReportReader.in(new SourceFolder(content), Editions.builtIn())
        .read(AGENCY, String.valueOf(year), year)
        .report()
        .orElseThrow();
  }

  /** Waits until what nobody uses any more is gone. */
  private static void forget(WeakReference<Object> unused) {
    while (unused.get() != null) {
      System.gc();
    }
  }
}
