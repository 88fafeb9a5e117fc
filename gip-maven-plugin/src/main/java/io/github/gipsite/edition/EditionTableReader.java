package io.github.gipsite.edition;

import io.github.gipsite.edition.Identity.Axis;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a table from an edition file. */
final class EditionTableReader {
  /** The ids of the checks that watch over sums. */
  private static final List<String> SUM_CHECKS =
      List.of("balance", "results-sum", "row-total", "review-total", "sum");

  /** All rows of a group. */
  private static final String GROUP = ".*";

  private final EditionFields fields;
  private final Set<String> rowIds = new HashSet<>();
  private final List<Band> bands;

  private EditionTableReader(EditionFields fields) {
    this.fields = fields;
    this.bands = fields.each("bands", this::band);
  }

  static Table read(EditionFields fields) {
    return new EditionTableReader(fields).table();
  }

  private Table table() {
    String id = EditionNames.id(fields);
    if (Edition.HEAD_KEYS.contains(id) || id.equals(Edition.INDICATORS)) {
      fields.fault(fields.place("id"), "edition-file.reserved", id);
    }
    if (bands.isEmpty()) {
      fields.fault(fields.place("bands"), "edition-file.missing", "bands");
    }
    rows().filter(row -> isGroup(row)).forEach(this::alsoAGroup);
    return new Table(
        id,
        fields.text("caption"),
        fields.constant("printed", Printed.IN_ROWS),
        bands,
        fields.each("identities", this::identity),
        fields.each("derived", this::derived).stream().flatMap(Optional::stream).toList());
  }

  private Stream<String> rows() {
    return bands.stream().flatMap(band -> band.rows().stream()).map(Row::id);
  }

  private boolean isGroup(String row) {
    return rows().anyMatch(other -> other.startsWith(row + "."));
  }

  private void alsoAGroup(String row) {
    fields.fault(fields.place("id"), "edition-file.row-and-group", row);
  }

  private Band band(EditionFields band) {
    Measure measure = band.constant("measure", Measure.COUNT);
    String unit = band.text("unit");
    Set<String> columnIds = new HashSet<>();
    List<Column> columns =
        band.each(
            "columns",
            column -> {
              Column read = column(column, measure, unit);
              EditionNames.unique(column, "id", read.id(), columnIds);
              return read;
            });
    List<Row> rows = band.each("rows", this::row);
    for (String key : List.of("columns", "rows")) {
      if ((key.equals("rows") ? rows : columns).isEmpty()) {
        band.fault(band.place(key), "edition-file.missing", key);
      }
    }
    return new Band(
        band.optional("label").orElse(""), band.optional("corner").orElse(""), columns, rows);
  }

  private static Column column(EditionFields column, Measure measure, String unit) {
    List<String> label = column.labels("label");
    return new Column(
        EditionNames.id(column),
        label,
        shortName(column, label),
        column.constant("measure", measure),
        column.optional("unit").orElse(unit),
        column.texts("also"));
  }

  private Row row(EditionFields row) {
    List<String> label = row.labels("label");
    String id = EditionNames.groupedId(row);
    EditionNames.unique(row, "id", id, rowIds);
    if (label.size() <= id.chars().filter(c -> c == '.').count()) {
      row.fault(row.place("label"), "edition-file.group-without-label", id);
    }
    return new Row(id, label, shortName(row, label), row.texts("also"));
  }

  private static String shortName(EditionFields one, List<String> label) {
    return one.optional("short").orElse(label.get(label.size() - 1));
  }

  private Identity identity(EditionFields identity) {
    Axis each = identity.constant("each", Axis.COLUMN);
    List<String> left = terms(identity, "left", each);
    List<String> right = terms(identity, "right", each);
    String check =
        EditionNames.known(identity, "check", SUM_CHECKS).stream().findFirst().orElse("sum");
    if (each == Axis.COLUMN) {
      requireOneBand(identity, "right", Stream.concat(left.stream(), right.stream()).toList());
    }
    return new Identity(check, each, left, right);
  }

  private List<String> terms(EditionFields identity, String key, Axis each) {
    if (identity.written(key).isEmpty()) {
      identity.fault(identity.place(key), "edition-file.missing", key);
    }
    return each == Axis.COLUMN ? rowsAt(identity, key) : columnsAt(identity, key);
  }

  private List<String> columnsAt(EditionFields identity, String key) {
    return EditionNames.known(
        identity,
        key,
        bands.stream()
            .flatMap(band -> band.columns().stream())
            .map(Column::id)
            .distinct()
            .toList());
  }

  /** The rows at a key; {@code withheld.*} are all those whose id begins with {@code withheld.}. */
  private List<String> rowsAt(EditionFields of, String key) {
    List<String> ids = rows().toList();
    List<String> groups =
        ids.stream()
            .flatMap(EditionTableReader::groupsOf)
            .distinct()
            .map(group -> group + GROUP)
            .toList();
    List<String> known = Stream.concat(ids.stream(), groups.stream()).toList();
    return EditionNames.known(of, key, known).stream()
        .flatMap(name -> name.endsWith(GROUP) ? in(name, ids) : Stream.of(name))
        .toList();
  }

  private static Stream<String> groupsOf(String id) {
    String[] parts = id.split("\\.", -1);
    return Stream.iterate(1, i -> i < parts.length, i -> i + 1)
        .map(i -> String.join(".", Arrays.copyOf(parts, i)));
  }

  private static Stream<String> in(String group, List<String> ids) {
    String prefix = group.substring(0, group.length() - 1);
    return ids.stream().filter(id -> id.startsWith(prefix));
  }

  private Optional<DerivedRow> derived(EditionFields derived) {
    String id = EditionNames.groupedId(derived);
    EditionNames.unique(derived, "id", id, rowIds);
    String name = derived.text("name");
    List<String> sum = rowsAt(derived, "sum");
    if (derived.written("sum").isEmpty()) {
      derived.fault(derived.place("sum"), "edition-file.missing", "sum");
    }
    requireOneBand(derived, "sum", sum);
    return sum.isEmpty() ? Optional.empty() : Optional.of(new DerivedRow(id, name, sum));
  }

  /** Rows are added up column by column, so that all of them need the same columns. */
  private void requireOneBand(EditionFields of, String key, List<String> ids) {
    Function<String, Stream<Band>> bandsOf =
        id ->
            bands.stream()
                .filter(band -> band.rows().stream().anyMatch(row -> row.id().equals(id)));
    if (ids.stream().flatMap(bandsOf).map(Band::columns).distinct().count() > 1) {
      of.fault(of.place(key), "edition-file.several-bands", ids);
    }
  }
}
