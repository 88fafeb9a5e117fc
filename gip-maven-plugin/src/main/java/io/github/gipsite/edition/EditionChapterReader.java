package io.github.gipsite.edition;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the chapters from an edition file. */
final class EditionChapterReader {
  private static final Pattern FILE = Pattern.compile("[^./\\\\:*?\"<>|][^/\\\\:*?\"<>|]*\\.md");

  private final Set<String> ids = new HashSet<>();
  private final Set<String> partIds = new HashSet<>();
  private final Set<String> files = new HashSet<>();
  private final Set<String> tables = new HashSet<>();
  private final Set<String> known;

  private EditionChapterReader(List<Table> tables) {
    this.known =
        tables.stream().map(Table::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static List<Chapter> read(EditionFields root, List<Table> tables) {
    EditionChapterReader reader = new EditionChapterReader(tables);
    int before = root.faults().count();
    List<Chapter> chapters = root.each("chapters", reader::chapter);
    tables.stream()
        .filter(table -> root.faults().count() == before && !reader.tables.contains(table.id()))
        .forEach(
            table ->
                root.faults()
                    .add(root.ownPlace("chapters"), "edition-file.no-chapter", table.id()));
    return chapters;
  }

  private Chapter chapter(EditionFields chapter) {
    String id = EditionNames.id(chapter);
    EditionNames.unique(chapter, "id", id, ids);
    List<String> table = EditionNames.known(chapter, "table", known);
    table.forEach(one -> EditionNames.unique(chapter, "table", one, tables));
    return new Chapter(
        id,
        chapter.optional("heading").orElse(""),
        chapter.texts("also"),
        chapter.texts("keywords"),
        chapter.each("narratives", this::narrative),
        table.stream().findFirst());
  }

  private NarrativePart narrative(EditionFields part) {
    String id = EditionNames.id(part);
    EditionNames.unique(part, "id", id, partIds);
    String file = part.text("file");
    if (!file.isEmpty() && !FILE.matcher(file).matches()) {
      part.faults().add(part.place("file"), "edition-file.not-a-file", file);
    }
    EditionNames.unique(part, "file", file, files);
    return new NarrativePart(
        id,
        file,
        part.text("name"),
        part.flag("required", true),
        part.texts("counts-as-empty"),
        topic(part),
        part.texts("begins"),
        part.texts("marks"),
        part.number("longest", Integer.MAX_VALUE),
        part.texts("outline"),
        part.flag("prescribed", false),
        false);
  }

  private static Optional<RequiredTopic> topic(EditionFields part) {
    return part.optionalSection(
        "speaks-of",
        topic ->
            new RequiredTopic(
                topic.text("name"),
                topic.anyOf("apart"),
                topic.anyOf("always"),
                topic.anyOf("say"),
                topic.anyOf("taken"),
                topic.anyOf("not-taken"),
                topic.anyOf("unless")));
  }
}
