package io.github.gipsite.edition;

import io.github.gipsite.edition.Identity.Axis;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a table from an edition file. */
final class EditionTableReader {
  /** The check of sums that have none of their own. */
  private static final String SUM = "sum";

  /** The ids of the checks that watch over sums. */
  private static final Set<String> SUM_CHECKS =
      new LinkedHashSet<>(List.of(SUM, "balance", "results-sum", "row-total", "review-total"));

  /** All rows of a group. */
  private static final String GROUP = ".*";

  private final EditionFields fields;
  private final Set<String> rowIds = new HashSet<>();
  private final List<Band> bands;

  /** Whether nothing is wrong in the bands, so that all rows and columns are known. */
  private final boolean sound;

  private EditionTableReader(EditionFields fields) {
    this.fields = fields;
    int before = fields.faults().count();
    this.bands = fields.each("bands", this::band);
    this.sound = fields.faults().count() == before;
  }

  static Table read(EditionFields fields) {
    return new EditionTableReader(fields).table();
  }

  private Table table() {
    String id = EditionNames.id(fields);
    if (Edition.HEAD_KEYS.contains(id) || id.equals(Edition.INDICATORS)) {
      fields.faults().add(fields.place("id"), "edition-file.reserved", id);
    }
    if (bands.isEmpty()) {
      fields.missing("bands");
    }
    rows().filter(this::isGroup).forEach(this::alsoAGroup);
    fields.skip("identities", "derived");
    return new Table(
        id,
        fields.text("caption"),
        fields.constant("printed", Printed.IN_ROWS),
        bands,
        sound ? fields.each("identities", this::identity) : List.of(),
        sound
            ? fields.each("derived", this::derived).stream().flatMap(Optional::stream).toList()
            : List.of());
  }

  private Stream<String> rows() {
    return bands.stream().flatMap(band -> band.rows().stream()).map(Row::id);
  }

  private boolean isGroup(String row) {
    return rows().anyMatch(other -> other.startsWith(row + "."));
  }

  private void alsoAGroup(String row) {
    fields.faults().add(fields.place("id"), "edition-file.row-and-group", row);
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
        band.missing(key);
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
      row.faults().add(row.place("label"), "edition-file.group-without-label", id);
    }
    return new Row(id, label, shortName(row, label), row.texts("also"));
  }

  private static String shortName(EditionFields one, List<String> label) {
    return one.optional("short").orElse(label.get(label.size() - 1));
  }

  private Identity identity(EditionFields identity) {
    int before = identity.faults().count();
    Axis each = identity.constant("each", Axis.COLUMN);
    boolean isKnown = identity.faults().count() == before;
    identity.skip("left", "right");
    List<String> left = isKnown ? terms(identity, "left", each) : List.of();
    List<String> right = isKnown ? terms(identity, "right", each) : List.of();
    String check =
        EditionNames.known(identity, "check", SUM_CHECKS).stream().findFirst().orElse(SUM);
    if (each == Axis.COLUMN) {
      requireOneBand(identity, "right", Stream.concat(left.stream(), right.stream()).toList());
    }
    return new Identity(check, each, left, right);
  }

  private List<String> terms(EditionFields identity, String key, Axis each) {
    if (identity.written(key).isEmpty()) {
      identity.missing(key);
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
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** The rows at a key; {@code withheld.*} are all those whose id begins with {@code withheld.}. */
  private List<String> rowsAt(EditionFields of, String key) {
    List<String> ids = rows().toList();
    Set<String> known = new LinkedHashSet<>(ids);
    ids.stream()
        .flatMap(EditionTableReader::groupsOf)
        .map(group -> group + GROUP)
        .forEach(known::add);
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
      derived.missing("sum");
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
      of.faults().add(of.place(key), "edition-file.several-bands", ids);
    }
  }
}
