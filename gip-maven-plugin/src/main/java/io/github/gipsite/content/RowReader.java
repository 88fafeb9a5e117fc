package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Identity;
import io.github.gipsite.edition.Identity.Axis;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportHead.Extent;
import io.github.gipsite.report.ReportRow;
import io.github.gipsite.source.YamlList;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlText;
import io.github.gipsite.source.YamlValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the cells of one row: a list in column order, a map by column, or a single value where the
 * row has one column. The total may be left out; it is then computed.
 */
final class RowReader {
  private static final Pattern THOUSANDS = Pattern.compile("[0-9]{3}(?:\\.[0-9]+)?");

  private final Optional<String> totalColumn;
  private final Extent extent;
  private final Consumer<Diagnostic> findings;

  /** The rows that are lists without a total, by id, each with the place of its list. */
  private final Map<String, SourceLocation> withoutTotal = new LinkedHashMap<>();

  RowReader(Table table, Extent extent, Consumer<Diagnostic> findings) {
    this.extent = extent;
    this.totalColumn = table.totals(Axis.ROW).map(Identity::total).findFirst();
    this.findings = findings;
  }

  /** The rows read so far that are lists without a total, each with the place of its list. */
  Map<String, SourceLocation> withoutTotal() {
    return Collections.unmodifiableMap(withoutTotal);
  }

  /** Reads a row; empty, with a finding, where the cells do not fit the columns. */
  Optional<ReportRow> read(Row row, Band band, YamlValue value) {
    return new CellReader(row, band.columns())
        .cells(value)
        .map(cells -> row(row, band, cells, value));
  }

