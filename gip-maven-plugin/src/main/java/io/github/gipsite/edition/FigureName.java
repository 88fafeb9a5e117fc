package io.github.gipsite.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a name such as {@code requests.withheld} or {@code requests.received.natural-person} means:
 * the sum of some rows in one column.
 *
 * @param label what a reader knows it by, such as 新收 or 规章·现行有效
 * @param rows ids of printed rows; one, unless the name is that of a derived row
 */
public record FigureName(Table table, String label, List<String> rows, Column column) {
  public FigureName {
    rows = List.copyOf(rows);
  }

  /** What tells it apart from the other figures of its row. */
  public String shortLabel() {
    return label.substring(label.lastIndexOf('·') + 1);
  }

  /** Empty where the edition has no such figure, or the row's column has to be named and is not. */
  public static Optional<FigureName> resolve(Edition edition, String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String rest = name.substring(dot + 1);
    return edition
        .table(name.substring(0, dot))
        .flatMap(table -> mainFigure(table, rest).or(() -> figureInColumn(table, rest)));
  }

  /** The name of the main figure of every printed row that has one. */
  public static List<String> mains(Edition edition) {
    List<String> names = new ArrayList<>();
    for (Table table : edition.tables()) {
      for (Band band : table.bands()) {
        if (table.mainColumn(band).isPresent()) {
          band.rows().forEach(row -> names.add(table.id() + "." + row.id()));
        }
      }
    }
    return names;
  }

  /** Every name that resolves, for suggestions. */
  public static List<String> all(Edition edition) {
    List<String> names = new ArrayList<>();
    for (Table table : edition.tables()) {
      List<String> rows = new ArrayList<>(table.rows().stream().map(Row::id).toList());
      rows.addAll(table.derived().stream().map(DerivedRow::id).toList());
      for (String row : rows) {
        Band band = table.bandOf(parts(table, row).get(0)).orElseThrow();
        if (table.mainColumn(band).isPresent()) {
          names.add(table.id() + "." + row);
        }
        band.columns().forEach(column -> names.add(table.id() + "." + row + "." + column.id()));
      }
    }
    return names.stream().distinct().toList();
  }

  private static Optional<FigureName> mainFigure(Table table, String row) {
    List<String> parts = parts(table, row);
    return table
        .bandOf(parts.get(0))
        .flatMap(table::mainColumn)
        .map(column -> new FigureName(table, label(table, row), parts, column));
  }

  private static Optional<FigureName> figureInColumn(Table table, String rowAndColumn) {
    int dot = rowAndColumn.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String row = rowAndColumn.substring(0, dot);
    List<String> parts = parts(table, row);
    return table
        .bandOf(parts.get(0))
        .flatMap(band -> band.column(rowAndColumn.substring(dot + 1)))
        .map(
            column ->
                new FigureName(table, label(table, row) + "·" + column.shortName(), parts, column));
  }

  private static String label(Table table, String row) {
    return table
        .derivedRow(row)
        .map(DerivedRow::name)
        .or(() -> table.row(row).map(Row::shortName))
        .orElse(row);
  }

  private static List<String> parts(Table table, String row) {
    return table.derivedRow(row).map(DerivedRow::rows).orElse(List.of(row));
  }
}
