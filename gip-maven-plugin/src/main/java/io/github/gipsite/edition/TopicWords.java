package io.github.gipsite.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that say what a report speaks of, such as 申请 or 行政复议, by topic. */
public final class TopicWords {
  private final KeywordMatcher words;

  /** The topic of each word. */
  private final List<String> topics;

  private TopicWords(KeywordMatcher words, List<String> topics) {
    this.words = words;
    this.topics = topics;
  }

  static TopicWords of(Map<String, List<String>> wordsByTopic) {
    List<String> words = new ArrayList<>();
    List<String> topics = new ArrayList<>();
    wordsByTopic.forEach(
        (topic, ofTopic) -> {
          words.addAll(ofTopic);
          ofTopic.forEach(word -> topics.add(topic));
        });
    return new TopicWords(KeywordMatcher.of(words), List.copyOf(topics));
  }

  /** The topic of the last word before a place in a text; empty where none stands there. */
  public Optional<String> last(String text, int end) {
    return words.last(text, end).stream().mapToObj(topics::get).findFirst();
  }
}
