package io.github.gipsite.content;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.content.SiteReader.SiteFile;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportHead.Extent;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.TemplateFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a content folder into an archive, whatever it holds; problems are reported as findings.
 *
 * <pre>{@code
 * ReadContent content =
 *     ContentReader.read(new SourceFolder(path), Editions.builtIn(), count -> {});
 * content.archive(); // what could be read
 * content.findings(); // what could not
 * }</pre>
 */
public final class ContentReader {
  private final SourceFolder folder;
  private final Editions editions;
  private final AgencyReader agencies;
  private final ContentShard shard;
  private final IntConsumer progress;
  private final List<Diagnostic> findings = new ArrayList<>();
  private int reports;

  ContentReader(
      SourceFolder folder,
      Editions editions,
      YearReader years,
      ContentShard shard,
      IntConsumer progress) {
    this.folder = folder;
    this.editions = editions;
    this.shard = shard;
    this.agencies = new AgencyReader(folder, years, this::count);
    this.progress = progress;
  }

  /** A folder at the top of the content, and the findings on it. */
  private record FolderContent(Optional<ReportSeries> series, List<Diagnostic> findings) {}

  /**
   * The result of reading a content folder, with the findings.
   *
   * @param template the template of the site, with the files that the office has replaced
   * @param reports how many there are, also counting those that cannot be read
   * @param drafts how many reports were left out because they are drafts
   */
  public record ReadContent(
      Archive archive, TemplateFiles template, int reports, int drafts, List<Diagnostic> findings) {
    public ReadContent {
      findings = List.copyOf(findings);
    }

    /**
     * What may be published: without drafts and what was found in them, but that they are there.
     */
    public ReadContent withoutDrafts() {
      Set<String> drafts =
          archive.series().stream()
              .flatMap(series -> series.reports().stream())
              .filter(report -> report.extent() == Extent.DRAFT)
              .map(AnnualReport::folder)
              .collect(Collectors.toSet());
      List<Diagnostic> left =
          findings.stream()
              .filter(
                  finding ->
                      finding.id().equals(ContentRules.DRAFT.id())
                          || !isIn(drafts, finding.place().file()))
              .toList();
      return new ReadContent(
          archive.withoutDrafts(), template, reports - drafts.size(), drafts.size(), left);
    }

    /** Whether a file is in one of some folders. */
    private static boolean isIn(Set<String> folders, String file) {
      return IntStream.range(0, file.length())
          .filter(i -> file.charAt(i) == '/')
          .anyMatch(slash -> folders.contains(file.substring(0, slash)));
    }
  }

  /**
   * Reads the whole folder.
   *
   * @param progress is told the number of reports read so far
   */
  public static ReadContent read(SourceFolder folder, Editions editions, IntConsumer progress) {
    return new ContentReader(
            folder, editions, ReportReader.in(folder, editions), ContentShard.WHOLE, progress)
        .read();
  }

  /**
   * Reads a part of the folder, and only what has changed since the last run.
   *
   * @param cache of what was read
   * @param program another one where something else may be read in the same files
   */
  public static ReadContent read(
      SourceFolder folder,
      Editions editions,
      ContentShard shard,
      BuildCache cache,
      String program,
      IntConsumer progress) {
    YearReader all = ReportReader.in(folder, editions);
    LazyReportBodies bodies = new LazyReportBodies(all);
    YearReader years = new CachingYearReader(all, folder, editions, cache, program, bodies);
    return new ContentReader(folder, editions, years, shard, progress).read();
  }

  /**
   * Returns a reader of the whole folder that reads a year again only if it has changed since the
   * last call, and all of them where the editions have.
   *
   * @param editions the same object while they are the same
   */
  public static Supplier<ReadContent> incrementalReader(
      SourceFolder folder, Supplier<Editions> editions) {
    return new IncrementalContentReader(folder, editions);
  }

  ReadContent read() {
    findings.addAll(editions.findings());
    Optional<SiteFile> siteFile = new SiteReader(folder, editions, findings::add).readSite();
    List<String> names = folder.names("", findings::add);
    List<ReportSeries> series = new ArrayList<>();
    if (shard.number() == 1 && names.stream().anyMatch(AgencyReader::isYear)) {
      Agency only = siteFile.map(this::onlyAgency).orElse(SiteReader.unnamed(""));
      series.add(agencies.series(only, names, findings));
    }
    for (FolderContent part :
        foldersOfShard(names).parallelStream().map(this::readFolder).toList()) {
      part.series().ifPresent(series::add);
      findings.addAll(part.findings());
    }
    findings.addAll(
        NameCollisionDetector.among(
            series.stream()
                .map(ReportSeries::agency)
                .filter(Agency::hasFolder)
                .map(Agency::folder)
                .toList(),
            agency -> agency + "/" + SiteReader.AGENCY_FILE));
    UnitCycleDetector.in(series.stream().map(ReportSeries::agency).toList())
        .ifPresent(findings::add);
    List<String> order = siteFile.map(SiteFile::order).orElse(List.of());
    series.sort(Comparator.comparingInt(one -> place(one.agency(), order)));
    Archive archive = new Archive(siteFile.map(SiteFile::site).orElse(SiteReader.UNTITLED), series);
    if (archive.reportCount() == 0 && shard.isWhole() && !new Findings(findings, 0).hasErrors()) {
      findings.add(
          Diagnostic.of(
              ContentRules.NO_REPORT, SourceLocation.startOf(SiteReader.SITE_FILE), "no-report"));
    }
    TemplateFiles ours = TemplateFiles.onClassPath();
    TemplateFiles template = new TemplateOverrideReader(folder, ours, findings::add).read();
    return new ReadContent(archive, template, reports, 0, findings);
  }

