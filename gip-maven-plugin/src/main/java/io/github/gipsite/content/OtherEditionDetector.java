package io.github.gipsite.content;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Identity;
import io.github.gipsite.edition.Identity.Axis;
import io.github.gipsite.edition.Table;
import io.github.gipsite.source.YamlList;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlText;
import io.github.gipsite.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises a table that was filled in by the form of another edition. */
final class OtherEditionDetector {
  private final List<Edition> others;

  OtherEditionDetector(List<Edition> all, Edition own) {
    this.others = all.stream().filter(edition -> !edition.id().equals(own.id())).toList();
  }

  /**
   * A matching edition with the rows that show it: those that only it has, or that have as many
   * cells as it asks for.
   */
  record Match(Edition edition, List<UnknownRow> rows) {}

  /** The cells of a row as they stand in the file. */
  record UnknownRow(String id, YamlMap.Entry entry) {}

  Optional<Match> of(Table table, YamlMap map) {
    List<UnknownRow> strange = new ArrayList<>();
    for (UnknownRow row : written("", map)) {
      if (!fits(row, table)) {
        strange.add(row);
      }
    }
    return strange.isEmpty()
        ? Optional.empty()
        : others.stream().flatMap(edition -> match(edition, table, strange).stream()).findFirst();
  }

  private static Optional<Match> match(Edition edition, Table table, List<UnknownRow> strange) {
    List<UnknownRow> known =
        edition.table(table.id()).stream()
            .flatMap(other -> strange.stream().filter(row -> fits(row, other)))
            .toList();
    // one row of unusual width may be a slip of the pen; a row of another name is none
    boolean sure =
        known.size() > 1 || known.stream().anyMatch(row -> table.row(row.id()).isEmpty());
    return sure ? Optional.of(new Match(edition, known)) : Optional.empty();
  }

  /** The lists and single values below the key of a table, by their paths. */
  private static List<UnknownRow> written(String prefix, YamlMap map) {
    List<UnknownRow> rows = new ArrayList<>();
    for (YamlMap.Entry entry : map.entries()) {
      String id = prefix + entry.name();
      if (entry.value() instanceof YamlMap group) {
        rows.addAll(written(id + ".", group));
      } else {
        rows.add(new UnknownRow(id, entry));
      }
    }
    return rows;
  }

  private static boolean fits(UnknownRow written, Table table) {
    Optional<Band> row = table.bandOf(written.id());
    return row.isPresent()
        ? fits(written.entry().value(), row.get(), table)
        : isCell(written.id(), table);
  }

  private static boolean fits(YamlValue cells, Band band, Table table) {
    int columns = band.columns().size();
    if (cells instanceof YamlText text) {
      return columns == 1 || text.isNull();
    }
    int written = ((YamlList) cells).items().size();
    return written == columns || (written == columns - 1 && mayLackTotal(band, table));
  }

  private static boolean mayLackTotal(Band band, Table table) {
    return table.totals(Axis.ROW).map(Identity::total).anyMatch(id -> band.column(id).isPresent());
  }

  /** Whether an id names a cell: a row with the id of one of its columns. */
  private static boolean isCell(String id, Table table) {
    int dot = Math.max(0, id.lastIndexOf('.'));
    return table
        .bandOf(id.substring(0, dot))
        .flatMap(band -> band.column(id.substring(dot + 1)))
        .isPresent();
  }
}
