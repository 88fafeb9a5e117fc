package io.github.gipsite.edition;

import java.util.List;

/**
 * Words that a chapter asks for, kept in a Markdown file of their own.
 *
 * @param file name in the folder of the year
 * @param name for messages
 * @param countsAsEmpty texts that say nothing where something has to be said, such as 无
 * @param mentions words of which one should occur
 * @param longest how many characters it should have at most
 */
public record NarrativePart(
    String id,
    String file,
    String name,
    boolean required,
    List<String> countsAsEmpty,
    List<String> mentions,
    int longest) {
  public NarrativePart {
    countsAsEmpty = List.copyOf(countsAsEmpty);
    mentions = List.copyOf(mentions);
  }
}
