package io.github.gipsite.check;

import io.github.gipsite.prose.CountMention;
import io.github.gipsite.prose.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words with which a list of parts begins.
 *
 * @param start the start of its first word
 * @param end the end of its last word
 * @param next where the next list on the same level of brackets begins, or the sentence ends
 */
record BreakdownOpening(int start, int end, int next) {
  /** The openings of a sentence that have counts between them; several in a row are one. */
  static List<BreakdownOpening> in(Sentence sentence, List<CountMention> counts, Pattern words) {
    List<BreakdownOpening> found = new ArrayList<>();
    Matcher matcher = words.matcher(sentence.text());
    while (matcher.find()) {
      BreakdownOpening one =
          new BreakdownOpening(matcher.start(), matcher.end(), sentence.text().length());
      Optional<BreakdownOpening> last =
          found.isEmpty() ? Optional.empty() : Optional.of(found.remove(found.size() - 1));
      if (last.isPresent() && !last.get().hasCountBefore(one.start(), counts)) {
        found.add(new BreakdownOpening(last.get().start(), one.end(), one.next()));
      } else {
        last.map(before -> before.before(one, sentence)).ifPresent(found::add);
        found.add(one);
      }
    }
    return found;
  }

  private BreakdownOpening before(BreakdownOpening other, Sentence sentence) {
    return isOnSameLevel(sentence, other.start()) ? with(other.start()) : this;
  }

  /** Returns this opening with a list that ends elsewhere. */
  BreakdownOpening with(int otherNext) {
    return new BreakdownOpening(start, end, otherNext);
  }

  private boolean hasCountBefore(int place, List<CountMention> counts) {
    return counts.stream().anyMatch(count -> count.start() >= end && count.end() <= place);
  }

  /** Whether a place after it is in no brackets that the opening is not in. */
  boolean isOnSameLevel(Sentence sentence, int place) {
    int depth = 0;
    for (int i = end; i < place && depth >= 0; i++) {
      char c = sentence.text().charAt(i);
      depth += "（(".indexOf(c) >= 0 ? 1 : 0;
      depth -= "）)".indexOf(c) >= 0 ? 1 : 0;
    }
    return depth == 0;
  }
}
