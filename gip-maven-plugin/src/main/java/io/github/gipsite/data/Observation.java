package io.github.gipsite.data;

import io.github.gipsite.report.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One cell of one report, with all that tells what it is the figure of: a line of the tidy tables.
 *
 * @param report its folder on the site, such as {@code 2024}; with the three ids it names the cell
 * @param agency the name of the body that published the report, as it was then
 * @param rowLabel the labels above and before the row, outermost first
 * @param columnLabel likewise of the column
 * @param unit of the value: 件, 万元 …; empty where none is stated
 * @param value exact; empty for a blank and for what is not known, neither of which is 0
 * @param state why there is or is no value
 */
public record Observation(
    String report,
    String agency,
    int year,
    String edition,
    String table,
    String row,
    String column,
    List<String> rowLabel,
    List<String> columnLabel,
    String unit,
    Optional<BigDecimal> value,
    Figure.State state) {
  private static final String PATH = " / ";

  public Observation {
    rowLabel = List.copyOf(rowLabel);
    columnLabel = List.copyOf(columnLabel);
  }

  /** The labels of the row in one line. */
  public String rowPath() {
    return String.join(PATH, rowLabel);
  }

  /** The labels of the column in one line. */
  public String columnPath() {
    return String.join(PATH, columnLabel);
  }

  /** The value without exponent, as many decimals as were written; empty where there is none. */
  public String written() {
    return value.map(BigDecimal::toPlainString).orElse("");
  }

  /** The texts of a line, one for each {@link Field}. */
  public List<String> line() {
    return List.of(
        report,
        agency,
        String.valueOf(year),
        edition,
        table,
        row,
        column,
        rowPath(),
        columnPath(),
        unit,
        written(),
        state.id());
  }
}