  /** The place of an agency: as {@code site.yaml} says, and behind these as its folder has it. */
  private static int place(Agency agency, List<String> order) {
    int listed = order.indexOf(agency.folder());
    int behind = agency.hasFolder() ? order.size() : -1;
    return listed < 0 ? behind : listed;
  }

  /**
   * The folders that this machine reads. Agencies are counted alone: another folder, such as one
   * that a build makes, may be on one machine and not on the next. Such folders are looked at with
   * the first shard.
   */
  private List<String> foldersOfShard(List<String> names) {
    if (shard.isWhole()) {
      return names;
    }
    Map<Boolean, List<String>> byAgency =
        names.stream()
            .collect(
                Collectors.partitioningBy(
                    name -> folder.exists(name + "/" + SiteReader.AGENCY_FILE)));
    List<String> agencyFolders = byAgency.getOrDefault(true, List.of());
    Stream<String> ours =
        IntStream.range(0, agencyFolders.size()).filter(shard::has).mapToObj(agencyFolders::get);
    Stream<String> others =
        byAgency.getOrDefault(false, List.of()).stream().filter(name -> shard.number() == 1);
    return Stream.concat(ours, others).toList();
  }

  /** Reads one folder, if it is that of an agency. */
  private FolderContent readFolder(String name) {
    List<Diagnostic> found = new ArrayList<>();
    List<String> names = names(name, found);
    boolean hasAgency = holds(name, names, SiteReader.AGENCY_FILE);
    if (hasAgency && Agency.isReserved(name)) {
      found.add(reserved(name));
    } else if (hasAgency) {
      Agency agency = new SiteReader(folder, editions, found::add).readAgency(name);
      ReportSeries series = agencies.series(agency, names, found);
      return new FolderContent(Optional.of(series), found);
    } else if (!AgencyReader.isYear(name) && isMeantAsYear(name, names)) {
      found.add(agencies.misplaced().misnamed(name, name));
    } else if (!AgencyReader.isYear(name) && holdsReports(name, names)) {
      found.add(noAgency(name, names));
    }
    return new FolderContent(Optional.empty(), found);
  }

  private boolean isMeantAsYear(String name, List<String> names) {
    return holds(name, names, ReportReader.REPORT_FILE) || MisnamedYears.isYear(name, names);
  }

  /**
   * Whether a file is there: by the list of its folder, or by a look where the folder is behind a
   * link.
   */
  private boolean holds(String name, List<String> listed, String file) {
    return listed.contains(file) || folder.exists(name + "/" + file);
  }

  private synchronized void count() {
    progress.accept(++reports);
  }

  /** The agency whose years stand at the top of the content folder. */
  private Agency onlyAgency(SiteFile file) {
    if (file.agency().isEmpty()) {
      findings.add(
          Diagnostic.of(
              ContentRules.MISSING_KEY,
              SourceLocation.startOf(SiteReader.SITE_FILE),
              folder.exists(SiteReader.AGENCY_FILE)
                  ? "missing-key.agency-file"
                  : "missing-key.agency"));
    }
    return file.agency().orElse(SiteReader.unnamed(""));
  }

  /**
   * The names in a folder, without those that begin with a dot. An unreadable year is reported when
   * it is read.
   */
  private List<String> names(String folderName, List<Diagnostic> found) {
    boolean isSaid = !AgencyReader.isYear(folderName) && !folderName.startsWith(".");
    return folder.names(folderName, isSaid ? found::add : ignored -> {});
  }

  private boolean holdsReports(String folderName, List<String> names) {
    return names.stream()
        .filter(AgencyReader::isYear)
        .anyMatch(year -> folder.exists(folderName + "/" + year + "/" + ReportReader.REPORT_FILE));
  }

  private static Diagnostic reserved(String name) {
    return Diagnostic.of(
        ContentRules.MISPLACED_REPORT,
        SourceLocation.startOf(name + "/" + SiteReader.AGENCY_FILE),
        "misplaced-report.reserved",
        name);
  }

  private static Diagnostic noAgency(String name, List<String> names) {
    List<String> misnamed = MisnamedFiles.of(SiteReader.AGENCY_FILE, "", names);
    return Diagnostic.of(
        ContentRules.MISPLACED_REPORT,
        SourceLocation.startOf(name + "/" + SiteReader.AGENCY_FILE),
        misnamed.isEmpty() ? "misplaced-report.no-agency" : "misplaced-report.misnamed-agency",
        name,
        misnamed.stream().limit(1).toList());
  }
}
