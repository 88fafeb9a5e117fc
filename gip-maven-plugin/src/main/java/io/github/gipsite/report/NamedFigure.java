package io.github.gipsite.report;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.FigureName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a name such as {@code requests.on-hand} stands for in one report.
 *
 * @param figures the cells it adds up; one, unless the name is that of a derived row
 */
public record NamedFigure(FigureName name, List<Figure> figures) {
  public NamedFigure {
    figures = List.copyOf(figures);
  }

  /** Empty where the edition has no such figure, or a row of it is not in the report. */
  public static Optional<NamedFigure> in(AnnualReport report, String name) {
    return FigureName.resolve(report.edition(), name).flatMap(figure -> in(report, figure));
  }

  /** Empty where a row of it is not in the report. */
  public static Optional<NamedFigure> in(AnnualReport report, FigureName name) {
    List<Figure> figures =
        name.rows().stream()
            .flatMap(
                row ->
                    report
                        .table(name.table().id())
                        .flatMap(table -> table.row(row))
                        .flatMap(cells -> cells.figure(name.column().id()))
                        .stream())
            .toList();
    return figures.size() == name.rows().size()
        ? Optional.of(new NamedFigure(name, figures))
        : Optional.empty();
  }

  /** The exact value; empty where a cell is blank or holds no figure. */
  public Optional<BigDecimal> value() {
    return figures.stream().allMatch(figure -> figure.value().isPresent())
        ? Optional.of(
            figures.stream().map(Figure::summand).reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }

  /** Where the figure stands, or the first that it adds up. */
  public SourceLocation place() {
    return figures.get(0).place();
  }

  /** The ids of these cells, such as {@code requests.received.total}. */
  public List<String> ids() {
    return FigureId.of(name).stream().map(FigureId::toString).toList();
  }

  public String label() {
    return name.label();
  }
}
