package io.github.gipsite.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Headings, HTML and thematic breaks, looked for in time that grows with the text, and on a stack
 * that does not. flexmark puts the paragraph so far together at each line that may be a heading,
 * and goes deeper for each mark of a thematic break and each attribute of a tag.
 */
final class LinearBlockStarts {
  private static final int CODE_INDENT = 4;
  private static final int FEWEST_MARKS = 3;
  private static final int LONGEST_TAG = 300;

  private LinearBlockStarts() {}

  /** A line from its first character that is no blank. */
  private static String words(ParserState state) {
    return state.getLine().subSequence(state.getNextNonSpaceIndex()).toString();
  }

  /** Quick, for the many lines that begin otherwise. */
  private static boolean begins(ParserState state, String marks) {
    int first = state.getNextNonSpaceIndex();
    BasedSequence line = state.getLine();
    return first < line.length() && marks.indexOf(line.charAt(first)) >= 0;
  }

  /** Asks flexmark only about what may be a heading, or the line under one. */
  static final class Headings extends HeadingParser.Factory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      BlockParserFactory headings = super.apply(options);
      return (state, matched) ->
          begins(state, "#=-") && mayBeHeading(words(state))
              ? headings.tryStart(state, matched)
              : BlockStart.none();
    }

    private static boolean mayBeHeading(String words) {
      return words.startsWith("#") || isAll(words, '=') || isAll(words, '-');
    }

    private static boolean isAll(String words, char mark) {
      return words.stripTrailing().chars().allMatch(c -> c == mark);
    }
  }

  /** Leaves a tag that is longer than any to the words of a paragraph. */
  static final class Html extends HtmlBlockParser.Factory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      BlockParserFactory html = super.apply(options);
      return (state, matched) ->
          begins(state, "<") && mayBeHtml(words(state))
              ? html.tryStart(state, matched)
              : BlockStart.none();
    }

    private static boolean mayBeHtml(String words) {
      int end = words.indexOf('>');
      return words.startsWith("<!")
          || words.startsWith("<?")
          || (words.startsWith("<") && (end < 0 ? words.length() : end) <= LONGEST_TAG);
    }
  }

  /** Three marks of a kind or more, with nothing but blanks between them. */
  static final class ThematicBreaks extends ThematicBreakParser.Factory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return (state, matched) ->
          begins(state, "*-_")
                  && state.getIndent() < CODE_INDENT
                  && !matched.getBlockParser().isParagraphParser()
                  && isThematicBreak(words(state))
              ? thematicBreak(state)
              : BlockStart.none();
    }

    private static boolean isThematicBreak(String words) {
      char mark = words.charAt(0);
      return words.chars().allMatch(c -> c == mark || c == ' ' || c == '\t')
          && words.chars().filter(c -> c == mark).count() >= FEWEST_MARKS;
    }

    private static BlockStart thematicBreak(ParserState state) {
      BasedSequence line = state.getLine();
      return BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
          .atIndex(line.length());
    }
  }
}
