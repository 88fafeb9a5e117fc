package io.github.gipsite.edition;

import java.util.List;

/**
 * Words that a chapter asks for, kept in a Markdown file of their own.
 *
 * @param file name in the folder of the year
 * @param name for messages
 * @param countsAsEmpty texts that say nothing where something has to be said, such as 无
 */
public record NarrativePart(
    String id, String file, String name, boolean required, List<String> countsAsEmpty) {
  public NarrativePart {
    countsAsEmpty = List.copyOf(countsAsEmpty);
  }
}
