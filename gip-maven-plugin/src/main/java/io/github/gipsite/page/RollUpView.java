package io.github.gipsite.page;

import io.github.gipsite.edition.FigureName;
import io.github.gipsite.edition.MainFigure;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.NamedFigure;
import io.github.gipsite.report.UnitFigures;
import io.github.gipsite.report.UnitTotals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The view of a summary and its units.
 *
 * @param count how many units have reported
 * @param missing names of those that have not
 * @param tables the tables of the summary, with the sums of its units
 * @param figures the names of the main figures, one for each column
 * @param units a line for each unit
 * @param totals of the units, one for each column; beside what the summary states
 */
public record RollUpView(
    int count,
    List<String> missing,
    List<RollUpTable> tables,
    List<MainFigure> figures,
    List<UnitLine> units,
    List<RollUpFigure> totals) {
  /**
   * The main figures of a unit, in a row.
   *
   * @param href of its report, from the page
   * @param values empty where the unit states none
   */
  public record UnitLine(String name, String href, List<Optional<BigDecimal>> values) {
    public UnitLine {
      values = List.copyOf(values);
    }
  }

  public RollUpView {
    missing = List.copyOf(missing);
    tables = List.copyOf(tables);
    figures = List.copyOf(figures);
    units = List.copyOf(units);
    totals = List.copyOf(totals);
  }

  static RollUpView of(RollUpPage page) {
    UnitTotals sums = page.rolledUp();
    AnnualReport report = page.report();
    List<MainFigure> figures = new ArrayList<>();
    List<FigureName> names = new ArrayList<>();
    for (MainFigure figure : report.edition().highlights().mainFigures()) {
      FigureName.resolve(report.edition(), figure.figure())
          .ifPresent(
              name -> {
                figures.add(figure);
                names.add(name);
              });
    }
    return new RollUpView(
        sums.units().size(),
        sums.missing().stream().map(agency -> agency.name()).toList(),
        report.tables().stream().map(table -> RollUpTable.of(table, sums)).toList(),
        figures,
        sums.units().stream().map(unit -> line(unit, names, page.root())).toList(),
        names.stream().map(name -> total(name, report, sums)).toList());
  }

  private static UnitLine line(UnitFigures unit, List<FigureName> names, String root) {
    return new UnitLine(
        unit.agency().name(),
        root + HrefEncoder.of(unit.agency().folder() + "/" + unit.year() + "/index.html"),
        names.stream().map(name -> unit.value(FigureId.of(name))).toList());
  }

  private static RollUpFigure total(FigureName name, AnnualReport report, UnitTotals sums) {
    Optional<BigDecimal> stated = NamedFigure.in(report, name).flatMap(NamedFigure::value);
    return RollUpFigure.of(stated, name.column(), FigureId.of(name), sums);
  }
}
