package io.github.gipsite.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The meaning of a name such as {@code requests.withheld} or {@code
 * requests.received.natural-person}: the sum of some rows in one column.
 *
 * @param label the label for readers, such as 新收 or 规章·现行有效
 * @param rows ids of printed rows; one, unless the name is that of a derived row
 */
public record FigureName(Table table, String label, List<String> rows, Column column) {
  public FigureName {
    rows = List.copyOf(rows);
  }

  /** The label that distinguishes it from the other figures of its row. */
  public String shortLabel() {
    return label.substring(label.lastIndexOf('·') + 1);
  }

  /**
   * Resolves a name; empty where the edition has no such figure, or where the row needs a column
   * name and has none.
   */
  public static Optional<FigureName> resolve(Edition edition, String name) {
    for (Table table : edition.tables()) {
      Optional<FigureName> figure = table.figure(name);
      if (figure.isPresent()) {
        return figure;
      }
    }
    return Optional.empty();
  }

  /** All names that resolve, for suggestions. */
  public static List<String> all(Edition edition) {
    return edition.tables().stream().flatMap(table -> table.figures().stream()).toList();
  }

  /** The figures of a table by name: the row for its total or only column, or row and column. */
  static Map<String, FigureName> in(Table table) {
    Map<String, FigureName> names = new LinkedHashMap<>();
    Stream.concat(table.rows().stream().map(Row::id), table.derived().stream().map(DerivedRow::id))
        .forEach(row -> name(table, row, names));
    return names;
  }

  private static void name(Table table, String row, Map<String, FigureName> names) {
    Optional<DerivedRow> derived = table.derivedRow(row);
    List<String> parts = derived.map(DerivedRow::rows).orElse(List.of(row));
    String label =
        derived.map(DerivedRow::name).or(() -> table.row(row).map(Row::shortName)).orElse(row);
    Band band = table.bandOf(parts.get(0)).orElseThrow();
    String name = table.id() + "." + row;
    table
        .mainColumn(band)
        .ifPresent(column -> names.put(name, new FigureName(table, label, parts, column)));
    for (Column column : band.columns()) {
      names.putIfAbsent(
          name + "." + column.id(),
          new FigureName(table, label + "·" + column.shortName(), parts, column));
    }
  }
}
