package io.github.gipsite.edition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A topic that a narrative has to speak of, such as the information processing fee.
 *
 * @param name for messages
 * @param apart words that are left out first: the title of a rule about it says nothing of this
 *     year
 * @param always words that speak of it, whatever stands around them
 * @param say words that speak of it, unless they are said of something else
 * @param taken words that state an amount above 0
 * @param notTaken words that deny that there was any
 * @param unless words beside them, in the same clause, that make them say something else
 */
public record RequiredTopic(
    String name,
    Pattern apart,
    Pattern always,
    Pattern say,
    Pattern taken,
    Pattern notTaken,
    Pattern unless) {
  private static final Pattern SPACE = Pattern.compile("[\\s\u3000]+");
  private static final String CLAUSE_ENDS = "，,；;。：:（()）";

  /** Whether a sentence speaks of it. */
  public boolean isIn(String sentence) {
    String text = SPACE.matcher(apart.matcher(sentence).replaceAll("")).replaceAll("");
    return always.matcher(text).find() || isSaidIn(text);
  }

  private boolean isSaidIn(String text) {
    Matcher matcher = say.matcher(text);
    while (matcher.find()) {
      if (!unless.matcher(clauses(text, matcher.start(), matcher.end())).find()) {
        return true;
      }
    }
    return false;
  }

  /** The clauses of which a part of a text is. */
  private static String clauses(String text, int start, int end) {
    int from = start;
    while (from > 0 && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < text.length() && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }
}
