package io.github.gipsite.content;

import io.github.gipsite.cache.Fingerprint;
import io.github.gipsite.content.YearReader.YearReading;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Indicator;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportBody;
import io.github.gipsite.report.ReportFingerprints;
import io.github.gipsite.report.ReportHead;
import io.github.gipsite.report.ReportHead.Extent;
import io.github.gipsite.report.ReportHead.Places;
import io.github.gipsite.source.ListedFolder;
import io.github.gipsite.source.ReportExhausted;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.SourceRules;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlParser;
import io.github.gipsite.source.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Reads the folder of one year. */
final class ReportReader {
  static final String REPORT_FILE = "report.yaml";
  static final String ATTACHMENTS = "files";

  /** The message on a file that says another year than its folder. */
  static final String OTHER_YEAR = "wrong-value.year";

  /** The values of {@code status}. */
  private static final String DRAFT = "draft";

  private static final String PARTIAL = "partial";

  private final SourceFolder content;
  private final ListedFolder folder;

  /** The folder of the file of the figures, which may be that of another year. */
  private final ListedFolder reportFolder;

  /** The name that the file of the figures has, which may be a wrong one. */
  private final String reportFile;

  private final Editions editions;
  private final Agency agency;
  private final Consumer<Diagnostic> findings;

  private ReportReader(
      SourceFolder content,
      String yearFolder,
      String reportFolder,
      Editions editions,
      Agency agency,
      Consumer<Diagnostic> findings) {
    this.content = content;
    this.folder = content.list(yearFolder, findings);
    this.reportFolder =
        reportFolder.equals(yearFolder) ? folder : content.list(reportFolder, findings);
    this.reportFile = reportFile(folder);
    this.editions = editions;
    this.agency = agency;
    this.findings = findings;
  }

  /** Returns a reader of the years of a content folder. */
  static YearReader in(SourceFolder content, Editions editions) {
    return (agency, yearFolder, reportFolder, year) -> {
      SourceLocation place = SourceLocation.startOf(reportFolder + "/" + REPORT_FILE);
      try {
        return ReportExhausted.guard(
            place, () -> read(content, editions, agency, yearFolder, reportFolder, year));
      } catch (ReportExhausted e) {
        return new YearReading(Optional.empty(), List.of(e.finding()));
      }
    };
  }

  private static String reportFile(ListedFolder folder) {
    return folder.lacks(REPORT_FILE)
        ? MisnamedFiles.of(REPORT_FILE, "", folder.names()).stream().findFirst().orElse(REPORT_FILE)
        : REPORT_FILE;
  }

  private static YearReading read(
      SourceFolder content,
      Editions editions,
      Agency agency,
      String yearFolder,
      String reportFolder,
      int year) {
    List<Diagnostic> found = new ArrayList<>();
    ReportReader reader =
        new ReportReader(content, yearFolder, reportFolder, editions, agency, found::add);
    return new YearReading(reader.read(year), found);
  }

  private Optional<AnnualReport> read(int year) {
    Optional<SourceText> source =
        isMisnamed() ? misnamed() : reportFolder.read(REPORT_FILE, findings);
    Optional<YamlMap> map = source.flatMap(text -> YamlParser.parse(text, findings));
    if (map.isEmpty()) {
      editions.forYear(year).ifPresent(edition -> narratives(edition, Extent.COMPLETE));
    }
    return map.flatMap(read -> read(year, read, source.orElseThrow()));
  }

  private boolean isMisnamed() {
    return !reportFile.equals(REPORT_FILE);
  }

  /** Reports that the file of the figures is there under another name; nothing is read from it. */
  private Optional<SourceText> misnamed() {
    findings.accept(
        Diagnostic.of(
            SourceRules.UNREADABLE_FILE,
            SourceLocation.startOf(folder.path() + "/" + reportFile),
            "unreadable-file.misnamed",
            REPORT_FILE,
            reportFile));
    return Optional.empty();
  }

  private Optional<AnnualReport> read(int year, YamlMap map, SourceText source) {
    return new EditionSelector(editions, findings)
        .select(map, year)
        .map(edition -> read(year, edition, map, source));
  }

