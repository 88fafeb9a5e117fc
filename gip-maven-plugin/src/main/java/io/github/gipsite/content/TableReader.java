package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Identity;
import io.github.gipsite.edition.Identity.Axis;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportHead.Extent;
import io.github.gipsite.report.ReportRow;
import io.github.gipsite.report.ReportTable;
import io.github.gipsite.source.YamlMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the rows of one table, wherever they are nested, and computes totals left out. */
final class TableReader {
  private final Table table;
  private final Consumer<Diagnostic> findings;
  private final RowReader rowReader;
  private final Map<String, ReportRow> rows = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> misspelt = new HashSet<>();

  /** Rows of groups in whose place something else is written. */
  private final Set<String> unwritten = new HashSet<>();

  /** What to say of unknown rows, when all known ones are read. */
  private final List<Runnable> strange = new ArrayList<>();

  private TableReader(Table table, Extent extent, Consumer<Diagnostic> findings) {
    this.table = table;

    this.findings = findings;
    this.rowReader = new RowReader(table, extent, findings);
  }

  /**
   * Reads the value at the key of a table.
   *
   * @param place where the table begins, for what is missing from it
   */
  static ReportTable read(
      Table table,
      Extent extent,
      YamlMap map,
      SourceLocation place,
      Consumer<Diagnostic> findings) {
    TableReader reader = new TableReader(table, extent, findings);
    reader.readRows("", map);
    reader.strange.forEach(Runnable::run);
    table.totals(Axis.COLUMN).forEach(identity -> reader.computeTotal(identity, place));
    reader.refuseShortRows(place);
    if (extent == Extent.COMPLETE) {
      reader.reportMissing(place);
    }
    return new ReportTable(table, reader.rows, place);
  }

  private void readRows(String prefix, YamlMap map) {
    for (YamlMap.Entry entry : map.entries()) {
      String id = prefix + entry.name();
      Optional<Row> row = table.row(id);
      if (row.isPresent()) {
        readRow(row.get(), entry);
      } else if (!isGroup(id)) {
        strange.add(() -> unknown(entry, prefix, map));
      } else if (entry.value() instanceof YamlMap group) {
        readRows(id + ".", group);
      } else {
        markGroupAsSeen(id);
        report(entry.key().place(), "unknown-row.group", id, namesIn(id));
      }
    }
  }

  private void readRow(Row row, YamlMap.Entry entry) {
    if (!seen.add(row.id())) {
      report(entry.key().place(), "unknown-row.twice", row.id());
      return;
    }
    Band band = table.bandOf(row.id()).orElseThrow();
    rowReader.read(row, band, entry.value()).ifPresent(read -> rows.put(row.id(), read));
  }

