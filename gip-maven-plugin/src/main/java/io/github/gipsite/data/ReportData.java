package io.github.gipsite.data;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Row;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportFingerprints;
import io.github.gipsite.report.ReportRow;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.ReportTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of one report as data. A blank cell stays blank and is never 0. */
public final class ReportData {
  /** The id of the table that the indicators form. */
  public static final String INDICATORS = "indicators";

  private final ReportSeries series;
  private final AnnualReport report;
  private final TableDescriptions forms;

  /** The data of a report in an archive, with the table descriptions of the archive. */
  ReportData(ReportSeries series, AnnualReport report, TableDescriptions forms) {
    this.series = series;
    this.report = report;
    this.forms = forms;
  }

  /** The data of a single report. */
  public ReportData(ReportSeries series, AnnualReport report) {
    this(series, report, new TableDescriptions());
  }

  public ReportSeries series() {
    return series;
  }

  public AnnualReport report() {
    return report;
  }

  /** The fingerprints of the files that the agency and its reports were read from. */
  public ReportFingerprints fingerprints() {
    return series.fingerprints();
  }

  /** Ids of the tables that are there, in the order of the form. */
  public List<String> tables() {
    List<String> tables = report.head().tables();
    return report.head().indicators()
        ? Stream.concat(tables.stream(), Stream.of(INDICATORS)).toList()
        : tables;
  }

  /** Every table that is there, in the order of the form. */
  public Stream<TableData> data() {
    return tables().stream().flatMap(table -> data(table).stream());
  }

  /**
   * The table of that id; empty where the report does not have it. Reads only the head of the
   * report where it is empty.
   */
  public Optional<TableData> data(String table) {
    if (!tables().contains(table)) {
      return Optional.empty();
    }
    return table.equals(INDICATORS) ? indicators() : report.table(table).map(this::cells);
  }

  private TableData cells(ReportTable table) {
    TableDescription form = forms.descriptionOf(table.table());
    List<Figure> figures = new ArrayList<>(form.items().size());
    for (Band band : table.table().bands()) {
      for (Row row : band.rows()) {
        figures.addAll(figures(table, band, row));
      }
    }
    return new TableData(origin(), form, figures);
  }

  /** The figures of a row. A row that a partial report lacks is unknown, cell by cell. */
  private static List<Figure> figures(ReportTable table, Band band, Row row) {
    Optional<ReportRow> there = table.row(row.id());
    return there.isPresent()
        ? there.get().figures()
        : Collections.nCopies(band.columns().size(), Figure.unknown(table.place()));
  }

  private Optional<TableData> indicators() {
    List<IndicatorLines.Line> lines = IndicatorLines.figures(report).toList();
    List<Figure> figures = lines.stream().map(IndicatorLines.Line::figure).toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableData(origin(), TableDescription.of(lines), figures));
  }

  private ReportOrigin origin() {
    return new ReportOrigin(
        report.folder(), series.publisher(report), report.year(), report.edition().id());
  }
}
