package io.github.gipsite.diagnostic;

import java.util.stream.IntStream;

/** The distance of Levenshtein; takes time that grows with the product of both lengths. */
public final class EditDistance {
  private EditDistance() {}

  /** How many letters have to be put in, left out or changed to make one text of the other. */
  public static int between(String one, String other) {
    int[] before = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[before.length];
      now[0] = i;
      for (int j = 1; j < now.length; j++) {
        int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[other.length()];
  }
}
