package io.github.gipsite.search;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportRow;
import io.github.gipsite.report.ReportTable;
import io.github.gipsite.search.SearchText.Passage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says each row of a table as a sentence: 新收：自然人 363，总计 370. Remembers what is the same in every
 * report of an edition.
 */
final class TableRows {
  /** Where a row stands on the page of a report. */
  @FunctionalInterface
  interface Anchors {
    /** The id of the header of a row. */
    String of(Table table, String row);
  }

  /**
   * What is said of a row in every report.
   *
   * @param main the column whose figure is said even if it is 0; empty where all are
   */
  private record Words(String name, String anchor, Optional<Column> main) {}

  private final Map<Table, Map<String, Words>> words = new ConcurrentHashMap<>();
  private final Anchors anchors;

  TableRows(Anchors anchors) {
    this.anchors = anchors;
  }

  List<Passage> of(ReportTable table) {
    Map<String, Words> byRow = words.computeIfAbsent(table.table(), this::words);
    return table.rows().stream()
        .map(row -> say(row, Objects.requireNonNull(byRow.get(row.row().id()))))
        .toList();
  }

  private Map<String, Words> words(Table table) {
    return table.rows().stream()
        .collect(Collectors.toMap(Row::id, row -> words(table, row), (first, again) -> first));
  }

  private Words words(Table table, Row row) {
    Optional<Band> band = table.bandOf(row.id());
    Stream<String> above = band.map(Band::label).filter(label -> !label.isEmpty()).stream();
    String name = Stream.concat(above, row.label().stream()).collect(Collectors.joining(" "));
    return new Words(name, anchors.of(table, row.id()), band.flatMap(table::mainColumn));
  }

  private static Passage say(ReportRow row, Words words) {
    String figures = figures(row, words.main());
    String separator = words.name().isEmpty() || figures.isEmpty() ? "" : "：";
    return new Passage(words.name() + separator + figures, words.anchor());
  }

  /** Every figure that is not 0, and the total: zeros would make up most of the text. */
  private static String figures(ReportRow row, Optional<Column> main) {
    StringJoiner figures = new StringJoiner("，");
    for (int i = 0; i < row.columns().size(); i++) {
      Column column = row.columns().get(i);
      Figure figure = row.figures().get(i);
      boolean isZero = figure.value().filter(value -> value.signum() == 0).isPresent();
      boolean isSaid = !isZero || main.isEmpty() || main.get().id().equals(column.id());
      if (!figure.text().isEmpty() && isSaid) {
        figures.add(label(column) + " " + figure.text());
      }
    }
    return figures.toString();
  }

  private static String label(Column column) {
    return column.label().get(column.label().size() - 1);
  }
}
