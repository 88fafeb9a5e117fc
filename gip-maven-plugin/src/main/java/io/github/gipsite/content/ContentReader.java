package io.github.gipsite.content;

import io.github.gipsite.content.SiteReader.SiteFile;
import io.github.gipsite.content.YearReader.YearReading;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.diagnostic.Subject;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.TemplateFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads a content folder. Whatever stands in it, an archive comes back; what is wrong with it is in
 * the findings.
 */
public final class ContentReader {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final SourceFolder folder;
  private final YearReader years;
  private final IntConsumer progress;
  private final List<Diagnostic> findings = new ArrayList<>();
  private int reports;

  private ContentReader(SourceFolder folder, YearReader years, IntConsumer progress) {
    this.folder = folder;
    this.years = years;
    this.progress = progress;
  }

  /**
   * What was read, and what was found wrong while reading.
   *
   * @param template the look of its site, with what the office has replaced
   * @param reports how many there are, also counting those that cannot be read
   */
  public record Reading(
      Archive archive, TemplateFiles template, int reports, List<Diagnostic> findings) {
    public Reading {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads the whole folder.
   *
   * @param progress is told the number of reports read so far
   */
  public static Reading read(SourceFolder folder, Editions editions, IntConsumer progress) {
    return new ContentReader(folder, ReportReader.in(folder, editions), progress).read();
  }

  /** Reads the whole folder each time it is asked, but a year only if it has changed since. */
  public static Supplier<Reading> again(SourceFolder folder, Editions editions) {
    YearReader years = new RememberingReader(ReportReader.in(folder, editions), folder);
    return () -> new ContentReader(folder, years, count -> {}).read();
  }

  private Reading read() {
    SiteReader siteReader = new SiteReader(folder, findings::add);
    Optional<SiteFile> siteFile = siteReader.readSite();
    List<ReportSeries> series = new ArrayList<>();
    List<String> names = folder.names("");
    if (names.stream().anyMatch(ContentReader::isYear)) {
      series.add(series(siteFile.map(this::onlyAgency).orElse(SiteReader.unnamed("")), names));
    }
    for (String name : names) {
      if (Agency.isReserved(name) && folder.exists(name + "/" + SiteReader.AGENCY_FILE)) {
        findings.add(reserved(name));
      } else if (folder.exists(name + "/" + SiteReader.AGENCY_FILE)) {
        series.add(series(siteReader.readAgency(name), folder.names(name)));
      } else if (!isYear(name) && folder.exists(name + "/" + ReportReader.REPORT_FILE)) {
        findings.add(misplaced(name, name));
      } else if (!isYear(name) && holdsReports(name)) {
        findings.add(noAgency(name));
      }
    }
    Archive archive = new Archive(siteFile.map(SiteFile::site).orElse(SiteReader.UNTITLED), series);
    if (archive.reportCount() == 0 && !new Findings(findings, 0).hasErrors()) {
      findings.add(
          Diagnostic.of(
              ContentRules.NO_REPORT, SourceLocation.startOf(SiteReader.SITE_FILE), "no-report"));
    }
    TemplateFiles ours = TemplateFiles.onClassPath();
    TemplateFiles template = new TemplateReader(folder, ours, findings::add).read();
    return new Reading(archive, template, reports, findings);
  }

  private ReportSeries series(Agency agency, List<String> names) {
    String prefix = agency.folder().isEmpty() ? "" : agency.folder() + "/";
    List<AnnualReport> read = new ArrayList<>();
    for (String name : names) {
      if (isYear(name)) {
        int year = Integer.parseInt(name);
        YearReading reading = years.read(agency, prefix + name, year);
        reading.report().ifPresent(read::add);
        Subject subject = new Subject(agency.name(), year);
        reading.findings().forEach(finding -> findings.add(finding.about(subject)));
        progress.accept(++reports);
      } else if (!prefix.isEmpty()
          && folder.exists(prefix + name + "/" + ReportReader.REPORT_FILE)) {
        findings.add(misplaced(prefix + name, name));
      }
    }
    return new ReportSeries(agency, read);
  }

  private static boolean isYear(String name) {
    return YEAR.matcher(name).matches();
  }

  /** The agency whose years stand at the top of the content folder. */
  private Agency onlyAgency(SiteFile file) {
    if (file.agency().isEmpty()) {
      findings.add(
          Diagnostic.of(
              ContentRules.MISSING_KEY,
              SourceLocation.startOf(SiteReader.SITE_FILE),
              "missing-key.agency"));
    }
    return file.agency().orElse(SiteReader.unnamed(""));
  }

  private boolean holdsReports(String folderName) {
    return folder.names(folderName).stream()
        .filter(ContentReader::isYear)
        .anyMatch(year -> folder.exists(folderName + "/" + year + "/" + ReportReader.REPORT_FILE));
  }

  private static Diagnostic reserved(String name) {
    return Diagnostic.of(
        ContentRules.MISPLACED_REPORT,
        SourceLocation.startOf(name + "/" + SiteReader.AGENCY_FILE),
        "misplaced-report.reserved",
        name);
  }

  private static Diagnostic noAgency(String name) {
    return Diagnostic.of(
        ContentRules.MISPLACED_REPORT,
        SourceLocation.startOf(name + "/" + SiteReader.AGENCY_FILE),
        "misplaced-report.no-agency",
        name);
  }

  private static Diagnostic misplaced(String path, String name) {
    return Diagnostic.of(
        ContentRules.MISPLACED_REPORT,
        SourceLocation.startOf(path + "/" + ReportReader.REPORT_FILE),
        "misplaced-report",
        name);
  }
}
