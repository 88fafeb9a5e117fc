package io.github.gipsite.part;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Refuses parts that do not make a site together. */
final class PartsCheck {
  private PartsCheck() {}

  /** Requires that each part is there once. */
  static void requireComplete(List<SitePart> parts) throws PartsRefused {
    Map<Integer, Path> seen = new TreeMap<>();
    int of = parts.get(0).note().shard().of();
    for (SitePart part : parts) {
      int number = part.note().shard().number();
      if (part.note().shard().of() != of) {
        throw new PartsRefused(
            "mixed", parts.get(0).given(), of, part.given(), part.note().shard().of());
      }
      Path other = seen.putIfAbsent(number, part.given());
      if (other != null) {
        throw new PartsRefused("doubled", other, part.given(), number);
      }
    }
    List<Integer> missing =
        IntStream.rangeClosed(1, of).boxed().filter(number -> !seen.containsKey(number)).toList();
    if (!missing.isEmpty()) {
      throw new PartsRefused("missing", missing, of, missing.get(0));
    }
  }

  /** Requires that all were built of the content at hand by the program at hand. */
  static void requireSame(List<SitePart> parts, PartOrigin here, Map<String, String> agencies)
      throws PartsRefused {
    Set<String> built = new HashSet<>();
    for (SitePart part : parts) {
      requireOrigin(part, here);
      for (Map.Entry<String, String> agency : new TreeMap<>(part.note().agencies()).entrySet()) {
        if (!agency.getValue().equals(agencies.get(agency.getKey()))) {
          throw new PartsRefused("content", part.given(), shown(agency.getKey()), written(part));
        }
        built.add(agency.getKey());
      }
    }
    if (!parts.isEmpty() && !built.containsAll(agencies.keySet())) {
      Set<String> left = new HashSet<>(agencies.keySet());
      left.removeAll(built);
      throw new PartsRefused("left-out", left.stream().sorted().map(PartsCheck::shown).toList());
    }
  }

  private static void requireOrigin(SitePart part, PartOrigin here) throws PartsRefused {
    PartOrigin there = part.note().origin();
    if (!there.program().equals(here.program())) {
      throw new PartsRefused(
          "version", part.given(), there.version(), here.version(), written(part));
    }
    if (!there.build().equals(here.build())) {
      throw new PartsRefused("build", part.given(), written(part));
    }
  }

  /** The folder of an agency; the content folder itself has no name. */
  private static String shown(String folder) {
    return folder.isEmpty() ? "." : folder;
  }

  private static String written(SitePart part) {
    return part.note().shard().number() + "/" + part.note().shard().of();
  }
}
