package io.github.gipsite;

import io.github.gipsite.check.Checks;
import io.github.gipsite.content.ContentReader;
import io.github.gipsite.content.ContentReader.ReadContent;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
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
import java.util.Set;

/** Creates the folder of the next year from the report of the year before. */
public final class NewYearCreation {
  private static final Set<String> UNREAD =
      Set.of(SourceRules.UNREADABLE_FILE.id(), SourceRules.YAML_SYNTAX.id());

  private final Path root;
  private final SourceFolder content;
  private final Editions editions = Editions.builtIn();

  public NewYearCreation(Path root) {
    this.root = root;
    this.content = new SourceFolder(root);
  }

  /**
   * Writes the folder and returns the paths of its files.
   *
   * @param year the one after the last where none is named
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
    List<YearScaffold> years =
        series.stream()
            .map(one -> new YearScaffold(one, wanted, edition))
            .filter(this::isNew)
            .toList();
    if (years.isEmpty()) {
      throw new ScaffoldException(
          "new-year.there", new YearScaffold(series.get(0), wanted, edition).folder());
    }
    List<NewFile> files = new ArrayList<>();
    years.forEach(one -> files.addAll(one.files()));
    files.addAll(schemas());
    new NewFilesWriter(root).write(files);
    return files.stream().map(NewFile::path).toList();
  }

  private boolean isNew(YearScaffold year) {
    return !content.exists(year.folder());
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

  private int afterTheLast(List<ReportSeries> series) throws ScaffoldException {
    return 1
        + series.stream()
            .flatMap(one -> one.reports().stream())
            .mapToInt(AnnualReport::year)
            .max()
            .orElseThrow(() -> new ScaffoldException("new-year.no-report", root));
  }

  private static int number(String year) throws ScaffoldException {
    if (!year.matches("[0-9]{4}")) {
      throw new ScaffoldException("new-year.no-year", year);
    }
    return Integer.parseInt(year);
  }

  /** The schemas that are not there yet. */
  private List<NewFile> schemas() {
    List<NewFile> missing = new ArrayList<>();
    for (SchemaFile file : new Schemas(editions, Checks.explainable()).files()) {
      String path = "schema/" + file.name();
      if (!content.exists(path)) {
        missing.add(new NewFile(path, file.text()));
      }
    }
    return missing;
  }
}
