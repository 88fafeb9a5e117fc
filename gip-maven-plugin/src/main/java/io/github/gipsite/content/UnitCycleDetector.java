package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.report.Agency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds agencies that sum one another up in a circle. An agency that names itself is reported by
 * {@link AgencyFolderListReader}.
 */
final class UnitCycleDetector {
  private static final int FEW = 5;

  private final Map<String, Set<String>> unitsOf = new TreeMap<>();

  private UnitCycleDetector(List<Agency> agencies) {
    for (Agency agency : agencies) {
      Set<String> units = new HashSet<>(agency.rollUp());
      units.remove(agency.folder());
      unitsOf.put(agency.folder(), units);
    }
  }

  /** Returns one finding on a circle of agencies; empty where there is none. */
  static Optional<Diagnostic> in(List<Agency> agencies) {
    return new UnitCycleDetector(agencies).finding();
  }

  private Optional<Diagnostic> finding() {
    removeLeaves(unitsOf);
    // Once more against the arrows: then only agencies in circles, or between two, are left.
    Map<String, Set<String>> summariesOf = inverted(unitsOf);
    removeLeaves(summariesOf);
    List<String> circle = List.copyOf(new TreeMap<>(summariesOf).keySet());
    return circle.isEmpty() ? Optional.empty() : Optional.of(finding(circle));
  }

  private static Diagnostic finding(List<String> circle) {
    List<SourceLocation> places =
        circle.stream()
            .limit(FEW)
            .map(folder -> SourceLocation.startOf(folder + "/" + SiteReader.AGENCY_FILE))
            .toList();
    return Diagnostic.of(
            ContentRules.WRONG_VALUE,
            places.get(0),
            "wrong-value.unit-circle",
            circle.stream().limit(FEW).toList(),
            circle.size())
        .withRelated(places.subList(1, places.size()));
  }

  /** Removes agencies that lead to no other, then those that lead only to these, and so on. */
  private static void removeLeaves(Map<String, Set<String>> next) {
    next.values().forEach(names -> names.retainAll(next.keySet()));
    Map<String, Set<String>> before = inverted(next);
    Set<String> ends = ends(next, next.keySet());
    while (!ends.isEmpty()) {
      Set<String> touched = new HashSet<>();
      for (String end : ends) {
        next.remove(end);
        for (String name : before.getOrDefault(end, Set.of())) {
          next.getOrDefault(name, new HashSet<>()).remove(end);
          touched.add(name);
        }
      }
      ends = ends(next, touched);
    }
  }

  private static Set<String> ends(Map<String, Set<String>> next, Set<String> some) {
    return some.stream()
        .filter(name -> Set.of().equals(next.get(name)))
        .collect(Collectors.toSet());
  }

  private static Map<String, Set<String>> inverted(Map<String, Set<String>> next) {
    Map<String, Set<String>> turned = new HashMap<>();
    next.forEach(
        (from, names) ->
            names.forEach(to -> turned.computeIfAbsent(to, key -> new HashSet<>()).add(from)));
    return turned;
  }
}
