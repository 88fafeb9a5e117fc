package io.github.gipsite.prose;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.report.FigureReference;
import io.github.gipsite.report.FigureText;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one narrative as they are read: without the marks of Markdown, with figures in the
 * place of references, each paragraph on a line of its own.
 */
public final class Prose {
  /** What stands before the words of a line, and no reader sees. */
  private static final Pattern LINE_MARK =
      Pattern.compile(
          "(?m)[ \\t\u3000]*(?:#{1,6}[ \\t]+|[-*+][ \\t]+|[0-9]+[.)][ \\t]+|>[ \\t]?|_{3,}[ \\t]*$)");

  private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

  /** The same anywhere in a line. */
  private static final Pattern MARK =
      Pattern.compile("[*`]+|_{1,2}(?!_)|\\]\\([^)\\n]{0,500}\\)|!?\\[(?=[^\\]\\n]{0,200}\\]\\()");

  /** What such a mark begins with. */
  private static final String MARK_STARTS = "*`_]![";

  /** Longer than any sentence; what goes on beyond it is read as another one. */
  private static final int LONGEST_SENTENCE = 500;

  /** What begins a line that does not go on with the sentence of the line before. */
  private static final Pattern BLOCK =
      Pattern.compile("#|>|\\||[-*+][ \\t]|[0-9]{1,9}[.)][ \\t]|\\n");

  private static final String STOPS = "。！？；";

  private final Narrative narrative;
  private final String text;
  private final int[] offsets;
  private final List<Sentence> sentences;

  private Prose(Narrative narrative, String text, int[] offsets) {
    this.narrative = narrative;
    this.text = text;
    this.offsets = offsets;
    this.sentences = split();
  }

  public static Prose of(Narrative narrative, FigureText.Resolver figures) {
    Builder builder = new Builder(narrative.source());
    int from = 0;
    for (FigureReference reference : FigureReference.in(narrative.source())) {
      builder.markdown(from, reference.start());
      if (figures.resolve(reference) instanceof FigureText.Known known) {
        builder.insert(known.text(), reference.start());
      }
      from = reference.end();
    }
    builder.markdown(from, narrative.source().text().length());
    return builder.build(narrative);
  }

  public Narrative narrative() {
    return narrative;
  }

  public String text() {
    return text;
  }

  /** In order; a paragraph without a full stop is a sentence, and so is what a semicolon ends. */
  public List<Sentence> sentences() {
    return sentences;
  }

  private List<Sentence> split() {
    List<Sentence> found = new ArrayList<>();
    int paragraph = 0;
    int start = 0;
    while (start < text.length()) {
      int end = endOfSentence(start);
      String words = text.substring(start, end);
      if (words.equals("\n")) {
        paragraph++;
      } else if (!words.isBlank() && STOPS.indexOf(words.charAt(0)) < 0) {
        found.add(new Sentence(this, paragraph, start, words));
      }
      start = end;
    }
    return List.copyOf(found);
  }

  /** After its full stop, where it has one; a stop or the end of a line alone is passed over. */
  private int endOfSentence(int start) {
    int end = start;
    for (int length = 0; length < LONGEST_SENTENCE && isInSentence(end); length++) {
      end += Character.charCount(text.codePointAt(end));
    }
    boolean stops = end < text.length() && STOPS.indexOf(text.charAt(end)) >= 0;
    return stops || end == start ? end + 1 : end;
  }

  private boolean isInSentence(int offset) {
    return offset < text.length()
        && text.charAt(offset) != '\n'
        && STOPS.indexOf(text.charAt(offset)) < 0;
  }

  /** Where a part of the text stands in the Markdown file. */
  public SourceLocation place(int start, int end) {
    int first = offsets[start];
    int last = offsets[Math.max(start, end - 1)];
    return narrative.source().place(first, last + 1 - first);
  }

  /** Copies text and remembers where each character came from. */
  private static final class Builder {
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] offsets;

    Builder(SourceText source) {
      this.source = source.text();
      this.offsets = new int[this.source.length() + 1];
    }

    void markdown(int from, int to) {
      Matcher lineMark = LINE_MARK.matcher(source);
      Matcher mark = MARK.matcher(source);
      int next = from;
      for (int i = from; i < to; i = Math.max(i + 1, next)) {
        if (isLineStart(from, i) && lineMark.region(i, to).lookingAt()) {
          lines(next, i);
          next = lineMark.end();
        } else if (mayBeMark(from, i) && mark.region(i, to).lookingAt()) {
          lines(next, i);
          next = mark.end();
        }
      }
      lines(next, to);
    }

    private boolean isLineStart(int from, int offset) {
      return offset == from || LINE_ENDS.indexOf(source.charAt(offset - 1)) >= 0;
    }

    /** Quick, for the many places where there is none. Of a row of {@code _} only the first may. */
    private boolean mayBeMark(int from, int offset) {
      char c = source.charAt(offset);
      return MARK_STARTS.indexOf(c) >= 0
          && (c != '_' || offset == from || source.charAt(offset - 1) != '_');
    }

    void insert(String words, int offset) {
      words.chars().forEach(c -> append((char) c, offset));
    }

    /** A single line end goes on with the sentence; two end the paragraph. */
    private void lines(int from, int to) {
      for (int i = from; i < to; i++) {
        char c = source.charAt(i);
        if (c != '\n' || startsBlock(i + 1)) {
          append(c, i);
        }
      }
    }

    private boolean startsBlock(int offset) {
      return BLOCK.matcher(source).region(offset, source.length()).lookingAt();
    }

    private void append(char c, int offset) {
      if (text.length() + 1 >= offsets.length) {
        offsets = Arrays.copyOf(offsets, offsets.length * 2);
      }
      offsets[text.length()] = offset;
      text.append(c);
    }

    Prose build(Narrative narrative) {
      return new Prose(narrative, text.toString(), offsets);
    }
  }
}
