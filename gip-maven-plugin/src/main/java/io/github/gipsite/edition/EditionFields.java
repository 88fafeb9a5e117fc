package io.github.gipsite.edition;

import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.source.YamlList;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlText;
import io.github.gipsite.source.YamlValue;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Reads a mapping of an edition file. What is wrong in it is a finding, and something harmless is
 * read in its place, so that all faults of a file are found at once.
 */
final class EditionFields {
  /** A pattern that matches nothing. */
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private static final int LARGEST_NUMBER_IN_DIGITS = 6;

  private final YamlMap map;

  private final EditionFaults faults;

  /** The keys that were asked for, which are those that may stand here. */
  private final Set<String> known = new LinkedHashSet<>();

  /** The keys that have to be here and are not, unless they are misspelt. */
  private final Set<String> missing = new LinkedHashSet<>();

  EditionFields(YamlMap map, EditionFaults faults) {
    this.map = map;
    this.faults = faults;
  }

  /** Takes what is wrong. */
  EditionFaults faults() {
    return faults;
  }

  SourceLocation place() {
    return map.place();
  }

  /** The place of the value at a key; that of the mapping where there is none. */
  SourceLocation place(String key) {
    return map.value(key).map(YamlValue::place).orElse(map.place());
  }

  /** The place of the value at a key, where it is in the file itself and not in one it is like. */
  SourceLocation ownPlace(String key) {
    return faults.isOwn(place(key)) ? place(key) : place();
  }

  /**
   * Returns these fields, with those of another file for keys that are not here.
   *
   * @param own keys that each file has for itself
   */
  EditionFields withDefaults(EditionFields other, Set<String> own) {
    Stream<YamlMap.Entry> inherited =
        other.map.entries().stream()
            .filter(entry -> !isHere(entry.name()) && !own.contains(entry.name()));
    return new EditionFields(
        new YamlMap(Stream.concat(map.entries().stream(), inherited).toList(), place()), faults);
  }

  /** Reads a text that has to be there. */
  String text(String key) {
    Optional<YamlText> text = optionalText(key);
    if (!isHere(key)) {
      missing(key);
    } else if (text.isEmpty() && map.value(key).orElseThrow() instanceof YamlText) {
      faults.add(place(key), "edition-file.empty", key);
    }
    return text.map(YamlText::text).orElse("");
  }

  Optional<String> optional(String key) {
    return optionalText(key).map(YamlText::text);
  }

  private boolean isHere(String key) {
    return map.entry(key).isPresent();
  }

  private Optional<YamlValue> value(String key) {
    known.add(key);
    return map.value(key);
  }

  private Optional<YamlText> optionalText(String key) {
    return value(key).flatMap(value -> asText(key, value)).filter(text -> !text.isNull());
  }

  private Optional<YamlText> asText(String key, YamlValue value) {
    if (value instanceof YamlText text) {
      return Optional.of(text);
    }
    faults.add(value.place(), "edition-file.not-a-text", key);
    return Optional.empty();
  }

  /** Reports that a key is not here, or that nothing is in it. */
  void missing(String key) {
    if (isHere(key)) {
      faults.add(place(key), "edition-file.empty", key);
    } else {
      missing.add(key);
    }
  }

  /** Leaves out keys that cannot be understood where something else is wrong. */
  void skip(String... keys) {
    known.addAll(List.of(keys));
  }

