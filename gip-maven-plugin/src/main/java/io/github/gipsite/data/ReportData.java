package io.github.gipsite.data;

import io.github.gipsite.data.DataFile.Kind;
import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.ReportTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of one report as data. */
public record ReportData(ReportSeries series, AnnualReport report) {
  /** The id of the table that indicators make up. */
  public static final String INDICATORS = "indicators";

  /** Of all that the figures were read from. */
  public String fingerprint() {
    return series.fingerprint();
  }

  /** Ids of the tables that are there, in the order of the form. */
  public List<String> tables() {
    return Stream.concat(
            report.tables().stream().map(table -> table.table().id()),
            Indicators.figures(report).findAny().map(any -> INDICATORS).stream())
        .toList();
  }

  /** Every cell of every table. */
  public Stream<Observation> observations() {
    return tables().stream().flatMap(this::observations);
  }

  /** Every cell of a table, row by row; none where the table is not there. */
  public Stream<Observation> observations(String table) {
    return table.equals(INDICATORS)
        ? Indicators.figures(report).map(this::observation)
        : report.table(table).stream().flatMap(this::cells);
  }

  /** The files of the report; none where it has only words and attachments, except the report. */
  public List<DataFile> files() {
    List<DataFile> files = new ArrayList<>();
    for (String table : tables()) {
      Kind kind = table.equals(INDICATORS) ? Kind.INDICATORS : Kind.TABLE;
      files.add(file(kind, table, name(table), table + ".csv"));
    }
    if (!files.isEmpty()) {
      files.add(file(Kind.TABLES, "", "", "report.xlsx"));
    }
    files.add(file(Kind.REPORT, "", "", "report.json"));
    return files;
  }

  private DataFile file(Kind kind, String table, String name, String path) {
    return new DataFile(kind, table, name, report.folder() + "/" + path);
  }

  /** The heading that the form gives a table, or its caption where it stands under none. */
  private String name(String table) {
    return report.edition().chapters().stream()
        .filter(chapter -> chapter.table().equals(Optional.of(table)))
        .map(Chapter::heading)
        .findFirst()
        .or(() -> report.edition().table(table).map(Table::caption))
        .orElse("");
  }

  private Stream<Observation> cells(ReportTable table) {
    return table.table().bands().stream()
        .flatMap(
            band ->
                band.rows().stream()
                    .flatMap(
                        row ->
                            band.columns().stream()
                                .map(column -> observation(table, band, row, column))));
  }

  private Observation observation(ReportTable table, Band band, Row row, Column column) {
    // A row that a partial report lacks is as unknown as a cell that it lacks.
    Figure figure =
        table
            .row(row.id())
            .flatMap(given -> given.figure(column.id()))
            .orElseGet(() -> Figure.unknown(table.place()));
    List<String> label =
        Stream.concat(Stream.of(band.label()), row.label().stream())
            .filter(text -> !text.isEmpty())
            .toList();
    return observation(
        table.table().id(), row.id(), column.id(), label, column.label(), column.unit(), figure);
  }

  private Observation observation(Indicators.Line line) {
    return observation(
        INDICATORS, line.id(), "value", line.label(), List.of("数值"), line.unit(), line.figure());
  }

  private Observation observation(
      String table,
      String row,
      String column,
      List<String> rowLabel,
      List<String> columnLabel,
      String unit,
      Figure figure) {
    return new Observation(
        report.folder(),
        series.publisher(report),
        report.year(),
        report.edition().id(),
        table,
        row,
        column,
        rowLabel,
        columnLabel,
        unit,
        figure.value(),
        figure.state());
  }
}
