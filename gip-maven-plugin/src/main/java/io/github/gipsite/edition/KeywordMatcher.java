package io.github.gipsite.edition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.OptionalInt;

/** Finds many keywords in a text in a single pass. */
public final class KeywordMatcher {
  /** The number of buckets, a power of 2; consecutive characters fall into different ones. */
  private static final int BUCKETS = 2048;

  private final String[] words;

  /** The numbers of the words, by the bucket of their first character. */
  private final int[][] byFirst = new int[BUCKETS][];

  private KeywordMatcher(String[] words) {
    this.words = words;
    Arrays.fill(byFirst, new int[0]);
    for (int number = 0; number < words.length; number++) {
      int bucket = bucket(words[number].charAt(0));
      int[] same = byFirst[bucket];
      byFirst[bucket] = Arrays.copyOf(same, same.length + 1);
      byFirst[bucket][same.length] = number;
    }
  }

  /** Creates a matcher of words, none of them empty; the number of a word is its index. */
  public static KeywordMatcher of(Collection<String> words) {
    return new KeywordMatcher(words.toArray(String[]::new));
  }

  private static int bucket(char c) {
    return c & (BUCKETS - 1);
  }

  /** The numbers of the words that occur in a text. */
  public BitSet matches(String text) {
    BitSet found = new BitSet(words.length);
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      for (int number : byFirst[bucket(characters[i])]) {
        if (text.startsWith(words[number], i)) {
          found.set(number);
        }
      }
    }
    return found;
  }

  /**
   * The number of the word that ends last in the beginning of a text, of several the longest; empty
   * where none stands there.
   *
   * @param end the end of that beginning
   */
  OptionalInt last(String text, int end) {
    int last = -1;
    int lastEnd = 0;
    for (int i = 0; i < end; i++) {
      for (int number : byFirst[bucket(text.charAt(i))]) {
        int wordEnd = i + words[number].length();
        if (wordEnd > lastEnd && wordEnd <= end && text.startsWith(words[number], i)) {
          last = number;
          lastEnd = wordEnd;
        }
      }
    }
    return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
  }

  /** Whether any of the words stands in a text. */
  boolean matchesAny(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      for (int number : byFirst[bucket(characters[i])]) {
        if (text.startsWith(words[number], i)) {
          return true;
        }
      }
    }
    return false;
  }
}