  private ReportRow row(Row row, Band band, List<Optional<YamlText>> cells, YamlValue value) {
    List<Figure> given = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isPresent()) {
        given.add(Figure.read(cells.get(i).get(), band.columns().get(i).measure()));
      }
    }
    return new ReportRow(
        row,
        band.columns(),
        given.size() == cells.size() ? given : withMissingTotal(given, cells, band, value.place()));
  }

  /** The figures, with the total computed where only the total is missing. */
  private List<Figure> withMissingTotal(
      List<Figure> given, List<Optional<YamlText>> cells, Band band, SourceLocation place) {
    boolean onlyTotalLeftOut =
        given.size() == cells.size() - 1 && cells.get(totalIndex(band.columns())).isEmpty();
    Figure leftOut = onlyTotalLeftOut ? Figure.totalOf(given, place) : Figure.unknown(place);
    Iterator<Figure> next = given.iterator();
    return cells.stream().map(cell -> cell.isPresent() ? next.next() : leftOut).toList();
  }

  /** The index of the total column; 0 where there is none. */
  private int totalIndex(List<Column> columns) {
    List<String> ids = columns.stream().map(Column::id).toList();
    return totalColumn.filter(ids::contains).map(ids::indexOf).orElse(0);
  }

  /** Whether thousands separators explain the surplus cells: YAML reads {@code 1,234} as two. */
  private static boolean looksGrouped(List<YamlText> cells, int expected) {
    long groups =
        cells.stream().skip(1).filter(cell -> THOUSANDS.matcher(cell.text()).matches()).count();
    return cells.size() > expected && groups >= cells.size() - expected;
  }

  /** Reads the cells of a row, one for each column; a total that is left out is empty. */
  private final class CellReader {
    private final Row row;
    private final List<Column> columns;
    private final List<String> ids;

    CellReader(Row row, List<Column> columns) {
      this.row = row;
      this.columns = columns;
      this.ids = columns.stream().map(Column::id).toList();
    }

    Optional<List<Optional<YamlText>>> cells(YamlValue value) {
      if (value instanceof YamlMap map) {
        return byColumn(map);
      }
      if (value instanceof YamlList list) {
        return inOrder(list);
      }
      YamlText text = (YamlText) value;
      if (columns.size() == 1 || text.isNull()) {
        return Optional.of(columns.stream().map(column -> Optional.of(text)).toList());
      }
      Optional<WrittenRow> written = WrittenRow.ofText(text.text(), text.quoted(), this::fits);
      return written.isPresent()
          ? wronglyWritten(text.place(), written.get())
          : wrongWidth(text.place(), notAList(text), text.text());
    }

    /** Whether a row may have so many figures; the total may be left out. */
    private boolean fits(int figures) {
      return figures == columns.size()
          || (figures == columns.size() - 1 && totalColumn.filter(ids::contains).isPresent());
    }

    private <T> Optional<T> wronglyWritten(SourceLocation place, WrittenRow written) {
      return wrongWidth(place, "wrong-width.written", written.fault(), written.mended());
    }

    private static String notAList(YamlText text) {
      return text.text().contains("，") ? "wrong-width.full-width-comma" : "wrong-width.not-a-list";
    }

    private Optional<List<Optional<YamlText>>> inOrder(YamlList list) {
      List<YamlText> texts = new ArrayList<>();
      for (YamlValue item : list.items()) {
        if (!(item instanceof YamlText text)) {
          return wrongWidth(item.place(), "wrong-width.nested");
        }
        texts.add(text);
      }
      Optional<WrittenRow> written =
          texts.size() < columns.size()
              ? WrittenRow.ofItems(texts.stream().map(YamlText::text).toList(), this::fits)
                  .filter(row -> texts.size() < row.numbers().size())
              : Optional.empty();
      if (written.isPresent()) {
        return wronglyWritten(list.place(), written.get());
      }
      int total = totalColumn.map(ids::indexOf).orElse(-1);
      List<Optional<YamlText>> cells = new ArrayList<>(texts.stream().map(Optional::of).toList());
      if (total >= 0 && texts.size() == columns.size() - 1) {
        cells.add(total, Optional.empty());
        withoutTotal.put(row.id(), list.place());
      }
      if (cells.size() == columns.size()) {
        return Optional.of(cells);
      }
      if (texts.stream().anyMatch(text -> text.text().contains("，"))) {
        String all = String.join(", ", texts.stream().map(YamlText::text).toList());
        return wrongWidth(list.place(), "wrong-width.full-width-comma", all);
      }
      boolean grouped = looksGrouped(texts, columns.size());
      return wrongWidth(
          list.place(), grouped ? "wrong-width.grouped" : "wrong-width", texts.size());
    }

    private Optional<List<Optional<YamlText>>> byColumn(YamlMap map) {
      Optional<String> labelled = labelled(map);
      if (labelled.isPresent()) {
        return wrongWidth(map.place(), "wrong-width.labelled", labelled.get());
      }
      for (YamlMap.Entry entry : map.entries()) {
        if (!ids.contains(entry.name())) {
          List<String> nearest = NearestNames.to(entry.name(), ids);
          return wrongWidth(
              entry.key().place(),
              "wrong-width.unknown-column",
              entry.name(),
              nearest.isEmpty() ? ids : nearest);
        }
        if (!(entry.value() instanceof YamlText)) {
          return wrongWidth(entry.value().place(), "wrong-width.nested");
        }
      }
      for (String id : ids) {
        boolean expected = extent == Extent.COMPLETE && !totalColumn.equals(Optional.of(id));
        if (map.value(id).isEmpty() && expected) {
          String name = columns.get(ids.indexOf(id)).shortName();
          return wrongWidth(map.place(), "wrong-width.missing-column", name, id);
        }
      }
      return Optional.of(ids.stream().map(id -> map.value(id).map(YamlText.class::cast)).toList());
    }

    /** The figures in order, where all are given under the printed names of their columns. */
    private Optional<String> labelled(YamlMap map) {
      List<String> figures = new ArrayList<>();
      for (Column column : columns) {
        if (map.value(column.shortName()).orElse(null) instanceof YamlText text) {
          figures.add(text.isNull() ? "~" : text.text());
        }
      }
      return figures.size() == map.entries().size() && fits(figures.size())
          ? Optional.of("[" + String.join(", ", figures) + "]")
          : Optional.empty();
    }

    private <T> Optional<T> wrongWidth(SourceLocation place, String key, Object... more) {
      List<Object> arguments = new ArrayList<>();
      arguments.add(row.name());
      arguments.add(columns.size());
      arguments.add(columns.stream().map(Column::shortName).toList());
      arguments.addAll(List.of(more));
      findings.accept(Diagnostic.of(ContentRules.WRONG_WIDTH, place, key, arguments.toArray()));
      return Optional.empty();
    }
  }
}
