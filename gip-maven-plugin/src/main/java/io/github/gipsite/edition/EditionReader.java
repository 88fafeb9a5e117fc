package io.github.gipsite.edition;

import io.github.gipsite.edition.Composition.Part;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an edition from the mapping of its file. */
final class EditionReader {
  private static final String CARRIED = "carried-between-years";

  private static final Set<String> BETWEEN_YEARS =
      new LinkedHashSet<>(List.of(CARRIED, "in-force-between-years"));

  private final EditionFields root;
  private final List<Table> tables;

  /** The names of all figures of its tables; none where they are not known. */
  private final Set<String> figures;

  private EditionReader(EditionFields root) {
    this.root = root;
    int before = root.faults().count();
    Set<String> ids = new HashSet<>();
    this.tables =
        root.each(
            "tables",
            fields -> {
              Table table = EditionTableReader.read(fields);
              EditionNames.unique(fields, "id", table.id(), ids);
              return table;
            });
    // With a fault in a table, figures are missing that nobody has misspelt.
    this.figures =
        tables.stream()
            .filter(table -> root.faults().count() == before)
            .flatMap(table -> table.figures().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static Edition read(EditionFields root) {
    Edition edition = new EditionReader(root).edition();
    root.reportKeys();
    return edition;
  }

  private Edition edition() {
    Years years = root.requiredSection("years", Years::of);
    List<AgencyKind> kinds = kinds();
    root.optional("like");
    return new Edition(
        EditionNames.id(root),
        root.text("name"),
        root.text("basis"),
        language(),
        years.from(),
        years.to(),
        title(),
        root.texts("title-words"),
        root.flag("free-title", false),
        root.constant("chapters-from", ChapterSource.FORM),
        EditionChapterReader.read(root, tables),
        root.flag(Edition.INDICATORS, false),
        tables,
        root.each("between-years", this::reconciliation),
        kinds,
        new TextRulesReader(root, figures).textRules(),
        new ExpectationsReader(figures, kinds).read(root),
        highlights());
  }

  /** The first and the last report year. */
  record Years(int from, int to) {
    static Years of(EditionFields fields) {
      int from = fields.number("from");
      int to = fields.number("to", Integer.MAX_VALUE);
      if (to < from) {
        fields.faults().add(fields.place("to"), "edition-file.ends-before", from, to);
      }
      return new Years(from, to);
    }
  }

  private Locale language() {
    String tag = root.optional("lang").orElse(Edition.CHINESE.toLanguageTag());
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      root.faults().add(root.place("lang"), "edition-file.not-a-language", tag);
      return Edition.CHINESE;
    }
  }

  private String title() {
    String title = root.text("title");
    for (String gap : List.of(Edition.AGENCY_GAP, Edition.YEAR_GAP)) {
      if (!title.isEmpty() && !title.contains(gap)) {
        root.faults().add(root.place("title"), "edition-file.title", title, gap);
      }
    }
    return title;
  }

  private List<AgencyKind> kinds() {
    Set<String> ids = new HashSet<>();
    List<AgencyKind> kinds =
        root.each(
            "agency-kinds",
            kind -> {
              String id = EditionNames.unique(kind, "id", EditionNames.id(kind), ids);
              return new AgencyKind(id, kind.text("name"), kind.texts("also"));
            });
    return kinds.isEmpty() ? AgencyKind.USUAL : kinds;
  }

  private Highlights highlights() {
    return new Highlights(
        root.each("main-figures", this::mainFigure), root.each("compositions", this::composition));
  }

  private MainFigure mainFigure(EditionFields fields) {
    return new MainFigure(
        EditionNames.id(fields),
        figure(fields, "figure"),
        fields.text("name"),
        fields.text("unit"),
        fields.flag("on-home", false));
  }

  private Composition composition(EditionFields fields) {
    return new Composition(
        EditionNames.id(fields),
        fields.text("name"),
        figure(fields, "total"),
        fields.each("parts", part -> new Part(figure(part, "figure"), part.text("name"))));
  }

  private Reconciliation reconciliation(EditionFields fields) {
    boolean across = fields.flag("across-editions", false);
    return new Reconciliation(
        EditionNames.known(fields, "check", BETWEEN_YEARS).stream().findFirst().orElse(CARRIED),
        figure(fields, "figure"),
        across ? fields.texts("before") : EditionNames.figures(fields, "before", figures),
        EditionNames.figures(fields, "plus", figures),
        EditionNames.figures(fields, "minus", figures),
        fields.flag("every-column", false),
        across);
  }

  /** Reads the name of a figure, or of an indicator where the form has no tables. */
  private String figure(EditionFields fields, String key) {
    EditionNames.figures(fields, key, figures);
    return fields.text(key);
  }
}
