package io.github.gipsite.report;

/** The public name of a value cell, such as {@code requests.withheld.state-secret.total}. */
public record FigureId(String table, String row, String column) {
  @Override
  public String toString() {
    return table + "." + row + "." + column;
  }
}
