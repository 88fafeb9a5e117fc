package io.github.gipsite.report;

import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Identity;
import io.github.gipsite.edition.Identity.Axis;
import io.github.gipsite.edition.Row;
import io.github.gipsite.report.Equation.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies the identities of the form to the figures of a report. */
final class Equations {
  private final ReportTable report;

  private Equations(ReportTable report) {
    this.report = report;
  }

  /** Every equation of a table whose figures can be added, in the order of the form. */
  static List<Equation> of(ReportTable report) {
    Equations equations = new Equations(report);
    List<Equation> all =
        report.table().identities().stream()
            .flatMap(
                identity ->
                    identity.each() == Axis.COLUMN
                        ? equations.inColumns(identity)
                        : equations.inRows(identity))
            .toList();
    return withoutOpenTotals(all);
  }

  /** A blank total of figures is not 0, so that no other sum with it in it can be judged. */
  private static List<Equation> withoutOpenTotals(List<Equation> all) {
    Set<FigureId> open =
        all.stream()
            .filter(equation -> equation.claimsNothing() && !equation.holds())
            .map(equation -> equation.right().get(0).id())
            .collect(Collectors.toSet());
    return all.stream()
        .filter(
            equation ->
                (equation.claimsNothing() ? equation.left() : equation.terms())
                    .stream().noneMatch(term -> open.contains(term.id())))
        .toList();
  }

  private Stream<Equation> inColumns(Identity identity) {
    Optional<List<ReportRow>> left = rows(identity.left());
    Optional<List<ReportRow>> right = rows(identity.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Stream.empty();
    }
    List<Column> columns = left.get().get(0).columns();
    List<Equation> equations = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      add(
          equations,
          new Equation(
              identity,
              columns.get(i).shortName(),
              inColumn(left.get(), i),
              inColumn(right.get(), i)));
    }
    return equations.stream();
  }

  private Stream<Equation> inRows(Identity identity) {
    List<Equation> equations = new ArrayList<>();
    for (ReportRow row : report.rows()) {
      Row label = row.row();
      add(
          equations,
          new Equation(
              identity, label.name(), inRow(row, identity.left()), inRow(row, identity.right())));
    }
    return equations.stream();
  }

  /** The rows with these ids; empty unless every one is there. */
  private Optional<List<ReportRow>> rows(List<String> ids) {
    List<ReportRow> rows = ids.stream().flatMap(id -> report.row(id).stream()).toList();
    return rows.size() == ids.size() ? Optional.of(rows) : Optional.empty();
  }

  private List<Term> inColumn(List<ReportRow> rows, int column) {
    return rows.stream().map(row -> term(report.cell(row, column), row.row().shortName())).toList();
  }

  private List<Term> inRow(ReportRow row, List<String> columns) {
    return report.cells(row).stream()
        .filter(cell -> columns.contains(cell.column().id()))
        .map(cell -> term(cell, cell.column().shortName()))
        .toList();
  }

  private static Term term(Cell cell, String name) {
    String written = cell.row().row().shortName() + "·" + cell.column().shortName();
    return new Term(cell.id(), name, written, cell.figure());
  }

  private static void add(List<Equation> equations, Equation equation) {
    if (equation.terms().stream().allMatch(term -> term.figure().canBeAdded())) {
      equations.add(equation);
    }
  }
}
