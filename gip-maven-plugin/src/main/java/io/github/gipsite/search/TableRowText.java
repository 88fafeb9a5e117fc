package io.github.gipsite.search;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportRow;
import io.github.gipsite.report.ReportTable;
import io.github.gipsite.search.SearchDocument.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes each row of a table as a sentence: 新收：自然人 363，总计 370. Remembers what is the same in every
 * report of an edition.
 */
final class TableRowText {
  /** Gives the anchor of a row on the page of a report. */
  @FunctionalInterface
  interface Anchors {
    /** The id of the header of a row. */
    String of(Table table, String row);
  }

  /**
   * The words of a row that are the same in every report.
   *
   * @param labels of its columns
   * @param main the number of the column whose figure is said even if it is 0; -1 where all are
   */
  private record RowWords(String name, String anchor, List<String> labels, int main) {
    boolean isMentioned(int column, Figure figure) {
      boolean isZero = figure.value().isPresent() && figure.value().get().signum() == 0;
      return !figure.text().isEmpty() && (!isZero || main < 0 || main == column);
    }
  }

  private final Map<Table, Map<String, RowWords>> words = new ConcurrentHashMap<>();
  private final Anchors anchors;
  private final PassageWords between;

  TableRowText(Anchors anchors, PassageWords between) {
    this.anchors = anchors;
    this.between = between;
  }

  List<Passage> of(ReportTable table) {
    Map<String, RowWords> byRow = words.computeIfAbsent(table.table(), this::words);
    List<Passage> said = new ArrayList<>();
    for (ReportRow row : table.rows()) {
      said.add(sentence(row, Objects.requireNonNull(byRow.get(row.row().id()))));
    }
    return said;
  }

  private Map<String, RowWords> words(Table table) {
    return table.rows().stream()
        .collect(Collectors.toMap(Row::id, row -> words(table, row), (first, again) -> first));
  }

  private RowWords words(Table table, Row row) {
    Optional<Band> band = table.bandOf(row.id());
    Stream<String> above = band.map(Band::label).filter(label -> !label.isEmpty()).stream();
    String name = Stream.concat(above, row.label().stream()).collect(Collectors.joining(" "));
    List<Column> columns = band.map(Band::columns).orElseGet(List::of);
    int main = band.flatMap(table::mainColumn).map(columns::indexOf).orElse(-1);
    List<String> labels = columns.stream().map(TableRowText::label).toList();
    return new RowWords(name, anchors.of(table, row.id()), labels, main);
  }

  private static String label(Column column) {
    return column.label().get(column.label().size() - 1);
  }

  /** Every figure that is not 0, and the total: zeros would make up most of the text. */
  private Passage sentence(ReportRow row, RowWords words) {
    StringBuilder text = new StringBuilder(words.name());
    String separator = words.name().isEmpty() ? "" : between.afterName();
    for (int i = 0; i < row.figures().size(); i++) {
      Figure figure = row.figures().get(i);
      if (words.isMentioned(i, figure)) {
        text.append(separator).append(words.labels().get(i)).append(' ').append(figure.text());
        separator = between.betweenFigures();
      }
    }
    return new Passage(text.toString(), words.anchor());
  }
}
