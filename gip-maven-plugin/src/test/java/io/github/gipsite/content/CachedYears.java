package io.github.gipsite.content;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.content.YearReader.YearReading;
import io.github.gipsite.edition.AgencyKind;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Agency;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two years that were read before, and what is read of them again. */
abstract class CachedYears {
  static final Editions EDITIONS = Editions.builtIn();
  static final Agency AGENCY = agency("示例市");
  static final String PROGRAM = "program";

  @TempDir Path temp;
  Path content;
  Path notes;
  final List<String> read = new ArrayList<>();

  @BeforeEach
  void everyYearOnce() throws IOException {
    content = temp.resolve("content");
    notes = temp.resolve("read.txt");
    FolderContents.copy(SampleContent.allYears(), content);
    Files.createDirectories(content.resolve("2023/files"));
    Files.writeString(content.resolve("2023/files/a.txt"), "附件");
    both();
    read.clear();
  }

  List<YearReading> both() throws IOException {
    return both(AGENCY, PROGRAM);
  }

  /** A run, long enough after what was touched before. */
  List<YearReading> both(Agency agency, String program) throws IOException {
    letTheClockTick();
    BuildCache last = BuildCache.in(notes);
    YearReader reader = reader(last, program);
    List<YearReading> readings =
        List.of(reader.read(agency, "2023", 2023), reader.read(agency, "2024", 2024));
    last.save(notes);
    return readings;
  }

  YearReader reader(BuildCache last, String program) {
    return reader(last, program, UnaryOperator.identity());
  }

  YearReader reader(BuildCache last, String program, UnaryOperator<YearReading> change) {
    SourceFolder folder = new SourceFolder(content);
    YearReader counted = ReportReader.in(folder, EDITIONS);
    YearReader one =
        (agency, year, figures, number) -> {
          read.add(year);
          return change.apply(counted.read(agency, year, figures, number));
        };
    return new CachingYearReader(one, folder, EDITIONS, last, program, new LazyReportBodies(one));
  }

  static void letTheClockTick() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void replace(String file, String what, String by) throws IOException {
    Path path = content.resolve(file);
    Files.writeString(path, Files.readString(path).replaceFirst(what, by));
  }

  static Agency agency(String name) {
    return new Agency(
        "", name, AgencyKind.GOVERNMENT, Optional.empty(), Optional.empty(), List.of(), List.of());
  }
}
