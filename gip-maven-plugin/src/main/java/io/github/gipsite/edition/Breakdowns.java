package io.github.gipsite.edition;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The patterns by which a sentence breaks a number down into all its parts.
 *
 * @param opening the words between the number and its parts
 * @param exhaustive words that make a list exhaustive: any of them by itself
 * @param rest how the words before a part begin that holds all that is left, such as 其他
 * @param next words after such a part with which something else begins
 * @param nearly openings of lists that are exhaustive where they nearly add up
 * @param within openings of lists of three parts or more that may not give more than the number
 * @param whole openings of lists that are exhaustive where they end the sentence and add up to
 *     about the number
 * @param all words before a number that is the sum of those before it
 * @param last words before the last part, such as 其余
 * @param notAcross words between the number and the opening that make the list one of other things
 * @param aside words before a number that make it no part, such as 同比
 * @param sets words that make it exhaustive together, such as 自然人 and 法人
 */
public record Breakdowns(
    Pattern opening,
    Pattern exhaustive,
    Pattern rest,
    Pattern next,
    Pattern nearly,
    Pattern within,
    Pattern whole,
    Pattern all,
    Pattern last,
    Pattern notAcross,
    Pattern aside,
    List<List<WordList>> sets) {
  public Breakdowns {
    sets = List.copyOf(sets);
  }

  /**
   * Whether a list claims to name all parts.
   *
   * @param list from the opening to the end of the sentence
   */
  public boolean isExhaustive(String list) {
    return exhaustive.matcher(list).find()
        || sets.stream().anyMatch(set -> set.stream().allMatch(words -> words.isIn(list)));
  }
}
