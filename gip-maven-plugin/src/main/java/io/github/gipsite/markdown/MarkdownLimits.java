package io.github.gipsite.markdown;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.source.SourceRules;
import io.github.gipsite.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The limits on how long, how wide and how deep the Markdown of a chapter may be. Within these
 * limits it is read and drawn in a second, on the stack that every Java has; no report comes near
 * them.
 */
public final class MarkdownLimits {
  /** The most bytes; a year of words takes 10 KB. */
  private static final int LONGEST_IN_BYTES = 64 << 10;

  /** The most strokes in a line; the widest table of an official form has 12. */
  private static final int MOST_STROKES = 200;

  /**
   * The most cells of a table; short rows are filled up, so that few characters may make many
   * cells.
   */
  private static final int MOST_CELLS = 40_000;

  /**
   * The most blanks in a row, which aligned tables have; finding a table takes time that grows with
   * their square.
   */
  private static final int MOST_BLANKS = 500;

  private static final String TOO_MANY_BLANKS = " ".repeat(MOST_BLANKS + 1);

  /** The most references to figures; a report has at most 200 cells to name. */
  private static final int MOST_REFERENCES = 1000;

  /**
   * The most pieces of a block: flexmark joins lines of a list or quotation, and text with escapes,
   * in time that grows with the square of their number (its {@code SegmentBuilderBase} makes room
   * for one more at a time).
   */
  private static final int MOST_PIECES = 3000;

  private static final Pattern INDENTED_LINE = Pattern.compile("\\n[ \\t>]");
  private static final Pattern ESCAPE = Pattern.compile("[\\\\&]");

  private static final int BYTES_IN_CHARACTER = 3;
  private static final String REFERENCE = "{{";
  private static final Rule RULE = SourceRules.UNREADABLE_FILE;

  private final SourceText source;
  private final String text;

  private MarkdownLimits(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** Returns the finding on the first limit that a chapter exceeds. */
  public static Optional<Diagnostic> firstBroken(SourceText source) {
    MarkdownLimits limits = new MarkdownLimits(source);
    return limits
        .size()
        .or(limits::tables)
        .or(limits::references)
        .or(() -> limits.pieces(INDENTED_LINE, "unreadable-file.many-indented-lines"))
        .or(() -> limits.pieces(ESCAPE, "unreadable-file.many-escapes"))
        .or(limits::depth);
  }

  private Optional<Diagnostic> size() {
    if (text.length() <= LONGEST_IN_BYTES / BYTES_IN_CHARACTER) {
      return Optional.empty();
    }
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return bytes > LONGEST_IN_BYTES
        ? found(0, "unreadable-file.long-chapter", (bytes + 1023) >> 10, LONGEST_IN_BYTES >> 10)
        : Optional.empty();
  }

  /** Checks adjacent lines with strokes, which are nearly always a table. */
  private Optional<Diagnostic> tables() {
    return text.indexOf('|') < 0
        ? Optional.empty()
        : tables(text.replace('\t', ' ').split("\n", -1));
  }

  private Optional<Diagnostic> tables(String[] lines) {
    int rows = 0;
    int widest = 0;
    int start = 0;
    for (String line : lines) {
      int strokes = strokes(line);
      rows = strokes == 0 ? 0 : rows + 1;
      widest = strokes == 0 ? 0 : Math.max(widest, strokes);
      if (strokes > MOST_STROKES) {
        return found(start, "unreadable-file.wide-table", strokes, MOST_STROKES);
      }
      if (rows * widest > MOST_CELLS) {
        return found(start, "unreadable-file.large-table", rows * widest, MOST_CELLS);
      }
      if (strokes > 0 && line.contains(TOO_MANY_BLANKS)) {
        int blanks = start + line.indexOf(TOO_MANY_BLANKS);
        return found(blanks, "unreadable-file.many-blanks", MOST_BLANKS + 1, MOST_BLANKS);
      }
      start += line.length() + 1;
    }
    return Optional.empty();
  }

  private static int strokes(String line) {
    int strokes = 0;
    for (int at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) {
      strokes++;
    }
    return strokes;
  }

  private Optional<Diagnostic> references() {
    int references = 0;
    int first = text.indexOf(REFERENCE);
    for (int at = first; at >= 0; at = text.indexOf(REFERENCE, at + REFERENCE.length())) {
      references++;
    }
    return references > MOST_REFERENCES
        ? found(first, "unreadable-file.many-references", references, MOST_REFERENCES)
        : Optional.empty();
  }

  private Optional<Diagnostic> pieces(Pattern piece, String key) {
    if (text.length() <= MOST_PIECES) {
      return Optional.empty();
    }
    return piece
        .matcher(text)
        .results()
        .skip(MOST_PIECES)
        .findFirst()
        .flatMap(first -> found(first.end() - 1, key, MOST_PIECES + 1, MOST_PIECES));
  }

  private Optional<Diagnostic> depth() {
    return MarkdownDepth.firstTooDeep(text)
        .map(line -> new SourceLocation(source.file(), line, 1, 1))
        .map(place -> Diagnostic.of(RULE, place, "unreadable-file.too-deep"));
  }

  private Optional<Diagnostic> found(int offset, String key, int count, int limit) {
    return Optional.of(Diagnostic.of(RULE, source.place(offset, 1), key, count, limit));
  }
}
