package io.github.gipsite.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text, with the parts of it that are bold or links.
 *
 * @param spans in their order; none overlaps another
 */
public record InlineText(String text, List<InlineSpan> spans) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  public InlineText {
    spans = List.copyOf(spans);
  }

  static InlineText plain(String text) {
    return new InlineText(text, List.of());
  }

  public boolean hasLink() {
    return spans.stream().anyMatch(InlineSpan::isLink);
  }

  /** A part of the text without the white space around it. */
  public InlineText part(int from, int to) {
    String part = text.substring(from, to);
    String stripped = WhiteSpace.stripped(part).strip();
    int start = from + part.indexOf(stripped);
    int end = start + stripped.length();
    List<InlineSpan> within = new ArrayList<>();
    for (int i = firstEndingBehind(start); i < spans.size() && spans.get(i).from() < end; i++) {
      InlineSpan span = spans.get(i);
      within.add(
          new InlineSpan(
              Math.max(span.from(), start) - start,
              Math.min(span.to(), end) - start,
              span.address()));
    }
    return new InlineText(stripped, within);
  }

  InlineText stripped() {
    return part(0, text.length());
  }

  /** The same behind other words. */
  InlineText behind(String words) {
    return new InlineTextBuilder().plain(words).add(this).build();
  }

  /** The same with other text in the place of each match. */
  InlineText replaced(Pattern pattern, String replacement) {
    Matcher match = pattern.matcher(text);
    if (spans.isEmpty()) {
      return plain(match.replaceAll(replacement));
    }
    StringBuilder replaced = new StringBuilder();
    int[] offsets = new int[text.length() + 1];
    int last = 0;
    while (match.find()) {
      copy(last, match.start(), replaced, offsets);
      for (int i = match.start(); i < match.end(); i++) {
        offsets[i] = replaced.length();
      }
      replaced.append(replacement);
      last = match.end();
    }
    copy(last, text.length(), replaced, offsets);
    offsets[text.length()] = replaced.length();
    return new InlineText(
        replaced.toString(),
        spans.stream()
            .map(it -> new InlineSpan(offsets[it.from()], offsets[it.to()], it.address()))
            .filter(it -> it.from() < it.to())
            .toList());
  }

  private void copy(int from, int to, StringBuilder replaced, int[] offsets) {
    for (int i = from; i < to; i++) {
      offsets[i] = replaced.length();
      replaced.append(text.charAt(i));
    }
  }

  /** The same, not bold where every word is: that is how a heading looks. */
  InlineText withoutWholeBold() {
    int last = 0;
    for (InlineSpan span : spans) {
      if (WORD.matcher(text.substring(last, span.from())).find()) {
        return this;
      }
      last = span.to();
    }
    return WORD.matcher(text.substring(last)).find()
        ? this
        : new InlineText(text, spans.stream().filter(InlineSpan::isLink).toList());
  }

  /** The first span that ends behind an offset. */
  private int firstEndingBehind(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).to() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