  private AnnualReport read(int year, Edition edition, YamlMap written, SourceText source) {
    List<String> keys = keys(edition);
    YamlMap named = new LabelledTables(edition, keys, findings).named(written);
    YamlMap map = MisplacedRows.putRight(edition, keys, named, findings);
    YamlFields fields = YamlFields.of(map, keys, findings);
    fields.text("year").ifPresent(text -> checkYear(text, year));
    Optional<YamlText> title = fields.text("title");
    Extent extent = fields.text("status").map(text -> extent(text, year)).orElse(Extent.COMPLETE);
    Optional<YamlText> published =
        extent == Extent.COMPLETE ? fields.required("published") : fields.text("published");
    ReportBody body = body(year, edition, extent, fields, map);
    List<String> attachments = attachments();
    ReportHead head =
        new ReportHead(
            year,
            folder.path(),
            title.map(YamlText::text).orElseGet(() -> edition.titleOf(agency.name(), year)),
            published.flatMap(new DateReader(year + 1, findings)::read),
            fields.text("index-number").map(YamlText::text),
            edition,
            extent,
            body.tables().stream().map(table -> table.table().id()).toList(),
            body.indicators().stream().anyMatch(Indicator::hasFigure),
            map.entry("explanations")
                .map(new ExplanationReader(year + 1, findings)::read)
                .orElse(List.of()),
            map.entry("corrections")
                .map(new CorrectionReader(year, findings)::read)
                .orElse(List.of()),
            new OldAddressReader(findings).read(fields, "redirect-from"),
            attachments,
            places(title, published),
            fingerprints(source, body.narratives(), attachments));
    return notEmpty(new AnnualReport(head, body));
  }

  private ReportBody body(
      int year, Edition edition, Extent extent, YamlFields fields, YamlMap map) {
    List<Narrative> narratives = narratives(edition, extent);
    return new ReportBody(
        new ReportTablesReader(edition, editions, extent, findings).read(year, fields, map),
        narratives,
        map.entry(Edition.INDICATORS).map(new IndicatorReader(findings)::read).orElse(List.of()));
  }

  private static List<String> keys(Edition edition) {
    List<String> keys = new ArrayList<>(Edition.HEAD_KEYS);
    keys.addAll(edition.figureKeys());
    return keys;
  }

  private AnnualReport notEmpty(AnnualReport report) {
    if (report.edition().requiresNothing() && report.isEmpty()) {
      findings.accept(
          Diagnostic.of(
              ContentRules.MISSING_CHAPTER,
              report.places().report(),
              "missing-chapter.nothing-at-all"));
    }
    return report;
  }

  private static ReportFingerprints fingerprints(
      SourceText report, List<Narrative> narratives, List<String> attachments) {
    String figures = Fingerprint.of(List.of(report.file(), report.text()));
    List<String> all = new ArrayList<>(List.of(figures));
    narratives.forEach(words -> all.addAll(List.of(words.source().file(), words.source().text())));
    all.addAll(attachments);
    return new ReportFingerprints(Fingerprint.of(all), figures);
  }

  private Places places(Optional<YamlText> title, Optional<YamlText> published) {
    SourceLocation report = SourceLocation.startOf(reportFolder.path() + "/" + REPORT_FILE);
    return new Places(
        report,
        title.map(YamlText::place).orElse(report),
        published.map(YamlText::place).orElse(report));
  }

  private void checkYear(YamlText text, int year) {
    if (!text.text().equals(String.valueOf(year))) {
      String key = AgencyReader.isYear(text.text()) ? OTHER_YEAR : "wrong-value.year-in-words";
      findings.accept(
          Diagnostic.of(ContentRules.WRONG_VALUE, text.place(), key, text.text(), year));
    }
  }

  private Extent extent(YamlText text, int year) {
    String status = text.text();
    if (status.equals(DRAFT)) {
      findings.accept(Diagnostic.of(ContentRules.DRAFT, text.place(), "draft", year));
      return Extent.DRAFT;
    }
    if (!status.equals(PARTIAL)) {
      findings.accept(
          Diagnostic.of(ContentRules.WRONG_VALUE, text.place(), "wrong-value.status", status));
    }
    return Extent.PARTIAL;
  }

  private List<String> attachments() {
    if (folder.lacks(ATTACHMENTS)) {
      return List.of();
    }
    List<String> files = content.files(folder.path() + "/" + ATTACHMENTS, findings);
    List<String> published = AttachmentTypes.builtIn().of(files, findings);
    NameCollisionDetector.among(published, UnaryOperator.identity()).forEach(findings);
    return published;
  }

  private List<Narrative> narratives(Edition edition, Extent extent) {
    return new NarrativeReader(folder, reportFile, extent, findings).read(edition);
  }
}
