package io.github.gipsite.data;

import java.util.Locale;

/**
 * A file with figures that is offered for download.
 *
 * @param table id of the table in it; empty where all are in it
 * @param name what the edition calls that table; empty where the edition does not name it
 * @param path on the site, with {@code /}
 */
public record DataFile(Kind kind, String table, String name, String path) {
  /** What is in a file, for words to name. */
  public enum Kind {
    /** One table of a report, tidy. */
    TABLE,
    /** The indicators of a report of free form, tidy. */
    INDICATORS,
    /** Every table of a report, a sheet each, as the form has them. */
    TABLES,
    /** All of a report, with its words. */
    REPORT,
    /** The figures of all reports, tidy. */
    FIGURES,
    /** What the columns of {@link #FIGURES} are. */
    DESCRIPTION;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The ending of its name, in capitals: CSV, JSON, XLSX. */
  public String format() {
    return path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }
}
