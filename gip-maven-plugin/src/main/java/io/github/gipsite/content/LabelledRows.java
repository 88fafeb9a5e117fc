package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlMap.Entry;
import io.github.gipsite.source.YamlText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads rows and groups that are called by their printed label, such as {@code 一、本年新收政府信息公开申请数量},
 * as those that they are, with a finding that says the name.
 *
 * @param findings receives the findings
 */
record LabelledRows(Table table, Consumer<Diagnostic> findings) {
  /** The number before a label, and what stands between its words. */
  private static final Pattern NOT_WORDS =
      Pattern.compile("^(?:\\(?[0-9一二三四五六七八九十]+[).、]\\s*)+|[\\s:\"“”]");

  /** Returns the rows of the table under their names. */
  YamlMap named(YamlMap rows) {
    return named("", rows);
  }

  private YamlMap named(String prefix, YamlMap rows) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : rows.entries()) {
      if (isName(prefix + entry.name())) {
        entries.add(withRowsNamed(prefix, entry));
      } else if (entry.value() instanceof YamlMap level && isOfSeveral(prefix, entry.name())) {
        report(entry, "surplus-level", "");
        entries.addAll(named(prefix, level).entries());
      } else {
        named(prefix, entry, rows).ifPresent(entries::add);
      }
    }
    return new YamlMap(entries, rows.place());
  }

  /** Whether it is the name of a row or a group: nearly all are, and have no label to look for. */
  private boolean isName(String id) {
    return table.row(id).isPresent() || table.isGroup(id);
  }

  /** The entry under its name; empty where that is there as well. */
  private Optional<Entry> named(String prefix, Entry entry, YamlMap rows) {
    Optional<String> row = row(prefix, entry.name());
    Optional<String> name = row.or(() -> group(prefix, entry.name()));
    boolean isTwice = name.isPresent() && rows.entry(name.get()).isPresent();
    if (name.isPresent()) {
      report(
          entry, isTwice ? "label-twice" : row.isPresent() ? "label" : "group-label", name.get());
    }
    return isTwice
        ? Optional.empty()
        : Optional.of(withRowsNamed(prefix, renamed(entry, name.orElse(entry.name()))));
  }

  private static Entry renamed(Entry entry, String name) {
    YamlText key = entry.key();
    return new Entry(new YamlText(name, key.quoted(), key.place()), entry.value());
  }

  private Entry withRowsNamed(String prefix, Entry entry) {
    return entry.value() instanceof YamlMap group
        ? new Entry(entry.key(), named(prefix + entry.name() + ".", group))
        : entry;
  }

  /** The name of the only row at that place that has the label; empty where there is none. */
  private Optional<String> row(String prefix, String written) {
    String words = words(written);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<String> names =
        table.rows().stream()
            .filter(row -> row.id().startsWith(prefix))
            .filter(row -> labels(row).anyMatch(label -> words(label).equals(words)))
            .map(row -> row.id().substring(prefix.length()))
            .toList();
    return names.size() == 1 && names.get(0).indexOf('.') < 0
        ? Optional.of(names.get(0))
        : Optional.empty();
  }

  /** The name of the only group at that place that has the label; empty where there is none. */
  private Optional<String> group(String prefix, String written) {
    String words = words(written);
    List<String> names =
        table.rows().stream()
            .filter(row -> row.id().startsWith(prefix))
            .filter(row -> row.id().indexOf('.', prefix.length()) > 0)
            .filter(row -> groupLabels(row).anyMatch(label -> words(label).equals(words)))
            .map(row -> row.id().substring(prefix.length(), row.id().indexOf('.', prefix.length())))
            .distinct()
            .toList();
    return names.size() == 1 && !names.get(0).equals(written)
        ? Optional.of(names.get(0))
        : Optional.empty();
  }

  /** Whether a label is printed over several rows and groups, which stand in no group for it. */
  private boolean isOfSeveral(String prefix, String written) {
    String words = words(written);
    return table.rows().stream()
            .filter(row -> row.id().startsWith(prefix))
            .filter(row -> groupLabels(row).anyMatch(label -> words(label).equals(words)))
            .map(row -> row.id().substring(prefix.length()).split("\\.", 2)[0])
            .distinct()
            .count()
        > 1;
  }

  private static Stream<String> groupLabels(Row row) {
    return row.label().stream().limit(row.label().size() - 1L);
  }

  private static Stream<String> labels(Row row) {
    String own = row.label().get(row.label().size() - 1);
    return Stream.concat(Stream.of(own, row.name(), row.shortName()), row.also().stream());
  }

  /** A label without the number before it and without marks. */
  static String words(String label) {
    String plain = Normalizer.normalize(label, Normalizer.Form.NFKC).strip();
    return NOT_WORDS.matcher(plain).replaceAll("");
  }

  private void report(Entry entry, String key, String name) {
    findings.accept(
        Diagnostic.of(
            ContentRules.UNKNOWN_ROW,
            entry.key().place(),
            "unknown-row." + key,
            entry.name(),
            table.caption(),
            name));
  }
}
