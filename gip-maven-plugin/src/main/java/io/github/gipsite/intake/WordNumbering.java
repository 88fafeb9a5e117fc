package io.github.gipsite.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Counts automatic numbers as Word shows them before a paragraph. */
final class WordNumbering {
  private static final int DEEPEST_STYLE = 10;
  private static final int LEVELS = 9;

  /** The lists: how each level of each is written, by number of the list. */
  private final Map<String, SortedMap<Integer, WordLevel>> levels = new HashMap<>();

  /** Lists of the same pattern go on counting. */
  private final Map<String, String> patterns = new HashMap<>();

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  private WordNumbering() {}

  static WordNumbering of(ZipParts parts) {
    WordNumbering numbering = new WordNumbering();
    parts.xml("word/numbering.xml").ifPresent(numbering::lists);
    parts.xml("word/styles.xml").stream()
        .flatMap(xml -> xml.getElementsByTag("w:style").stream())
        .forEach(style -> numbering.styles.put(style.attr("w:styleId"), style));
    return numbering;
  }

  private void lists(Document xml) {
    Map<String, Element> abstracts = new HashMap<>();
    xml.getElementsByTag("w:abstractNum")
        .forEach(list -> abstracts.put(list.attr("w:abstractNumId"), list));
    for (Element list : xml.getElementsByTag("w:num")) {
      String pattern =
          WordXml.child(list, "w:abstractNumId").map(id -> id.attr("w:val")).orElse("");
      SortedMap<Integer, WordLevel> of = new TreeMap<>();
      Optional.ofNullable(abstracts.get(pattern)).ifPresent(found -> WordLevel.read(found, of));
      boolean restarted = !list.getElementsByTag("w:startOverride").isEmpty();
      list.getElementsByTag("w:lvlOverride").forEach(override -> WordLevel.read(override, of));
      String id = list.attr("w:numId");
      levels.put(id, of);
      patterns.put(id, restarted ? "num " + id : pattern);
    }
  }

  /** The number of a paragraph, and one is added to its list; empty where it has none. */
  String next(Element paragraph) {
    String list = inherited(paragraph, "w:numId").orElse("0");
    SortedMap<Integer, WordLevel> of = levels.getOrDefault(list, new TreeMap<>());
    int level = inherited(paragraph, "w:ilvl").map(this::level).orElse(0);
    WordLevel written = of.get(level);
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

  /** What the style of a paragraph is called; empty where it has none. */
  String styleName(Element paragraph) {
    return WordXml.value(paragraph, "w:pStyle")
        .map(styles::get)
        .flatMap(style -> WordXml.child(style, "w:name"))
        .map(name -> name.attr("w:val"))
        .orElse("");
  }

  /** Half of a numbering may stand in the paragraph, and half in a style that it goes back to. */
  private Optional<String> inherited(Element paragraph, String property) {
    Optional<Element> bearer = Optional.of(paragraph);
    Optional<String> style = WordXml.value(paragraph, "w:pStyle");
    for (int i = 0; bearer.isPresent() && i < DEEPEST_STYLE; i++) {
      Optional<Element> found =
          bearer.flatMap(WordNumbering::numPr).flatMap(pr -> WordXml.child(pr, property));
      if (found.isPresent()) {
        return found.map(element -> element.attr("w:val"));
      }
      bearer = style.map(styles::get);
      style = bearer.flatMap(s -> WordXml.child(s, "w:basedOn")).map(s -> s.attr("w:val"));
    }
    return Optional.empty();
  }

  private static Optional<Element> numPr(Element element) {
    return WordXml.child(element, "w:pPr").flatMap(pr -> WordXml.child(pr, "w:numPr"));
  }

  private int level(String written) {
    return written.matches("[0-8]") ? Integer.parseInt(written) : 0;
  }
}
