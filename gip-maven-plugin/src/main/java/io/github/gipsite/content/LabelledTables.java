package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlMap.Entry;
import io.github.gipsite.source.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads tables that are called by the heading of their chapter, such as {@code 三、收到和处理政府信息公开申请情况},
 * or by a word of it, as those that they are, with a finding that says the name.
 *
 * @param keys that the report may have: what is one of them has no label to look for
 * @param findings receives the findings
 */
record LabelledTables(Edition edition, List<String> keys, Consumer<Diagnostic> findings) {
  /** Returns the report with its tables under their names. */
  YamlMap named(YamlMap report) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : report.entries()) {
      if (keys.contains(entry.name())) {
        entries.add(entry);
        continue;
      }
      Optional<String> name = table(entry.name()).filter(table -> report.entry(table).isEmpty());
      name.ifPresent(table -> report(entry, table));
      YamlText key = entry.key();
      entries.add(
          new Entry(
              new YamlText(name.orElse(key.text()), key.quoted(), key.place()), entry.value()));
    }
    return new YamlMap(entries, report.place());
  }

  /** The table of the only chapter that has that heading. */
  private Optional<String> table(String written) {
    String words = LabelledRows.words(written);
    List<String> tables =
        edition.chapters().stream()
            .filter(chapter -> headings(chapter).map(LabelledRows::words).anyMatch(words::equals))
            .flatMap(chapter -> chapter.table().stream())
            .toList();
    return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
  }

  private static Stream<String> headings(Chapter chapter) {
    return Stream.of(List.of(chapter.heading()), chapter.also(), chapter.keywords())
        .flatMap(List::stream);
  }

  private void report(Entry entry, String table) {
    findings.accept(
        Diagnostic.of(
            ContentRules.UNKNOWN_KEY,
            entry.key().place(),
            "unknown-key.label",
            entry.name(),
            table));
  }
}
