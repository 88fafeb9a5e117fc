package io.github.gipsite.report;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.FigureName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures that a name such as {@code requests.on-hand} means in one report.
 *
 * @param figures the cells it adds up; one, unless the name is that of a derived row
 */
public record NamedFigure(FigureName name, List<Figure> figures) {
  public NamedFigure {
    figures = List.copyOf(figures);
  }

  /**
   * Resolves a name; empty where the edition has no such figure, or the report lacks a row of it.
   */
  public static Optional<NamedFigure> in(AnnualReport report, String name) {
    Optional<FigureName> figure = FigureName.resolve(report.edition(), name);
    return figure.isPresent() ? in(report, figure.get()) : Optional.empty();
  }

  /** Resolves a name; empty where the report lacks a row of it. */
  public static Optional<NamedFigure> in(AnnualReport report, FigureName name) {
    // Called some hundred times for each report: a lambda would cost more than the lookup.
    Optional<ReportTable> table = report.table(name.table().id());
    List<Figure> figures = table.isPresent() ? figures(table.get(), name) : List.of();
    return figures.size() == name.rows().size()
        ? Optional.of(new NamedFigure(name, figures))
        : Optional.empty();
  }

  /**
   * Resolves a name of several rows of which the report has only some; empty also where the sums of
   * the table do not show that the others are 0.
   */
  public static Optional<NamedFigure> ofRowsThere(AnnualReport report, String name) {
    Optional<FigureName> figure = FigureName.resolve(report.edition(), name);
    Optional<ReportTable> table = figure.flatMap(one -> report.table(one.table().id()));
    if (figure.isEmpty() || table.filter(one -> one.leavesNothingFor(figure.get())).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(figures(table.get(), figure.get()))
        .filter(there -> !there.isEmpty())
        .map(there -> new NamedFigure(figure.get(), there));
  }

  private static List<Figure> figures(ReportTable table, FigureName name) {
    List<Figure> figures = new ArrayList<>(name.rows().size());
    for (String row : name.rows()) {
      Optional<Figure> figure = table.figure(row, name.column().id());
      if (figure.isPresent()) {
        figures.add(figure.get());
      }
    }
    return figures;
  }

  /** The exact value; empty where a cell is blank or holds no figure. */
  public Optional<BigDecimal> value() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Figure figure : figures) {
      if (figure.value().isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(figure.summand());
    }
    return Optional.of(sum);
  }

  /** The place of the figure, or of the first that it adds up. */
  public SourceLocation place() {
    return figures.get(0).place();
  }

  /** The ids of the cells, such as {@code requests.received.total}. */
  public List<String> ids() {
    return FigureId.of(name).stream().map(FigureId::toString).toList();
  }

  public String label() {
    return name.label();
  }
}
