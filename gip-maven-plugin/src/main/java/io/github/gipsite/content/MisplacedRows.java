package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Table;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlMap.Entry;
import io.github.gipsite.source.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads rows and tables whose indentation is wrong as those that they are, so that each such place
 * is one finding: rows that stand below the name of their group or table without being indented,
 * and a table that is indented as if it were a row of the table above.
 */
final class MisplacedRows {
  private final Edition edition;
  private final List<String> keys;
  private final Consumer<Diagnostic> findings;
  private final List<UnindentedRows> unindented = new ArrayList<>();

  private MisplacedRows(Edition edition, List<String> keys, Consumer<Diagnostic> findings) {
    this.edition = edition;
    this.keys = keys;
    this.findings = findings;
  }

  /**
   * Returns a report with its rows and tables where they belong.
   *
   * @param keys every key that may stand in a report
   */
  static YamlMap putRight(
      Edition edition, List<String> keys, YamlMap report, Consumer<Diagnostic> findings) {
    MisplacedRows rows = new MisplacedRows(edition, keys, findings);
    YamlMap right = rows.withRowsInTables(rows.withTablesOnTheLeft(report));
    UnindentedRows.finding(rows.unindented).ifPresent(findings);
    return right;
  }

  /** Takes tables out of other tables, unless they are given twice. */
  private YamlMap withTablesOnTheLeft(YamlMap report) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : report.entries()) {
      List<Entry> tables = tablesIn(entry, report);
      entries.add(tables.isEmpty() ? entry : without(tables, entry));
      tables.forEach(table -> report(table, "unknown-row.table", table.name(), entry.name()));
      entries.addAll(tables);
    }
    return new YamlMap(entries, report.place());
  }

  private List<Entry> tablesIn(Entry entry, YamlMap report) {
    return edition.table(entry.name()).isPresent() && entry.value() instanceof YamlMap rows
        ? rows.entries().stream()
            .filter(row -> edition.table(row.name()).isPresent())
            .filter(row -> row.value() instanceof YamlMap && report.entry(row.name()).isEmpty())
            .toList()
        : List.of();
  }

  private static Entry without(List<Entry> removed, Entry entry) {
    YamlMap rows = (YamlMap) entry.value();
    return new Entry(
        entry.key(),
        new YamlMap(
            rows.entries().stream().filter(row -> !removed.contains(row)).toList(), rows.place()));
  }

  private YamlMap withRowsInTables(YamlMap report) {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at < report.entries().size()) {
      Entry entry = report.entries().get(at);
      List<Entry> rest = rest(report, at);
      Optional<RowIds> ids = edition.table(entry.name()).map(table -> new RowIds(table, ""));
      List<Entry> rows =
          ids.map(form -> lost(entry, rest, below(form, entry), keys::contains)).orElse(List.of());
      Entry whole = with(rows, entry);
      entries.add(ids.map(form -> withRowsInGroups(form, whole)).orElse(whole));
      at += 1 + rows.size();
    }
    return new YamlMap(entries, report.place());
  }

  /** What may stand below a table: where it is empty, rows of its groups may follow as well. */
  private static Predicate<String> below(RowIds form, Entry table) {
    return table.value() instanceof YamlMap ? form::isBelow : form::isWithin;
  }

  private Entry withRowsInGroups(RowIds ids, Entry parent) {
    if (!(parent.value() instanceof YamlMap map)) {
      return parent;
    }
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at < map.entries().size()) {
      Entry entry = map.entries().get(at);
      RowIds group = ids.in(entry.name());
      List<Entry> rows = lost(entry, rest(map, at), group::isBelow, ids::isBelow);
      entries.add(withRowsInGroups(group, with(rows, entry)));
      at += 1 + rows.size();
    }
    return new Entry(parent.key(), new YamlMap(entries, map.place()));
  }

  private static List<Entry> rest(YamlMap map, int at) {
    return map.entries().subList(at + 1, map.entries().size());
  }

  /**
   * The entries after one that belong below it: after an empty one up to the last that does, after
   * one with rows those that follow at once.
   *
   * @param isBelow whether something of that name stands below the empty entry
   * @param isBeside whether something of that name stands beside it
   */
  private static List<Entry> lost(
      Entry entry, List<Entry> rest, Predicate<String> isBelow, Predicate<String> isBeside) {
    if (entry.value() instanceof YamlMap map) {
      return rest.stream()
          .takeWhile(row -> isBelow.test(row.name()) && !isBeside.test(row.name()))
          .takeWhile(row -> map.entry(row.name()).isEmpty())
          .toList();
    }
    if (!(entry.value() instanceof YamlText text && text.isNull())) {
      return List.of();
    }
    int end = 0;
    for (int i = 0; i < rest.size() && !isBeside.test(rest.get(i).name()); i++) {
      end = isBelow.test(rest.get(i).name()) ? i + 1 : end;
    }
    return rest.subList(0, end);
  }

  private Entry with(List<Entry> rows, Entry entry) {
    if (rows.isEmpty()) {
      return entry;
    }
    unindented.add(new UnindentedRows(entry.name(), rows));
    List<Entry> all =
        new ArrayList<>(entry.value() instanceof YamlMap map ? map.entries() : List.of());
    all.addAll(rows);
    return new Entry(entry.key(), new YamlMap(all, rows.get(0).key().place()));
  }

  private void report(Entry entry, String key, Object... arguments) {
    findings.accept(Diagnostic.of(ContentRules.UNKNOWN_ROW, entry.key().place(), key, arguments));
  }

  /**
   * The names that may stand at one place of a table.
   *
   * @param prefix of the ids there: empty, or the group with a dot
   */
  private record RowIds(Table table, String prefix) {
    RowIds in(String name) {
      return new RowIds(table, prefix + name + ".");
    }

    boolean isBelow(String name) {
      String id = prefix + name;
      String below = id + ".";
      return table.rows().stream()
          .anyMatch(row -> row.id().equals(id) || row.id().startsWith(below));
    }

    /** Whether something of that name stands there, or in a group that stands there. */
    boolean isWithin(String name) {
      return isBelow(name)
          || table.rows().stream()
              .anyMatch(row -> row.id().startsWith(prefix) && row.id().endsWith("." + name));
    }
  }
}
