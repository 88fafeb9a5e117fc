package io.github.gipsite.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds known names that are similar to a mistyped one. */
public final class NearestNames {
  private static final int MOST = 3;

  /**
   * The most characters that are compared; comparing takes time that grows with the square of the
   * length.
   */
  private static final int LONGEST = 100;

  private record Candidate(String name, int distance) {}

  private NearestNames() {}

  /** Up to three names like the one typed, the nearest first; none where nothing is alike. */
  public static List<String> to(String typed, Collection<String> known) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    List<Candidate> candidates =
        known.stream()
            .map(name -> new Candidate(name, distance(typed, name)))
            .sorted(Comparator.comparingInt(Candidate::distance))
            .toList();
    int best = candidates.isEmpty() ? 0 : candidates.get(0).distance();
    int limit = Math.min(best + 1, Math.max(2, typed.length() / 3));
    return candidates.stream()
        .filter(candidate -> candidate.distance() <= limit)
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /**
   * The distance of two names, or of the typed one and the last part of a dotted name: people
   * forget the group.
   */
  private static int distance(String typed, String name) {
    int whole = EditDistance.between(typed, name);
    int dot = name.indexOf('.');
    return dot < 0 ? whole : Math.min(whole, 1 + distance(typed, name.substring(dot + 1)));
  }
}
