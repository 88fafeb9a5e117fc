package io.github.gipsite.edition;

import io.github.gipsite.edition.Identity.Axis;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of the form. There is one instance for each edition, compared by identity, which indexes
 * its rows because they are looked up for every report.
 */
public final class Table {
  private final String id;
  private final String caption;
  private final Printed printed;
  private final List<Band> bands;
  private final List<Identity> identities;
  private final List<DerivedRow> derived;
  private final List<Row> rows;
  private final Map<String, Integer> numbersByRow = new HashMap<>();
  private final Map<String, Band> bandsByRow = new HashMap<>();
  private final Set<String> groups = new HashSet<>();
  private final Map<String, DerivedRow> derivedById = new HashMap<>();
  private final Map<String, FigureName> figures;

  /**
   * Creates a table of an edition.
   *
   * @param id the key in {@code report.yaml}
   */
  public Table(
      String id,
      String caption,
      Printed printed,
      List<Band> bands,
      List<Identity> identities,
      List<DerivedRow> derived) {
    this.id = id;
    this.caption = caption;
    this.printed = printed;
    this.bands = List.copyOf(bands);
    this.identities = List.copyOf(identities);
    this.derived = List.copyOf(derived);
    this.rows = bands.stream().flatMap(band -> band.rows().stream()).toList();
    for (int i = 0; i < rows.size(); i++) {
      numbersByRow.putIfAbsent(rows.get(i).id(), i);
      addGroups(rows.get(i).id());
    }
    bands.forEach(band -> band.rows().forEach(row -> bandsByRow.putIfAbsent(row.id(), band)));
    derived.forEach(row -> derivedById.putIfAbsent(row.id(), row));
    this.figures = FigureName.in(this);
  }

  private void addGroups(String rowId) {
    for (int dot = rowId.indexOf('.'); dot >= 0; dot = rowId.indexOf('.', dot + 1)) {
      groups.add(rowId.substring(0, dot));
    }
  }

  public String id() {
    return id;
  }

  public String caption() {
    return caption;
  }

  public Printed printed() {
    return printed;
  }

  public List<Band> bands() {
    return bands;
  }

  public List<Identity> identities() {
    return identities;
  }

  public List<DerivedRow> derived() {
    return derived;
  }

  /** Every row, in the order of the form. */
  public List<Row> rows() {
    return rows;
  }

  public Optional<Row> row(String rowId) {
    int number = indexOf(rowId);
    return number < 0 ? Optional.empty() : Optional.of(rows.get(number));
  }

  /** Whether the ids of some rows begin with a name and a full stop. */
  public boolean isGroup(String name) {
    return groups.contains(name);
  }

  /** The number of a row in the order of the form, counted from 0; -1 where it has no such row. */
  public int indexOf(String rowId) {
    return numbersByRow.getOrDefault(rowId, -1);
  }

  public Optional<DerivedRow> derivedRow(String rowId) {
    return Optional.ofNullable(derivedById.get(rowId));
  }

  /** The band that a row stands in. */
  public Optional<Band> bandOf(String rowId) {
    return Optional.ofNullable(bandsByRow.get(rowId));
  }

  /** The figure that a name beginning with the table means. */
  Optional<FigureName> figure(String name) {
    return Optional.ofNullable(figures.get(name));
  }

  /** The names of all figures, in the order of the form. */
  Set<String> figures() {
    return Collections.unmodifiableSet(figures.keySet());
  }

  /** The column that is meant when none is named: the total, or the only one. */
  public Optional<Column> mainColumn(Band band) {
    return band.columns().size() == 1
        ? Optional.of(band.columns().get(0))
        : totals(Axis.ROW).map(Identity::total).findFirst().flatMap(band::column);
  }

  /** The identities that make one row, or one column, the total of others. */
  public Stream<Identity> totals(Axis each) {
    return identities.stream().filter(identity -> identity.each() == each && identity.isTotal());
  }
}
