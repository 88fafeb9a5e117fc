package io.github.gipsite.edition;

/** The layout in which the official form prints a table. */
public enum Printed {
  /** A line for each row, with its label before it. */
  IN_ROWS,
  /** One line with all rows side by side, each row's label above its columns. */
  IN_ONE_ROW
}
