package io.github.gipsite.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known names that someone may have meant. */
public final class Nearest {
  private static final int MOST = 3;

  /** Longer than any name; comparing takes time that grows with the length. */
  private static final int LONGEST = 100;

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private Nearest() {}

  /** Up to three names like the one typed, the nearest first; none where nothing is alike. */
  public static List<String> to(String typed, Collection<String> known) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    int best = known.stream().mapToInt(name -> distance(typed, name)).min().orElse(0);
    int limit = Math.min(best + 1, Math.max(2, typed.length() / 3));
    return known.stream()
        .filter(name -> distance(typed, name) <= limit)
        .sorted(Comparator.comparingInt(name -> distance(typed, name)))
        .limit(MOST)
        .toList();
  }

  /** A dotted name is also meant by what follows a dot: people forget what it stands under. */
  private static int distance(String typed, String name) {
    int whole = DISTANCE.apply(typed, name);
    int dot = name.indexOf('.');
    return dot < 0 ? whole : Math.min(whole, 1 + distance(typed, name.substring(dot + 1)));
  }
}
