package io.github.gipsite.edition;

import io.github.gipsite.edition.Identity.Axis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of the form.
 *
 * @param id the key in {@code report.yaml}
 */
public record Table(
    String id,
    String caption,
    Printed printed,
    List<Band> bands,
    List<Identity> identities,
    List<DerivedRow> derived) {
  public Table {
    bands = List.copyOf(bands);
    identities = List.copyOf(identities);
    derived = List.copyOf(derived);
  }

  /** Every row, in the order of the form. */
  public List<Row> rows() {
    return bands.stream().flatMap(band -> band.rows().stream()).toList();
  }

  public Optional<Row> row(String id) {
    return rows().stream().filter(row -> row.id().equals(id)).findFirst();
  }

  public Optional<DerivedRow> derivedRow(String id) {
    return derived.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /** The band that a row stands in. */
  public Optional<Band> bandOf(String rowId) {
    return bands.stream()
        .filter(band -> band.rows().stream().anyMatch(row -> row.id().equals(rowId)))
        .findFirst();
  }

  /** The column meant when none is named: the total, or the only one. */
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
