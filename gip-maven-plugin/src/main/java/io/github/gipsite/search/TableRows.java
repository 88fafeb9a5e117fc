package io.github.gipsite.search;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Table;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportRow;
import io.github.gipsite.report.ReportTable;
import io.github.gipsite.search.SearchText.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says each row of a table as a sentence: 新收：自然人 363，总计 370. */
final class TableRows {
  /** Where a row stands on the page of a report. */
  @FunctionalInterface
  interface Anchors {
    /** The id of the header of a row. */
    String of(Table table, String row);
  }

  private TableRows() {}

  static List<Passage> of(ReportTable table, Anchors anchors) {
    return table.rows().stream()
        .map(row -> new Passage(say(table.table(), row), anchors.of(table.table(), row.row().id())))
        .toList();
  }

  private static String say(Table table, ReportRow row) {
    Optional<Band> band = table.bandOf(row.row().id());
    Stream<String> above = band.map(Band::label).filter(label -> !label.isEmpty()).stream();
    List<String> labels = Stream.concat(above, row.row().label().stream()).toList();
    String name = String.join(" ", labels);
    String figures = String.join("，", figures(row, band.flatMap(table::mainColumn)));
    return name.isEmpty() || figures.isEmpty() ? name + figures : name + "：" + figures;
  }

  /** Every figure that is not 0, and the total: zeros would make up most of the text. */
  private static List<String> figures(ReportRow row, Optional<Column> main) {
    List<String> figures = new ArrayList<>();
    for (int i = 0; i < row.columns().size(); i++) {
      Column column = row.columns().get(i);
      Figure figure = row.figures().get(i);
      boolean isZero = figure.value().filter(value -> value.signum() == 0).isPresent();
      boolean isSaid = !isZero || main.filter(column::equals).isPresent() || main.isEmpty();
      if (!figure.text().isEmpty() && isSaid) {
        figures.add(label(column) + " " + figure.text());
      }
    }
    return figures;
  }

  private static String label(Column column) {
    return column.label().get(column.label().size() - 1);
  }
}
