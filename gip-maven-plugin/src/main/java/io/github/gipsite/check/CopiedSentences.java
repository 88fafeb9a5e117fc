package io.github.gipsite.check;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.prose.PlainNarrative;
import io.github.gipsite.prose.Sentence;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ResolvedReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sentences of the year before, in which a sentence is looked for that may be copied from
 * there. They are read when the first one is looked for, which is seldom.
 */
final class CopiedSentences {
  /** The fewest words (characters) of a sentence that nobody writes a second time by chance. */
  private static final int SHORTEST = 8;

  /** Characters that are no words: figures, and marks of every kind. */
  private static final Pattern NO_WORDS = Pattern.compile("[^一-鿿]");

  private final CheckedReport checked;
  private Map<String, SourceLocation> places = Map.of();
  private boolean read;

  CopiedSentences(CheckedReport checked) {
    this.checked = checked;
  }

  /** Returns where the sentence stands in the report of the year before, whatever its figures. */
  Optional<SourceLocation> original(Sentence sentence) {
    if (!read) {
      places = checked.before().map(this::places).orElse(Map.of());
      read = true;
    }
    return Optional.ofNullable(places.get(words(sentence)))
        .filter(place -> words(sentence).length() >= SHORTEST);
  }

  private Map<String, SourceLocation> places(AnnualReport before) {
    ResolvedReference.Resolver figures = ResolvedReference.Resolver.of(before, checked.series());
    Map<String, SourceLocation> found = new HashMap<>();
    for (Narrative narrative : before.narratives()) {
      for (Sentence sentence : PlainNarrative.of(narrative, figures).sentences()) {
        found.putIfAbsent(words(sentence), sentence.place(0, sentence.text().length()));
      }
    }
    return found;
  }

  private static String words(Sentence sentence) {
    return NO_WORDS.matcher(sentence.text()).replaceAll("");
  }
}
