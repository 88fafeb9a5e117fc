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
  /** Marks that a reader does not see. */
  private static final Pattern MARKS =
      Pattern.compile(
          "(?m)^[ \\t\u3000]*(?:#{1,6}[ \\t]+|[-*+][ \\t]+|[0-9]+[.)][ \\t]+|>[ \\t]?|_{3,}[ \\t]*$)"
              + "|[*`]+|(?<!_)_{1,2}(?!_)|\\]\\([^)\\n]{0,500}\\)|!?\\[(?=[^\\]\\n]{0,200}\\]\\()");

  /** Longer than any sentence; what goes on beyond it is read as another one. */
  private static final int LONGEST_SENTENCE = 500;

  /** What begins a line that does not go on with the sentence of the line before. */
  private static final Pattern BLOCK =
      Pattern.compile("#|>|\\||[-*+][ \\t]|[0-9]{1,9}[.)][ \\t]|\\n");

  private static final Pattern SENTENCE =
      Pattern.compile("(?<end>\n)|[^。！？；\n]{1," + LONGEST_SENTENCE + "}[。！？；]?");

  private final Narrative narrative;
  private final String text;
  private final int[] offsets;

  private Prose(Narrative narrative, String text, int[] offsets) {
    this.narrative = narrative;
    this.text = text;
    this.offsets = offsets;
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
    Matcher matcher = SENTENCE.matcher(text);
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    while (matcher.find()) {
      if (matcher.group("end") != null) {
        paragraph++;
      } else if (!matcher.group().isBlank()) {
        sentences.add(new Sentence(this, paragraph, matcher.start(), matcher.group()));
      }
    }
    return sentences;
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
      Matcher matcher = MARKS.matcher(source).region(from, to);
      int next = from;
      while (matcher.find()) {
        lines(next, matcher.start());
        next = matcher.end();
      }
      lines(next, to);
    }

    void insert(String words, int offset) {
      words.chars().forEach(c -> append((char) c, offset));
    }

    /** A single line end goes on with the sentence; two end the paragraph. */
    private void lines(int from, int to) {
      for (int i = from; i < to; i++) {
        char c = source.charAt(i);
        boolean paragraphEnds = i + 1 < source.length() && source.charAt(i + 1) == '\n';
        if (c != '\n' || paragraphEnds || startsBlock(i + 1)) {
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
