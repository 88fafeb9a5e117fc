package io.github.gipsite.prose;

import io.github.gipsite.edition.Phrase;
import io.github.gipsite.edition.TopicWords;
import java.util.List;
import java.util.Optional;

/**
 * Topics of the sentences of a report. A topic holds until another one is named, to the end of its
 * paragraph; that of a heading holds in the paragraph after it.
 */
final class SentenceTopics {
  /** The most sentences back that a topic is looked for. */
  private static final int FARTHEST = 12;

  /** The most characters of a heading. */
  private static final int LONGEST_HEADING = 24;

  private final List<Sentence> sentences;
  private final TopicWords words;

  SentenceTopics(List<Sentence> sentences, TopicWords words) {
    this.sentences = sentences;
    this.words = words;
  }

  Sentence sentence(int index) {
    return sentences.get(index);
  }

  /**
   * Whether a phrase may be meant at a place of a sentence: what it is about is spoken of there.
   */
  boolean isAbout(Phrase phrase, int index, int end) {
    return phrase.about().isEmpty() || at(index, end).equals(phrase.about());
  }

  /**
   * The topic at a place.
   *
   * @param index of the sentence
   * @param end the place in the sentence
   */
  private Optional<String> at(int index, int end) {
    Sentence sentence = sentences.get(index);
    Optional<String> topic = words.last(sentence.text(), end);
    for (int i = index - 1; topic.isEmpty() && i >= Math.max(0, index - FARTHEST); i--) {
      Sentence before = sentences.get(i);
      if (!before.inSameParagraph(sentence) && !isHeading(before, sentence)) {
        return topic;
      }
      topic = words.last(before.text(), before.text().length());
    }
    return topic;
  }

  private static boolean isHeading(Sentence before, Sentence sentence) {
    return before.prose() == sentence.prose()
        && before.paragraph() == sentence.paragraph() - 1
        && before.text().length() <= LONGEST_HEADING
        && !before.text().endsWith("。");
  }
}
