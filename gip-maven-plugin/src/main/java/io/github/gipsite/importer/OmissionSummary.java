package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.importer.document.DocumentBlock.Other;
import io.github.gipsite.importer.document.DocumentBlock.Other.Kind;
import io.github.gipsite.importer.document.ReportDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says which pictures, text boxes and links of a report are not imported, and where they stand. */
record OmissionSummary(ReportDocument document) {
  private static final int MOST = 8;
  private static final int OPENING = 12;
  private static final int LONGEST = 60;

  /** One wording for each place; of many the first, and how many more there are. */
  List<Wording> wordings() {
    List<Wording> all = new ArrayList<>();
    Map<Integer, Integer> pictures = pictures();
    List<Other> boxes = others(Kind.TEXT_BOX).toList();
    List<Other> links = others(Kind.LINK).toList();
    pictures.entrySet().stream()
        .limit(MOST)
        .map(it -> wording("import.pictures", it.getKey(), it.getValue()))
        .forEach(all::add);
    boxes.stream()
        .limit(MOST)
        .map(box -> wording("import.text-box", box.after(), opening(box.text(), LONGEST)))
        .forEach(all::add);
    links.stream()
        .limit(MOST)
        .map(link -> wording("import.link", link.after(), link.text()))
        .forEach(all::add);
    int more = pictures.size() + boxes.size() + links.size() - all.size();
    if (more > 0) {
      all.add(Wording.of("import.omissions-more", more));
    }
    return all;
  }

  /** How many pictures stand in or behind a paragraph, in the order of the document. */
  private Map<Integer, Integer> pictures() {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    others(Kind.PICTURE).forEach(picture -> counts.merge(picture.after(), 1, Integer::sum));
    return counts;
  }

  private Stream<Other> others(Kind kind) {
    return document.blocks().stream()
        .filter(Other.class::isInstance)
        .map(Other.class::cast)
        .filter(other -> other.kind() == kind);
  }

  /** Names the place by its paragraph, or says that it is before the first. */
  private Wording wording(String key, int after, Object what) {
    return document
        .paragraphs()
        .filter(it -> it.number() == after)
        .findFirst()
        .map(it -> Wording.of(key, after, opening(it.text(), OPENING), what))
        .orElse(Wording.of(key + "-first", what));
  }

  private static String opening(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
