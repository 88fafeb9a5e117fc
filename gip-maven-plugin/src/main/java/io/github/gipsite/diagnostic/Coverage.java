package io.github.gipsite.diagnostic;

/**
 * The extent of a run: the reports and sums it has looked at, and what could not be compared.
 * Drafts and reports that cannot be read are in {@code drafts} and {@code unread} alone.
 *
 * @param reports how many there are, also counting those that cannot be read, but no drafts
 * @param unread reports that cannot be read
 * @param drafts reports that are still being filled in, which nothing is checked in
 * @param equations the sums of the forms whose figures are there
 * @param closed the equations that hold
 * @param withoutTables reports that lack a table of their form
 * @param withoutWords reports that have no words
 * @param withoutYearBefore reports without one of the year before to be compared with
 */
public record Coverage(
    int reports,
    int unread,
    int drafts,
    int equations,
    int closed,
    int withoutTables,
    int withoutWords,
    int withoutYearBefore) {
  /** The coverage of a number of reports in which there was nothing to compare. */
  public static Coverage ofReports(int reports) {
    return new Coverage(reports, 0, 0, 0, 0, 0, 0, 0);
  }

  /** The coverage of reports that nothing could be checked in. */
  public static Coverage ofUnchecked(int unread, int drafts) {
    return new Coverage(unread, unread, drafts, 0, 0, 0, 0, 0);
  }

  /** Returns the coverage of both. */
  public Coverage plus(Coverage other) {
    return new Coverage(
        reports + other.reports,
        unread + other.unread,
        drafts + other.drafts,
        equations + other.equations,
        closed + other.closed,
        withoutTables + other.withoutTables,
        withoutWords + other.withoutWords,
        withoutYearBefore + other.withoutYearBefore);
  }

  /** Whether something was not checked or compared. */
  public boolean hasGaps() {
    return unread + drafts + withoutTables + withoutWords + withoutYearBefore > 0;
  }
}
