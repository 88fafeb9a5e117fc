package io.github.gipsite.edition;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one edition file. */
final class EditionReader {
  private EditionReader() {}

  static EditionFields parse(SourceText source) {
    List<Diagnostic> faults = new ArrayList<>();
    Optional<YamlMap> map = YamlParser.parse(source, faults::add);
    if (map.isEmpty() || !faults.isEmpty()) {
      throw new IllegalStateException(
          "not an edition: " + faults.stream().map(EditionReader::placeAndFault).toList());
    }
    return new EditionFields(map.get());
  }

  private static String placeAndFault(Diagnostic fault) {
    return fault.place() + " " + fault.wording().key() + " " + fault.wording().arguments();
  }

  static Edition read(EditionFields root) {
    EditionFields years = root.fields("years");
    return new Edition(
        root.text("id"),
        root.text("name"),
        root.text("basis"),
        years.number("from"),
        years.optional("to").map(Integer::parseInt).orElse(Integer.MAX_VALUE),
        root.text("title"),
        root.flag("free-title", false),
        root.constant("chapters-from", ChapterSource.FORM),
        root.each("chapters", EditionReader::chapter),
        root.flag(Edition.INDICATORS, false),
        root.each("tables", EditionReader::table),
        root.each("between-years", EditionReader::reconciliation),
        TextRulesReader.textRules(root),
        TextRulesReader.expectations(root),
        highlights(root));
  }

  private static Highlights highlights(EditionFields root) {
    return new Highlights(
        root.each("main-figures", EditionReader::mainFigure),
        root.each("compositions", EditionReader::composition));
  }

  private static MainFigure mainFigure(EditionFields fields) {
    return new MainFigure(
        fields.text("id"),
        fields.text("figure"),
        fields.text("name"),
        fields.text("unit"),
        fields.flag("on-home", false));
  }

  private static Composition composition(EditionFields fields) {
    return new Composition(
        fields.text("id"),
        fields.text("name"),
        fields.text("total"),
        fields.each("parts", part -> new Composition.Part(part.text("figure"), part.text("name"))));
  }

  private static Chapter chapter(EditionFields fields) {
    return new Chapter(
        fields.text("id"),
        fields.optional("heading").orElse(""),
        fields.texts("also"),
        fields.texts("keywords"),
        fields.each("narratives", EditionReader::narrative),
        fields.optional("table"));
  }

  private static NarrativePart narrative(EditionFields fields) {
    return new NarrativePart(
        fields.text("id"),
        fields.text("file"),
        fields.text("name"),
        fields.flag("required", true),
        fields.texts("counts-as-empty"),
        fields.optionalFields("speaks-of").map(EditionReader::topic),
        fields.texts("begins"),
        fields.texts("marks"),
        fields.optional("longest").map(Integer::parseInt).orElse(Integer.MAX_VALUE),
        fields.texts("outline"),
        fields.flag("prescribed", false),
        false);
  }

  private static RequiredTopic topic(EditionFields fields) {
    return new RequiredTopic(
        fields.text("name"),
        anyOf(fields, "apart"),
        anyOf(fields, "always"),
        anyOf(fields, "say"),
        anyOf(fields, "taken"),
        anyOf(fields, "not-taken"),
        anyOf(fields, "unless"));
  }

  private static Pattern anyOf(EditionFields fields, String key) {
    return Pattern.compile(String.join("|", fields.texts(key)));
  }

  private static Table table(EditionFields fields) {
    List<Band> bands = fields.each("bands", EditionReader::band);
    List<String> rows = bands.stream().flatMap(band -> band.rows().stream()).map(Row::id).toList();
    return new Table(
        fields.text("id"),
        fields.text("caption"),
        fields.constant("printed", Printed.IN_ROWS),
        bands,
        fields.each("identities", identity -> identity(identity, rows)),
        fields.each("derived", derived -> derived(derived, rows)));
  }

  private static Band band(EditionFields fields) {
    Measure measure = fields.constant("measure", Measure.COUNT);
    String unit = fields.text("unit");
    return new Band(
        fields.optional("label").orElse(""),
        fields.optional("corner").orElse(""),
        fields.each("columns", column -> column(column, measure, unit)),
        fields.each("rows", EditionReader::row));
  }

  private static Column column(EditionFields fields, Measure measure, String unit) {
    List<String> label = fields.texts("label");
    return new Column(
        fields.text("id"),
        label,
        shortName(fields, label),
        fields.constant("measure", measure),
        fields.optional("unit").orElse(unit),
        fields.texts("also"));
  }

  private static Row row(EditionFields fields) {
    List<String> label = fields.texts("label");
    return new Row(fields.text("id"), label, shortName(fields, label), fields.texts("also"));
  }

  private static String shortName(EditionFields fields, List<String> label) {
    return fields.optional("short").orElse(label.get(label.size() - 1));
  }

  private static Identity identity(EditionFields fields, List<String> rows) {
    return new Identity(
        fields.text("check"),
        fields.constant("each", Identity.Axis.COLUMN),
        expand(fields.texts("left"), rows),
        expand(fields.texts("right"), rows));
  }

  private static DerivedRow derived(EditionFields fields, List<String> rows) {
    return new DerivedRow(
        fields.text("id"), fields.text("name"), expand(fields.texts("sum"), rows));
  }

  private static Reconciliation reconciliation(EditionFields fields) {
    return new Reconciliation(
        fields.text("check"),
        fields.text("figure"),
        fields.texts("before"),
        fields.texts("plus"),
        fields.texts("minus"),
        fields.flag("every-column", false),
        fields.flag("across-editions", false));
  }

  /** Expands {@code withheld.*} to all rows whose id begins with {@code withheld.}. */
  private static List<String> expand(List<String> terms, List<String> rows) {
    return terms.stream()
        .flatMap(
            term ->
                term.endsWith(".*")
                    ? rows.stream()
                        .filter(row -> row.startsWith(term.substring(0, term.length() - 1)))
                    : Stream.of(term))
        .toList();
  }
}
