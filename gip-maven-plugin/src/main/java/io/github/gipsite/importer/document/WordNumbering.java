package io.github.gipsite.importer.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Computes the automatic numbers that Word shows before paragraphs. */
final class WordNumbering {
  private static final int DEEPEST_STYLE = 10;
  private static final int LEVELS = 9;

  /** The levels of each list, by the id of the list. */
  private final Map<String, SortedMap<Integer, WordListLevel>> levels = new HashMap<>();

  /** The list that counts for each pattern: lists of the same pattern continue one another. */
  private final Map<String, String> patterns = new HashMap<>();

  private final Map<String, WordStyle> styles = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  private WordNumbering() {}

  static WordNumbering of(OfficePackage parts) {
    WordNumbering numbering = new WordNumbering();
    parts.related("numbering").ifPresent(numbering::lists);
    parts.related("styles").stream()
        .flatMap(xml -> xml.getElementsByTag("w:style").stream())
        .forEach(style -> numbering.styles.put(style.attr("w:styleId"), WordStyle.of(style)));
    return numbering;
  }

  private void lists(Document xml) {
    Map<String, SortedMap<Integer, WordListLevel>> abstracts = new HashMap<>();
    xml.getElementsByTag("w:abstractNum")
        .forEach(list -> abstracts.put(list.attr("w:abstractNumId"), WordListLevel.read(list)));
    for (Element list : xml.getElementsByTag("w:num")) {
      String pattern =
          WordXml.child(list, "w:abstractNumId").map(id -> id.attr("w:val")).orElse("");
      SortedMap<Integer, WordListLevel> of =
          new TreeMap<>(abstracts.getOrDefault(pattern, new TreeMap<>()));
      boolean restarted = !list.getElementsByTag("w:startOverride").isEmpty();
      list.getElementsByTag("w:lvlOverride")
          .forEach(override -> of.putAll(WordListLevel.read(override)));
      String id = list.attr("w:numId");
      levels.put(id, of);
      patterns.put(id, restarted ? "num " + id : pattern);
    }
  }

  /** Returns the number of a paragraph and advances its list; empty where it has no number. */
  String next(Element paragraph) {
    String list = inherited(paragraph, WordStyle::list).orElse("0");
    SortedMap<Integer, WordListLevel> of = levels.getOrDefault(list, new TreeMap<>());
    int level = inherited(paragraph, WordStyle::level).map(this::level).orElse(0);
    WordListLevel written = of.get(level);
    if (written == null || paragraph.getElementsByTag("w:t").isEmpty()) {
      return "";
    }
    int[] count = counts.computeIfAbsent(patterns.getOrDefault(list, list), id -> new int[LEVELS]);
    count[level] = count[level] == 0 ? written.start() : count[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      count[deeper] = 0;
    }
    return written.text(count, of);
  }

  /** The name of a paragraph's style; empty where it has none. */
  String styleName(Element paragraph) {
    return WordXml.value(paragraph, "w:pStyle").map(styles::get).map(WordStyle::name).orElse("");
  }

  /** A property of a paragraph, which may stand in its style or one that this is based on. */
  private Optional<String> inherited(Element paragraph, Function<WordStyle, String> property) {
    Optional<WordStyle> bearer = Optional.of(WordStyle.of(paragraph));
    for (int i = 0; bearer.isPresent() && i < DEEPEST_STYLE; i++) {
      Optional<String> found = bearer.map(property).filter(value -> !value.isEmpty());
      if (found.isPresent()) {
        return found;
      }
      bearer = bearer.map(WordStyle::basedOn).map(styles::get);
    }
    return Optional.empty();
  }

  private int level(String written) {
    return written.matches("[0-8]") ? Integer.parseInt(written) : 0;
  }
}
