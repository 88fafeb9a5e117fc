package io.github.gipsite.edition;

import java.util.List;
import java.util.Optional;

/**
 * One edition of the national form, as {@code formats/<id>.yaml} states it.
 *
 * <pre>{@code
 * Edition edition = Editions.builtIn().forYear(2024).orElseThrow();
 * edition.table("requests"); // rows, columns, labels and sums
 * edition.narratives(); // the Markdown files of a year
 * }</pre>
 *
 * <p>Code follows what it says. Whoever wants to ask which edition it is lacks a key in its file.
 *
 * @param basis the document that introduced it (文号)
 * @param firstYear the first report year it applies to
 * @param lastYear the last one; {@link Integer#MAX_VALUE} while it is in force
 * @param free whether chapters are what each office made them, and indicators stand for tables
 * @param reconciliations what must hold between a year and the one before
 * @param text what it knows about the words of a report
 * @param expectations what it expects beyond sums and words
 * @param highlights what a reader is told at a glance
 * @param title of a report; {@code {agency}} and {@code {year}} are filled in
 */
public record Edition(
    String id,
    String name,
    String basis,
    int firstYear,
    int lastYear,
    String title,
    boolean free,
    List<Chapter> chapters,
    List<Table> tables,
    List<Reconciliation> reconciliations,
    TextRules text,
    Expectations expectations,
    Highlights highlights) {
  public Edition {
    chapters = List.copyOf(chapters);
    tables = List.copyOf(tables);
    reconciliations = List.copyOf(reconciliations);
  }

  public boolean appliesTo(int year) {
    return firstYear <= year && year <= lastYear;
  }

  /** Whether no later edition has taken its place. */
  public boolean isInForce() {
    return lastYear == Integer.MAX_VALUE;
  }

  public Optional<Table> table(String id) {
    for (Table table : tables) {
      if (table.id().equals(id)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /** Every Markdown file a report may have, in the order of the form. */
  public List<NarrativePart> narratives() {
    return chapters.stream().flatMap(chapter -> chapter.narratives().stream()).toList();
  }

  /** The canonical title of an agency's report. */
  public String titleOf(String agency, int year) {
    return title.replace("{agency}", agency).replace("{year}", String.valueOf(year));
  }
}
