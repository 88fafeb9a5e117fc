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
 * Finds headings, HTML and thematic breaks in linear time and constant stack. flexmark joins the
 * paragraph so far at each line that may be a heading, and recurses for each mark of a thematic
 * break and each attribute of a tag.
 */
final class LinearBlockStarts {
  private static final int CODE_INDENT = 4;
  private static final int FEWEST_MARKS = 3;
  private static final int LONGEST_TAG = 300;

  private LinearBlockStarts() {}

  /** The line from its first non-blank character. */
  private static String words(ParserState state) {
    return state.getLine().subSequence(state.getNextNonSpaceIndex()).toString();
  }

  /** Whether a line begins with one of these marks; a quick test that most lines fail. */
  private static boolean begins(ParserState state, String marks) {
    int first = state.getNextNonSpaceIndex();
    BasedSequence line = state.getLine();
    return first < line.length() && marks.indexOf(line.charAt(first)) >= 0;
  }

  /** Finds headings; flexmark is asked only about lines that may be one, or may underline one. */
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

  /** Finds HTML blocks; a tag that is too long is text of a paragraph. */
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

  /** Finds thematic breaks: three or more marks of a kind with nothing but blanks between them. */
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
