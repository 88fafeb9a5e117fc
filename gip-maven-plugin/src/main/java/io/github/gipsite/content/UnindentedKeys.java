package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.source.YamlList;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlMap.Entry;
import io.github.gipsite.source.YamlText;
import io.github.gipsite.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads keys that stand after their section and are not indented as if they were, with one finding
 * that shows the lines as they have to be.
 *
 * @param source of the file
 * @param sections the keys that may stand in each section
 * @param findings receives the finding
 */
record UnindentedKeys(
    SourceText source, Map<String, List<String>> sections, Consumer<Diagnostic> findings) {

  /** A section, and the keys after it that belong into it. */
  private record Section(Entry entry, List<Entry> lost) {}

  /** Returns the file with its keys in their sections. */
  YamlMap putRight(YamlMap file) {
    List<Entry> entries = new ArrayList<>();
    List<Section> unindented = new ArrayList<>();
    for (int at = 0; at < file.entries().size(); at++) {
      Entry entry = file.entries().get(at);
      List<Entry> lost = lost(entry, file.entries().subList(at + 1, file.entries().size()));
      if (!lost.isEmpty()) {
        unindented.add(new Section(entry, lost));
      }
      entries.add(with(lost, entry));
      at += lost.size();
    }
    if (!unindented.isEmpty()) {
      report(unindented);
    }
    return new YamlMap(entries, file.place());
  }

  /** The entries after a section, up to the first that cannot stand in it. */
  private List<Entry> lost(Entry section, List<Entry> rest) {
    List<String> keys = sections.getOrDefault(section.name(), List.of());
    List<String> written = inside(section).stream().map(Entry::name).toList();
    boolean isText = section.value() instanceof YamlText text && !text.isNull();
    return isText
        ? List.of()
        : rest.stream()
            .takeWhile(entry -> keys.contains(entry.name()) && !written.contains(entry.name()))
            .toList();
  }

  private static List<Entry> inside(Entry section) {
    return section.value() instanceof YamlMap map ? map.entries() : List.of();
  }

  private static Entry with(List<Entry> lost, Entry section) {
    return lost.isEmpty()
        ? section
        : new Entry(
            section.key(),
            new YamlMap(
                Stream.concat(inside(section).stream(), lost.stream()).toList(),
                section.key().place()));
  }

  private void report(List<Section> unindented) {
    findings.accept(
        Diagnostic.of(
                ContentRules.UNKNOWN_KEY,
                unindented.get(0).lost().get(0).key().place(),
                "unknown-key.not-indented",
                unindented.stream().map(section -> section.entry().name()).toList(),
                unindented.stream().map(this::mended).collect(Collectors.joining("\n")))
            .withRelated(
                unindented.stream()
                    .skip(1)
                    .map(section -> section.lost().get(0).key().place())
                    .toList()));
  }

  /** The lines of a section, with two spaces before those that are not indented. */
  private String mended(Section section) {
    List<String> lines = source.text().lines().toList();
    int first = section.lost().get(0).key().place().line();
    int last = lastLine(section.lost().get(section.lost().size() - 1));
    String before =
        lines.subList(section.entry().key().place().line() - 1, first - 1).stream()
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    return before
        + lines.subList(first - 1, last).stream()
            .map(line -> line.isBlank() ? line : "  " + line)
            .collect(Collectors.joining("\n"));
  }

  private static int lastLine(Entry entry) {
    YamlValue value = entry.value();
    if (value instanceof YamlMap map && !map.entries().isEmpty()) {
      return lastLine(map.entries().get(map.entries().size() - 1));
    }
    if (value instanceof YamlList list && !list.items().isEmpty()) {
      YamlValue last = list.items().get(list.items().size() - 1);
      return last instanceof YamlMap map && !map.entries().isEmpty()
          ? lastLine(map.entries().get(map.entries().size() - 1))
          : last.place().line();
    }
    return Math.max(entry.key().place().line(), value.place().line());
  }
}