  /** Computes a total row that was left out from the rows that it adds up. */
  private void computeTotal(Identity identity, SourceLocation place) {
    Row total = table.row(identity.total()).orElseThrow();
    if (seen.contains(total.id()) || !seen.containsAll(identity.left())) {
      return;
    }
    seen.add(total.id());
    List<ReportRow> parts =
        identity.left().stream().flatMap(id -> Optional.ofNullable(rows.get(id)).stream()).toList();
    if (parts.size() < identity.left().size()) {
      return;
    }
    Band band = table.bandOf(total.id()).orElseThrow();
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < band.columns().size(); i++) {
      int column = i;
      figures.add(
          Figure.totalOf(parts.stream().map(part -> part.figures().get(column)).toList(), place));
    }
    rows.put(total.id(), new ReportRow(total, band.columns(), figures));
  }

  /** Leaves out the rows in which a figure is missing: no total can be computed of them. */
  private void refuseShortRows(SourceLocation place) {
    Map<String, SourceLocation> lists = rowReader.withoutTotal();
    if (lists.isEmpty()) {
      return;
    }
    MissingColumnDetector column = new MissingColumnDetector(table, Map.copyOf(rows), lists);
    Optional<Diagnostic> missing = column.finding();
    if (missing.isPresent()) {
      findings.accept(missing.get());
      rows.keySet().removeAll(lists.keySet());
      return;
    }
    ShortRowDetector detector =
        new ShortRowDetector(table, rows, column.mostEndInTheirSum(), place);
    lists.forEach(
        (id, list) ->
            detector
                .finding(id, list)
                .ifPresent(
                    finding -> {
                      findings.accept(finding);
                      rows.remove(id);
                    }));
  }

  private void reportMissing(SourceLocation place) {
    for (Row row : table.rows()) {
      if (!seen.contains(row.id()) && !isMisspelt(row.id())) {
        findings.accept(
            Diagnostic.of(
                    ContentRules.MISSING_ROW,
                    place,
                    "missing-row",
                    row.id(),
                    row.name(),
                    table.caption(),
                    table.id(),
                    zeroRow(row))
                .withFigures(List.of(table.id() + "." + row.id())));
      }
    }
  }

  /** A row of zeros, as an example to copy. */
  private String zeroRow(Row row) {
    int columns = table.bandOf(row.id()).orElseThrow().columns().size();
    return columns == 1 ? "0" : Collections.nCopies(columns, "0").toString();
  }

  private void unknown(YamlMap.Entry entry, String prefix, YamlMap map) {
    String id = prefix + entry.name();
    List<String> absent =
        table.rows().stream()
            .map(Row::id)
            .filter(row -> !seen.contains(row) || unwritten.contains(row))
            .flatMap(row -> Stream.of(row, group(row)))
            .distinct()
            .filter(name -> !id.startsWith(name + "."))
            .toList();
    List<String> nearest = NearestNames.to(id, absent);
    if (nearest.isEmpty()) {
      List<String> beside = absentFrom(map, prefix);
      List<String> choice = beside.isEmpty() ? absent : beside;
      String key = choice.isEmpty() ? "unknown-row.surplus" : "unknown-row";
      report(entry.key().place(), key, id, table.caption(), choice);
    } else {
      misspelt.add(nearest.get(0));
      List<String> written = nearest.stream().map(name -> withoutPrefix(prefix, name)).toList();
      report(entry.key().place(), "unknown-row.nearest", id, table.caption(), written);
    }
  }

  /** The name of a row below a prefix, without the prefix. */
  private static String withoutPrefix(String prefix, String row) {
    return row.startsWith(prefix) ? row.substring(prefix.length()) : row;
  }

  /** The rows and groups of the form that are missing from a mapping. */
  private List<String> absentFrom(YamlMap map, String prefix) {
    return table.rows().stream()
        .map(Row::id)
        .filter(row -> row.startsWith(prefix) && !seen.contains(row))
        .map(row -> row.substring(prefix.length()).split("\\.", 2)[0])
        .distinct()
        .filter(name -> map.value(name).isEmpty())
        .toList();
  }

  /** The group of a row: {@code withheld} for {@code withheld.state-secret}. */
  private static String group(String row) {
    int dot = row.lastIndexOf('.');
    return dot < 0 ? row : row.substring(0, dot);
  }

  private boolean isMisspelt(String row) {
    return misspelt.contains(row) || misspelt.contains(group(row));
  }

  private boolean isGroup(String id) {
    return rowsIn(id).findAny().isPresent();
  }

  /** The names of a group's rows, as they are written below the group. */
  private List<String> namesIn(String group) {
    return rowsIn(group).map(id -> id.substring(group.length() + 1)).toList();
  }

  private Stream<String> rowsIn(String group) {
    return table.rows().stream().map(Row::id).filter(id -> id.startsWith(group + "."));
  }

  /**
   * Marks all rows of a group as seen, so that a wrong value in place of the group is one finding.
   */
  private void markGroupAsSeen(String group) {
    rowsIn(group).forEach(seen::add);
    rowsIn(group).forEach(unwritten::add);
  }

  private void report(SourceLocation place, String key, Object... arguments) {
    findings.accept(Diagnostic.of(ContentRules.UNKNOWN_ROW, place, key, arguments));
  }
}
