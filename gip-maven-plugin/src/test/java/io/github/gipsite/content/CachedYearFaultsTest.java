package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.content.YearReader.YearReading;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.SourceRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the last run kept is not believed where it is broken, or was read while content changed. */
class CachedYearFaultsTest extends CachedYears {
  @Test
  void aNoteThatIsNoneIsNotBelieved() throws IOException {
    String note = Files.readString(notes);
    Files.writeString(notes, note.replace("[2024,", "[}"));
    both();
    assertThat(read).containsExactly("2024");
  }

  /** As a disk may fail for a moment, which touches no file. */
  @Test
  void whatCouldNotBeReadIsReadAgain() throws IOException {
    letTheClockTick();
    BuildCache last = BuildCache.in(notes);
    Diagnostic fault =
        Diagnostic.of(
            SourceRules.UNREADABLE_FILE,
            SourceLocation.startOf("2024/overview.md"),
            "unreadable-file.io",
            "EIO");
    reader(last, "another", reading -> new YearReading(reading.report(), List.of(fault)))
        .read(AGENCY, "2024", 2024);
    last.save(notes);
    assertThat(both(AGENCY, "another").get(1).findings()).isEmpty();
  }

  /** As an editor may put its own file beside the one that it saves. */
  @Test
  void whatIsThereOnlyWhileTheYearIsReadIsForgotten() throws IOException {
    letTheClockTick();
    Path passing = content.resolve("2023/files/b.txt");
    BuildCache last = BuildCache.in(notes);
    SourceFolder folder = new SourceFolder(content);
    YearReader slow =
        (agency, year, figures, number) -> {
          try {
            Files.writeString(passing, "附件");
            YearReading reading =
                ReportReader.in(folder, EDITIONS).read(agency, year, figures, number);
            Files.delete(passing);
            return reading;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    new CachingYearReader(slow, folder, EDITIONS, last, "another", new LazyReportBodies(slow))
        .read(AGENCY, "2023", 2023);
    last.save(notes);
    assertThat(both(AGENCY, "another").get(0).report().orElseThrow().attachments())
        .containsExactly("2023/files/a.txt");
  }

  @Test
  void whatChangesDuringTheRunIsNotTakenForWhatItWas() throws IOException {
    AnnualReport report = both().get(1).report().orElseThrow();
    replace("2024/overview.md", "。", "！");
    assertThatThrownBy(report::narratives)
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .isInstanceOf(ContentChangedException.class)
        .hasMessage("2024");
    Files.delete(content.resolve("2024/report.yaml"));
    assertThatThrownBy(report::tables).cause().isInstanceOf(ContentChangedException.class);
  }
}