  /** Reads a whole number that may be left out. */
  int number(String key, int otherwise) {
    Optional<YamlText> text = optionalText(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    String digits = text.get().text();
    if (digits.length() > LARGEST_NUMBER_IN_DIGITS || !digits.matches("[0-9]+")) {
      faults.add(text.get().place(), "edition-file.not-a-number", key, digits);
      return otherwise;
    }
    return Integer.parseInt(digits);
  }

  /** Reads a whole number that has to be there. */
  int number(String key) {
    text(key);
    return number(key, 0);
  }

  /** Reads a boolean that may be left out. */
  boolean flag(String key, boolean otherwise) {
    return oneOf(key, List.of("true", "false")).map(Boolean::parseBoolean).orElse(otherwise);
  }

  /** Reads a constant, named in lower case with hyphens. */
  <E extends Enum<E>> E constant(String key, E otherwise) {
    List<E> all = Arrays.asList(otherwise.getDeclaringClass().getEnumConstants());
    List<String> names = all.stream().map(EditionFields::nameOf).toList();
    return oneOf(key, names).map(name -> all.get(names.indexOf(name))).orElse(otherwise);
  }

  private static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Optional<String> oneOf(String key, List<String> names) {
    Optional<YamlText> text = optionalText(key);
    text.filter(given -> !names.contains(given.text()))
        .ifPresent(
            given ->
                faults.add(given.place(), "edition-file.not-one-of", key, given.text(), names));
    return text.map(YamlText::text).filter(names::contains);
  }

  /** Reads a mapping; one that is not there is read as an empty one. */
  <T> T section(String key, Function<EditionFields, T> read) {
    return optionalSection(key, read)
        .orElseGet(() -> read.apply(new EditionFields(new YamlMap(List.of(), place()), faults)));
  }

  /** Reads a mapping that has to be there. */
  <T> T requiredSection(String key, Function<EditionFields, T> read) {
    if (!isHere(key)) {
      missing(key);
      known.add(key);
      return read.apply(new EditionFields(new YamlMap(List.of(), place()), faults.ignored()));
    }
    return section(key, read);
  }

  /** Reads a mapping that may be left out. */
  <T> Optional<T> optionalSection(String key, Function<EditionFields, T> read) {
    return value(key)
        .flatMap(value -> asMap(key, value))
        .map(section -> new EditionFields(section, faults).readWith(read));
  }

  private Optional<YamlMap> asMap(String key, YamlValue value) {
    if (value instanceof YamlMap section) {
      return Optional.of(section);
    }
    faults.add(value.place(), "edition-file.not-a-mapping", key);
    return Optional.empty();
  }

  private <T> T readWith(Function<EditionFields, T> read) {
    T result = read.apply(this);
    reportKeys();
    return result;
  }

  /** Reports the keys that nobody has asked for, and those that are missing. */
  void reportKeys() {
    List<String> absent = known.stream().filter(key -> !isHere(key)).toList();
    for (YamlMap.Entry entry : map.entries()) {
      if (!known.contains(entry.name())) {
        faults.unknown(entry.key(), absent, known);
        NearestNames.to(entry.name(), absent).stream().limit(1).forEach(missing::remove);
      }
    }
    missing.forEach(key -> faults.add(place(), "edition-file.missing", key));
  }

  /** Reads a list of texts, or one text; empty where the key is not there. */
  List<YamlText> written(String key) {
    Optional<YamlValue> value = value(key);
    List<YamlValue> items =
        value.isEmpty() || (value.get() instanceof YamlText text && text.isNull())
            ? List.of()
            : value.get() instanceof YamlList list ? list.items() : List.of(value.get());
    return items.stream()
        .flatMap(item -> asText(key, item).stream())
        .filter(item -> !isEmpty(key, item))
        .toList();
  }

  private boolean isEmpty(String key, YamlText item) {
    if (item.isNull()) {
      faults.add(item.place(), "edition-file.empty", key);
    }
    return item.isNull();
  }

  /** Reads a list of texts, or one text; empty where the key is not there. */
  List<String> texts(String key) {
    return written(key).stream().map(YamlText::text).toList();
  }

  /** Reads a list of texts of which there is at least one. */
  List<String> labels(String key) {
    List<String> labels = texts(key);
    return labels.isEmpty() ? List.of(text(key)) : labels;
  }

  /** Reads a regular expression; one that is not there matches nothing. */
  Pattern pattern(String key) {
    return optionalText(key).map(this::compile).orElse(NOTHING);
  }

  /** Reads a list of regular expressions. */
  List<Pattern> patterns(String key) {
    return written(key).stream().map(this::compile).toList();
  }

  /** Reads a list of regular expressions as one that matches any of them. */
  Pattern anyOf(String key) {
    List<String> each = patterns(key).stream().map(Pattern::pattern).toList();
    return each.isEmpty() ? NOTHING : Pattern.compile(String.join("|", each));
  }

  Pattern compile(YamlText regex) {
    return compile(regex.text(), regex.text(), regex.place());
  }

  /**
   * Compiles a regular expression.
   *
   * @param written what the file has for it
   */
  Pattern compile(String regex, String written, SourceLocation place) {
    try {
      Pattern pattern = Pattern.compile(regex);
      if (faults.isOfOffice(place) && SlowPatternDetector.isSlow(pattern)) {
        faults.add(place, "edition-file.slow-pattern", written);
        return NOTHING;
      }
      return pattern;
    } catch (PatternSyntaxException e) {
      faults.add(place, "edition-file.not-a-pattern", written, e.getDescription());
      return NOTHING;
    }
  }

  /** Reads a list of mappings; empty where the key is not there. */
  <T> List<T> each(String key, Function<EditionFields, T> read) {
    Optional<YamlValue> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof YamlList list)) {
      faults.add(value.get().place(), "edition-file.not-a-list", key);
      return List.of();
    }
    return list.items().stream()
        .flatMap(item -> asMap(key, item).stream())
        .map(item -> new EditionFields(item, faults).readWith(read))
        .toList();
  }

  /** The keys of a mapping in which any may stand. */
  List<YamlText> keys() {
    List<YamlText> keys = map.entries().stream().map(YamlMap.Entry::key).toList();
    keys.forEach(key -> known.add(key.text()));
    return keys;
  }
}
