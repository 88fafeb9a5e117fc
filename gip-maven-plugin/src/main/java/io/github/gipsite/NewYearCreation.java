package io.github.gipsite;

import io.github.gipsite.check.Checks;
import io.github.gipsite.content.ContentReader;
import io.github.gipsite.content.ContentReader.ReadContent;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.EditionFolderReader;
import io.github.gipsite.edition.EditionRules;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportHead.Extent;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.scaffold.DraftYear;
import io.github.gipsite.scaffold.NewFile;
import io.github.gipsite.scaffold.NewFilesWriter;
import io.github.gipsite.scaffold.ScaffoldException;
import io.github.gipsite.scaffold.YearScaffold;
import io.github.gipsite.schema.SchemaFile;
import io.github.gipsite.schema.Schemas;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.SourceRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Creates the folder of the next year from the report of the year before. A draft in which nothing
 * is filled in is written again.
 */
public final class NewYearCreation {
  private static final Set<String> UNREAD =
      Set.of(
          SourceRules.UNREADABLE_FILE.id(),
          SourceRules.YAML_SYNTAX.id(),
          EditionRules.EDITION_FILE.id());

  private final Path root;
  private final SourceFolder content;
  private final Editions editions;

  public NewYearCreation(Path root) {
    this.root = root;
    this.content = new SourceFolder(root);
    this.editions = new EditionFolderReader(content).read();
  }

  /**
   * Writes the folder and returns the paths of its files.
   *
   * @param year the one after the last that is filled in where none is named
   * @param agency the folder of an agency; all of them where none is named
   */
  public List<String> create(Optional<String> year, Optional<String> agency)
      throws IOException, ScaffoldException {
    List<ReportSeries> series = series(agency);
    int wanted = year.isPresent() ? number(year.get()) : afterTheLast(series);
    Edition edition =
        editions
            .forYear(wanted)
            .orElseThrow(() -> new ScaffoldException("new-year.no-edition", wanted));
    List<DraftYear> years =
        series.stream()
            .map(one -> new DraftYear(content, new YearScaffold(one, wanted, edition)))
            .toList();
    List<NewFile> files = new ArrayList<>();
    years.stream()
        .filter(one -> !one.exists() || one.isOutdated())
        .forEach(one -> files.addAll(one.scaffold().files()));
    if (files.isEmpty()) {
      throw new ScaffoldException("new-year.there", years.get(0).scaffold().folder());
    }
    files.addAll(schemas());
    new NewFilesWriter(root).write(files, there -> true);
    return files.stream().map(NewFile::path).toList();
  }

  private List<ReportSeries> series(Optional<String> agency) throws ScaffoldException {
    ReadContent reading = ContentReader.read(content, editions, count -> {});
    refuseUnread(reading.findings());
    List<ReportSeries> all = reading.archive().series();
    if (all.isEmpty()) {
      throw new ScaffoldException("new-year.no-report", root);
    }
    if (agency.isEmpty()) {
      return all;
    }
    List<String> folders = all.stream().map(one -> one.agency().folder()).toList();
    if (!folders.contains(agency.get())) {
      throw new ScaffoldException("new-year.no-agency", agency.get(), folders);
    }
    return List.of(all.get(folders.indexOf(agency.get())));
  }

  /**
   * Throws where figures of the year before could not be read, because the new year repeats some of
   * them. Unreadable chapters do not matter.
   */
  private static void refuseUnread(List<Diagnostic> findings) throws ScaffoldException {
    List<String> unread =
        findings.stream()
            .filter(finding -> UNREAD.contains(finding.id()))
            .filter(finding -> !finding.wording().key().equals("unreadable-file.absent"))
            .map(finding -> finding.place().file())
            .filter(file -> !file.endsWith(".md"))
            .distinct()
            .toList();
    if (!unread.isEmpty()) {
      throw new ScaffoldException("new-year.unread", unread);
    }
  }

  /**
   * The year after the last one in which something is filled in; where there is none, the first
   * one, which is still to be filled in.
   */
  private int afterTheLast(List<ReportSeries> series) throws ScaffoldException {
    IntStream filledIn =
        series.stream()
            .flatMapToInt(
                one ->
                    one.reports().stream()
                        .filter(report -> !isUntouched(one, report))
                        .mapToInt(AnnualReport::year));
    IntStream all =
        series.stream().flatMapToInt(one -> one.reports().stream().mapToInt(AnnualReport::year));
    OptionalInt last = filledIn.max();
    return last.isPresent()
        ? last.getAsInt() + 1
        : all.min().orElseThrow(() -> new ScaffoldException("new-year.no-report", root));
  }

  private boolean isUntouched(ReportSeries series, AnnualReport report) {
    return report.extent() == Extent.DRAFT
        && editions
            .forYear(report.year())
            .map(edition -> new YearScaffold(series, report.year(), edition))
            .filter(year -> new DraftYear(content, year).isUntouched())
            .isPresent();
  }

  private static int number(String year) throws ScaffoldException {
    if (!year.matches("[0-9]{4}")) {
      throw new ScaffoldException("new-year.no-year", year);
    }
    return Integer.parseInt(year);
  }

  /** The schemas that are not there yet, or that belong to another state of the office's form. */
  private List<NewFile> schemas() {
    List<NewFile> missing = new ArrayList<>();
    for (SchemaFile file : new Schemas(editions, Checks.explainable()).files()) {
      String path = "schema/" + file.name();
      if (!content.exists(path) || (!editions.fingerprint().isEmpty() && isOutdated(path, file))) {
        missing.add(new NewFile(path, file.text()));
      }
    }
    return missing;
  }

  private boolean isOutdated(String path, SchemaFile file) {
    return !content.lines(path).equals(file.text().lines().toList());
  }
}
