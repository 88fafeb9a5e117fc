package io.github.gipsite.importer.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * References of a part of an Office file to other parts and to addresses.
 *
 * @param byId each under the id that the part calls it by
 */
record PartRelationships(Map<String, Relationship> byId) {
  /**
   * A reference.
   *
   * @param type the last word of its type, such as {@code worksheet}
   * @param target the name of a part, or an address as written
   */
  record Relationship(String type, String target, boolean isExternal) {}

  /** The name of the part that holds the relationships of a part; those of the file for "". */
  static String nameFor(String part) {
    return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
  }

  /**
   * Reads the relationships of a part.
   *
   * @param part its name, from whose folder targets are named
   */
  static PartRelationships read(Document xml, String part) {
    Map<String, Relationship> byId = new LinkedHashMap<>();
    for (Element element : OutermostElements.named(xml, "Relationship")) {
      String type = element.attr("Type");
      boolean isExternal = element.attr("TargetMode").equals("External");
      String target = element.attr("Target");
      byId.put(
          element.attr("Id"),
          new Relationship(
              type.substring(type.lastIndexOf('/') + 1),
              isExternal ? target : resolved(folder(part), target),
              isExternal));
    }
    return new PartRelationships(byId);
  }

  /** The name of a part by the id that it is called by. */
  Optional<String> part(String id) {
    return Optional.ofNullable(byId.get(id))
        .filter(it -> !it.isExternal())
        .map(Relationship::target);
  }

  /** An address outside of the file by the id that it is called by. */
  Optional<String> address(String id) {
    return Optional.ofNullable(byId.get(id))
        .filter(Relationship::isExternal)
        .map(Relationship::target);
  }

  /** The names of the parts of a type. */
  List<String> parts(String type) {
    return byId.values().stream()
        .filter(it -> !it.isExternal() && it.type().equals(type))
        .map(Relationship::target)
        .toList();
  }

  private static String resolved(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    String whole = target.replace('\\', '/');
    for (String step : (whole.startsWith("/") ? whole : folder + whole).split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }
}
