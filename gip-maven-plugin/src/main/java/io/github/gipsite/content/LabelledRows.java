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
 * Reads rows that are called by their printed label, such as {@code 一、本年新收政府信息公开申请数量}, as those
 * that they are, with a finding that says the name.
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
      Optional<String> name = meant(prefix, entry.name());
      if (entry.value() instanceof YamlMap group && name.isEmpty()) {
        entries.add(new Entry(entry.key(), named(prefix + entry.name() + ".", group)));
      } else if (name.isEmpty()) {
        entries.add(entry);
      } else if (rows.entry(name.get()).isPresent()) {
        report(entry, "unknown-row.label-twice", name.get());
      } else {
        report(entry, "unknown-row.label", name.get());
        YamlText key = entry.key();
        entries.add(new Entry(new YamlText(name.get(), key.quoted(), key.place()), entry.value()));
      }
    }
    return new YamlMap(entries, rows.place());
  }

  /** The name of the only row at that place that has the label; empty where there is none. */
  private Optional<String> meant(String prefix, String written) {
    if (table.row(prefix + written).isPresent() || table.isGroup(prefix + written)) {
      return Optional.empty();
    }
    String words = words(written);
    return words.isEmpty() ? Optional.empty() : labelled(prefix, words);
  }

  private Optional<String> labelled(String prefix, String words) {
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

  private static Stream<String> labels(Row row) {
    String own = row.label().get(row.label().size() - 1);
    return Stream.concat(Stream.of(own, row.name(), row.shortName()), row.also().stream());
  }

  private static String words(String label) {
    String plain = Normalizer.normalize(label, Normalizer.Form.NFKC).strip();
    return NOT_WORDS.matcher(plain).replaceAll("");
  }

  private void report(Entry entry, String key, String name) {
    findings.accept(
        Diagnostic.of(
            ContentRules.UNKNOWN_ROW,
            entry.key().place(),
            key,
            entry.name(),
            table.caption(),
            name));
  }
}
