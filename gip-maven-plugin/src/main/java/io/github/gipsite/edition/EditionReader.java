package io.github.gipsite.edition;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.source.YamlFile;
import io.github.gipsite.source.YamlList;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlText;
import io.github.gipsite.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads one edition file. Edition files are part of the product: a wrong one throws. */
final class EditionReader {
  private EditionReader() {}

  static Edition read(SourceText source) {
    List<Diagnostic> faults = new ArrayList<>();
    YamlMap root =
        YamlFile.parse(source, faults::add)
            .orElseThrow(() -> new IllegalStateException("not an edition: " + faults));
    YamlMap years = map(root, "years");
    return new Edition(
        text(root, "id"),
        text(root, "name"),
        text(root, "basis"),
        Integer.parseInt(text(years, "from")),
        optional(years, "to").map(Integer::parseInt).orElse(Integer.MAX_VALUE),
        text(root, "title"),
        each(root, "chapters", EditionReader::chapter),
        each(root, "tables", EditionReader::table));
  }

  private static Chapter chapter(YamlMap map) {
    return new Chapter(
        text(map, "id"),
        optional(map, "heading").orElse(""),
        each(map, "narratives", EditionReader::narrative),
        optional(map, "table"));
  }

  private static NarrativePart narrative(YamlMap map) {
    return new NarrativePart(
        text(map, "id"),
        text(map, "file"),
        text(map, "name"),
        !optional(map, "required").equals(Optional.of("false")),
        texts(map, "counts-as-empty"));
  }

  private static Table table(YamlMap map) {
    List<Band> bands = each(map, "bands", EditionReader::band);
    List<String> rows = bands.stream().flatMap(band -> band.rows().stream()).map(Row::id).toList();
    return new Table(
        text(map, "id"),
        text(map, "caption"),
        optional(map, "printed").map(name -> constant(Printed.class, name)).orElse(Printed.IN_ROWS),
        bands,
        each(map, "identities", identity -> identity(identity, rows)),
        each(map, "derived", derived -> derived(derived, rows)));
  }

  private static Band band(YamlMap map) {
    Measure measure =
        optional(map, "measure").map(name -> constant(Measure.class, name)).orElse(Measure.COUNT);
    String unit = text(map, "unit");
    return new Band(
        optional(map, "label").orElse(""),
        optional(map, "corner").orElse(""),
        each(
            map,
            "columns",
            column -> {
              List<String> label = texts(column, "label");
              return new Column(text(column, "id"), label, shortName(column, label), measure, unit);
            }),
        each(
            map,
            "rows",
            row -> {
              List<String> label = texts(row, "label");
              return new Row(text(row, "id"), label, shortName(row, label));
            }));
  }

  private static String shortName(YamlMap map, List<String> label) {
    return optional(map, "short").orElse(label.get(label.size() - 1));
  }

  private static Identity identity(YamlMap map, List<String> rows) {
    return new Identity(
        text(map, "check"),
        constant(Identity.Axis.class, text(map, "each")),
        expand(texts(map, "left"), rows),
        expand(texts(map, "right"), rows));
  }

  private static DerivedRow derived(YamlMap map, List<String> rows) {
    return new DerivedRow(text(map, "id"), text(map, "name"), expand(texts(map, "sum"), rows));
  }

  /** {@code withheld.*} stands for every row whose id begins with {@code withheld.}. */
  private static List<String> expand(List<String> terms, List<String> rows) {
    return terms.stream()
        .flatMap(
            term ->
                term.endsWith(".*")
                    ? rows.stream()
                        .filter(row -> row.startsWith(term.substring(0, term.length() - 1)))
                    : List.of(term).stream())
        .toList();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String text(YamlMap map, String key) {
    return optional(map, key)
        .orElseThrow(() -> new IllegalStateException(map.place() + ": no " + key));
  }

  private static Optional<String> optional(YamlMap map, String key) {
    return map.value(key).map(value -> ((YamlText) value).text());
  }

  private static YamlMap map(YamlMap map, String key) {
    return map.value(key)
        .map(YamlMap.class::cast)
        .orElseThrow(() -> new IllegalStateException(map.place() + ": no " + key));
  }

  private static List<String> texts(YamlMap map, String key) {
    return map.value(key).map(EditionReader::texts).orElse(List.of());
  }

  /** One text, or a list of texts. */
  private static List<String> texts(YamlValue value) {
    return value instanceof YamlList list
        ? list.items().stream().map(item -> ((YamlText) item).text()).toList()
        : List.of(((YamlText) value).text());
  }

  private static <T> List<T> each(YamlMap map, String key, Function<YamlMap, T> read) {
    return map.value(key)
        .map(
            value ->
                ((YamlList) value).items().stream().map(YamlMap.class::cast).map(read).toList())
        .orElse(List.of());
  }
}
