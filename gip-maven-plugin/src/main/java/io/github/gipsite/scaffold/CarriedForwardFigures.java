package io.github.gipsite.scaffold;

import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.FigureName;
import io.github.gipsite.edition.Reconciliation;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.NamedFigure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of a year that repeat figures of the year before. */
record CarriedForwardFigures(Edition edition, AnnualReport before) {

  /** The figures to write; one that is not known is left out. */
  Map<FigureId, String> figures() {
    Map<FigureId, String> figures = new HashMap<>();
    for (Reconciliation rule : edition.reconciliations()) {
      boolean same = rule.acrossEditions() || edition.id().equals(before.edition().id());
      boolean alone = rule.before().size() == 1 && rule.plus().isEmpty() && rule.minus().isEmpty();
      if (same && alone) {
        FigureName.resolve(edition, rule.figure()).ifPresent(name -> carry(rule, name, figures));
      }
    }
    return figures;
  }

  private void carry(Reconciliation rule, FigureName name, Map<FigureId, String> figures) {
    String row = name.rows().get(0);
    List<Column> columns =
        rule.everyColumn()
            ? name.table().bandOf(row).orElseThrow().columns()
            : List.of(name.column());
    for (Column column : columns) {
      String from = rule.before().get(0) + (rule.everyColumn() ? "." + column.id() : "");
      NamedFigure.in(before, from)
          .flatMap(NamedFigure::value)
          .ifPresent(
              value ->
                  figures.put(
                      new FigureId(name.table().id(), row, column.id()), value.toPlainString()));
    }
  }
}
