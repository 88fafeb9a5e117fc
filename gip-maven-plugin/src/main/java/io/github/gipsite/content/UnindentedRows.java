package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlMap.Entry;
import io.github.gipsite.source.YamlValue;
import java.util.List;
import java.util.Optional;

/**
 * Rows that stand below the name of their group or table without being indented.
 *
 * @param parent the name of the group or table
 */
record UnindentedRows(String parent, List<Entry> rows) {
  UnindentedRows {
    rows = List.copyOf(rows);
  }

  /** The one finding on all of a report: whoever does not indent never does. */
  static Optional<Diagnostic> finding(List<UnindentedRows> all) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(all.size() == 1 ? all.get(0).finding() : several(all));
  }

  private Diagnostic finding() {
    return Diagnostic.of(
        ContentRules.UNKNOWN_ROW,
        place(),
        firstLine() == lastLine() ? "unknown-row.one-not-indented" : "unknown-row.not-indented",
        parent,
        rows.stream().mapToInt(UnindentedRows::written).sum(),
        firstLine(),
        lastLine());
  }

  private static Diagnostic several(List<UnindentedRows> all) {
    boolean isNested = all.stream().anyMatch(group -> all.stream().anyMatch(group::isWithin));
    return Diagnostic.of(
            ContentRules.UNKNOWN_ROW,
            all.get(0).place(),
            isNested
                ? "unknown-row.groups-not-indented-in-table"
                : "unknown-row.groups-not-indented",
            all.stream().map(UnindentedRows::parent).toList(),
            all.stream().map(UnindentedRows::lines).toList())
        .withRelated(all.stream().skip(1).map(UnindentedRows::place).toList());
  }

  /** Whether the rows stand among those of a table that are not indented either. */
  private boolean isWithin(UnindentedRows table) {
    return table.firstLine() < firstLine() && firstLine() <= table.lastLine();
  }

  private Wording lines() {
    return firstLine() == lastLine()
        ? Wording.of("list.line", firstLine())
        : Wording.of("list.lines", firstLine(), lastLine());
  }

  private SourceLocation place() {
    return rows.get(0).key().place();
  }

  private int firstLine() {
    return place().line();
  }

  private int lastLine() {
    return lastLine(rows.get(rows.size() - 1));
  }

  private static int lastLine(Entry entry) {
    YamlValue value = entry.value();
    return value instanceof YamlMap map && !map.entries().isEmpty()
        ? lastLine(map.entries().get(map.entries().size() - 1))
        : entry.key().place().line();
  }

  /** How many names are written in an entry and below it, each on its line. */
  private static int written(Entry entry) {
    return entry.value() instanceof YamlMap map
        ? 1 + map.entries().stream().mapToInt(UnindentedRows::written).sum()
        : 1;
  }
}
