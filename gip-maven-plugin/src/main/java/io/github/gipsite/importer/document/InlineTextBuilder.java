package io.github.gipsite.importer.document;

import java.util.ArrayList;
import java.util.List;

/** Collects a text with the parts of it that are bold or links. */
final class InlineTextBuilder {
  private static final String BOLD = "";

  private final StringBuilder text = new StringBuilder();
  private final List<InlineSpan> spans = new ArrayList<>();

  InlineTextBuilder plain(String words) {
    text.append(words);
    return this;
  }

  InlineTextBuilder bold(String words) {
    return link(words, BOLD);
  }

  /** Adds a link; one to the same address right behind another continues it. */
  InlineTextBuilder link(String words, String address) {
    int from = text.length();
    text.append(words);
    InlineSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (last != null && last.to() == from && last.address().equals(address)) {
      spans.set(spans.size() - 1, new InlineSpan(last.from(), text.length(), address));
    } else if (!words.isEmpty()) {
      spans.add(new InlineSpan(from, text.length(), address));
    }
    return this;
  }

  InlineTextBuilder add(InlineText words) {
    int start = text.length();
    text.append(words.text());
    words.spans().stream()
        .map(it -> new InlineSpan(start + it.from(), start + it.to(), it.address()))
        .forEach(spans::add);
    return this;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  InlineText build() {
    return new InlineText(text.toString(), spans).withoutWholeBold();
  }
}
