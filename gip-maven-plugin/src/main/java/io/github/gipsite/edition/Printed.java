package io.github.gipsite.edition;

/** The way in which the official form prints a table. */
public enum Printed {
  /** Each row on a line of its own, its label before it. */
  IN_ROWS,
  /** All rows side by side on one line, each row's label above its columns. */
  IN_ONE_ROW
}
