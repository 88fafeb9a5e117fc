package io.github.gipsite.edition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param language of the form, and of the reports in it
 * @param firstYear the first report year it applies to
 * @param lastYear the last one; {@link Integer#MAX_VALUE} while it is in force
 * @param reconciliations the relations between the figures of a year and those of the year before
 * @param agencyKinds the kinds of agency that report in it
 * @param text the rules for the words of a report
 * @param expectations further expectations on a report
 * @param highlights the figures that a page shows first
 * @param title of a report; {@code {agency}} and {@code {year}} are filled in
 * @param titleWords words that no title can do without
 * @param freeTitle whether a report may bear another title
 * @param chapterSource the source that decides which chapters a report has
 * @param chapters of the form
 * @param indicators whether a report may have indicators
 */
public record Edition(
    String id,
    String name,
    String basis,
    Locale language,
    int firstYear,
    int lastYear,
    String title,
    List<String> titleWords,
    boolean freeTitle,
    ChapterSource chapterSource,
    List<Chapter> chapters,
    boolean indicators,
    List<Table> tables,
    List<Reconciliation> reconciliations,
    List<AgencyKind> agencyKinds,
    TextRules text,
    Expectations expectations,
    Highlights highlights) {
  /** The key of {@code report.yaml} under which indicators stand. */
  public static final String INDICATORS = "indicators";

  /** The keys of {@code report.yaml} beside those of tables. */
  public static final List<String> HEAD_KEYS =
      List.of(
          "year",
          "title",
          "published",
          "index-number",
          "edition",
          "status",
          "explanations",
          "corrections",
          "redirect-from");

  /** The language of an edition that names none. */
  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  static final String AGENCY_GAP = "{agency}";
  static final String YEAR_GAP = "{year}";

  public Edition {
    titleWords = List.copyOf(titleWords);
    agencyKinds = List.copyOf(agencyKinds);
    chapters = List.copyOf(chapters);
    tables = List.copyOf(tables);
    reconciliations = List.copyOf(reconciliations);
  }

  public boolean appliesTo(int year) {
    return firstYear <= year && year <= lastYear;
  }

  /** Returns this edition, ending with a year. */
  Edition until(int year) {
    return new Edition(
        id,
        name,
        basis,
        language,
        firstYear,
        year,
        title,
        titleWords,
        freeTitle,
        chapterSource,
        chapters,
        indicators,
        tables,
        reconciliations,
        agencyKinds,
        text,
        expectations,
        highlights);
  }

  /** Tells whether reports of this form are in Chinese. */
  public boolean isChinese() {
    return isChinese(language);
  }

  public static boolean isChinese(Locale language) {
    return language.getLanguage().equals(CHINESE.getLanguage());
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

  /** Whether there is a form that can be laid out, matched and added up. */
  public boolean hasTables() {
    return !tables.isEmpty();
  }

  /** Whether no part of a report is asked for by name. */
  public boolean requiresNothing() {
    return tables.isEmpty() && narratives().stream().noneMatch(NarrativePart::required);
  }

  /** The keys of {@code report.yaml} that hold figures. */
  public List<String> figureKeys() {
    return Stream.concat(
            tables.stream().map(Table::id), indicators ? Stream.of(INDICATORS) : Stream.empty())
        .toList();
  }

  /** Every Markdown file that the form names, in its order. */
  public List<NarrativePart> narratives() {
    return narratives(chapters);
  }

  /** The chapters of a report with these files, in their order. */
  public List<Chapter> chaptersOf(List<String> files) {
    return chapterSource.chapters(chapters, files);
  }

  /** The Markdown files that a report with these files may have, in the order of its chapters. */
  public List<NarrativePart> narrativesOf(List<String> files) {
    return narratives(chaptersOf(files));
  }

  private static List<NarrativePart> narratives(List<Chapter> chapters) {
    return chapters.stream().flatMap(chapter -> chapter.narratives().stream()).toList();
  }

  /** The canonical title of an agency's report. */
  public String titleOf(String agency, int year) {
    return title.replace(AGENCY_GAP, agency).replace(YEAR_GAP, String.valueOf(year));
  }
}
