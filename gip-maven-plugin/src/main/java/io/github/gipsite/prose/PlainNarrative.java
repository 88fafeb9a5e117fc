package io.github.gipsite.prose;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.report.FigureReference;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ResolvedReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of one narrative as a reader sees it: without Markdown marks, with figures in place of
 * references, each paragraph on a line of its own.
 */
public final class PlainNarrative {
  /** The most characters of a sentence; the rest is taken as another sentence. */
  private static final int LONGEST_SENTENCE = 500;

  private static final String UNKNOWN = "？";

  private final Narrative narrative;
  private final String text;
  private final int[] offsets;
  private final List<Sentence> sentences;

  /**
   * Creates a narrative from its stripped text.
   *
   * @param offsets where each character of the text stands in the Markdown file; there may be more
   */
  PlainNarrative(Narrative narrative, String text, int[] offsets) {
    this.narrative = narrative;
    this.text = text;
    this.offsets = offsets;
    this.sentences = split();
  }

  /**
   * Returns the words with their figures; in the place of a figure that there is not stands a mark
   * that no phrase reaches across.
   */
  public static PlainNarrative of(Narrative narrative, ResolvedReference.Resolver figures) {
    MarkdownStripper builder = new MarkdownStripper(narrative.source());
    int from = 0;
    for (FigureReference reference : FigureReference.in(narrative.source())) {
      builder.appendMarkdown(from, reference.start());
      if (figures.resolve(reference) instanceof ResolvedReference.Known known) {
        builder.insert(known.text(), reference.start());
      } else {
        builder.insert(UNKNOWN, reference.start());
      }
      from = reference.end();
    }
    builder.appendMarkdown(from, narrative.source().text().length());
    return builder.build(narrative);
  }

  public Narrative narrative() {
    return narrative;
  }

  public String text() {
    return text;
  }

  /**
   * The sentences in order; a paragraph without a full stop is one, and a semicolon ends one too.
   */
  public List<Sentence> sentences() {
    return sentences;
  }

  private List<Sentence> split() {
    List<Sentence> found = new ArrayList<>();
    char[] characters = text.toCharArray();
    int paragraph = 0;
    int start = 0;
    while (start < characters.length) {
      int end = endOfSentence(characters, start);
      if (characters[start] == '\n') {
        paragraph++;
      } else if (!isStop(characters[start])) {
        String words = text.substring(start, end);
        if (!words.isBlank()) {
          found.add(new Sentence(this, paragraph, start, words));
        }
      }
      start = end;
    }
    return List.copyOf(found);
  }

  /**
   * The end of a sentence, after its full stop if it has one; a full stop or line end alone is
   * skipped.
   */
  private static int endOfSentence(char[] text, int start) {
    int end = start;
    for (int length = 0; length < LONGEST_SENTENCE && isInSentence(text, end); length++) {
      end += Character.charCount(Character.codePointAt(text, end));
    }
    boolean stops = end < text.length && isStop(text[end]);
    return stops || end == start ? end + 1 : end;
  }

  private static boolean isInSentence(char[] text, int offset) {
    return offset < text.length && text[offset] != '\n' && !isStop(text[offset]);
  }

  private static boolean isStop(char c) {
    return switch (c) {
      case '。', '！', '？', '；' -> true;
      default -> false;
    };
  }

  /** Returns a part of the text as it stands in the Markdown file. */
  public String written(int start, int end) {
    return narrative.source().text().substring(offsets[start], offsets[end - 1] + 1);
  }

  /** The place in the Markdown file of a part of the text. */
  public SourceLocation place(int start, int end) {
    int first = offsets[start];
    int last = offsets[Math.max(start, end - 1)];
    return narrative.source().place(first, last + 1 - first);
  }
}
