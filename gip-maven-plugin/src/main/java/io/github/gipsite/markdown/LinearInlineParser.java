package io.github.gipsite.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The inline parser of flexmark, in linear time and with a bounded stack. flexmark's own copies the
 * whole paragraph at every mark, searches all that follows for what must stand here, searches again
 * for an end that is not there, and recurses for every character of a title, a comment or an
 * address.
 */
final class LinearInlineParser extends InlineParserImpl {
  private static final Pattern TICKS = Pattern.compile("`+");

  /** The deepest nesting of brackets in an address; CommonMark allows any limit from 3 on. */
  private static final int DEEPEST_BRACKETS = 32;

  private final Map<Pattern, Pattern> flat;

  private BasedSequence read = BasedSequence.NULL;
  private String text = "";

  /** The offset in the text of what is parsed: link definitions are parsed one after the other. */
  private int start;

  private @Nullable Block definedIn;

  /** The last run of backticks of each length, and the last end of each kind of HTML. */
  private final Map<Integer, Integer> lastTicks = new HashMap<>();

  private final Map<String, Integer> lastEnds = new HashMap<>();

  LinearInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
    flat = FlatPatterns.instead(myParsing);
  }

  /** Parses a text, and clears all state that belongs to it. */
  @Override
  public void parse(BasedSequence content, Node parent) {
    super.parse(content, parent);
    forget();
  }

  /**
   * Parses a link definition at the beginning of a paragraph; called again for the rest after each
   * one.
   */
  @Override
  protected int parseReference(Block block, BasedSequence rest) {
    if (block != definedIn) {
      forget();
      definedIn = block;
      text = rest.toString();
    }
    start = text.length() - rest.length();
    read = rest;
    return super.parseReference(block, rest);
  }

  private void forget() {
    definedIn = null;
    read = BasedSequence.NULL;
    text = "";
    start = 0;
    lastTicks.clear();
    lastEnds.clear();
  }

  /** The parsed text as a string, because a sequence of segments is slow to scan. */
  private String text() {
    if (read != input) {
      forget();
      read = input;
      text = input.toString();
    }
    return text;
  }

  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = flat.getOrDefault(pattern, pattern).matcher(text());
    matcher.region(start + index, text.length());
    if (!(pattern == myParsing.TICKS ? matcher.find() : matcher.lookingAt())) {
      return null;
    }
    index = matcher.end() - start;
    return input.subSequence(matcher.start() - start, index);
  }

  /** Parses a code span; backticks without a closing run are text. */
  @Override
  protected boolean parseBackticks() {
    String all = text();
    if (lastTicks.isEmpty()) {
      TICKS
          .matcher(all)
          .results()
          .forEach(run -> lastTicks.put(run.end() - run.start(), run.start()));
    }
    int end = index;
    while (end < input.length() && all.charAt(end) == '`') {
      end++;
    }
    if (lastTicks.getOrDefault(end - index, -1) >= end) {
      return super.parseBackticks();
    }
    appendText(input, index, end);
    index = end;
    return true;
  }

  @Override
  public boolean parseAutolink() {
    return lastEnd(">") > index && super.parseAutolink();
  }

  @Override
  public boolean parseHtmlInline() {
    return lastEnd(endOfHtml()) > index && super.parseHtmlInline();
  }

  private String endOfHtml() {
    String all = text();
    if (all.startsWith("<!--", index)) {
      return "-->";
    }
    if (all.startsWith("<![CDATA[", index)) {
      return "]]>";
    }
    return all.startsWith("<?", index) ? "?>" : ">";
  }

  /**
   * Parses the address of a link; empty, which makes no link, where its brackets are nested too
   * deep.
   */
  @Override
  public BasedSequence parseLinkDestination() {
    return isTooDeep() ? input.subSequence(index, index) : super.parseLinkDestination();
  }

  /**
   * Whether brackets are nested too deep. Without this limit each address without an end would be
   * read up to the end of the paragraph.
   */
  private boolean isTooDeep() {
    String all = text();
    int depth = 0;
    for (int i = start + index; i < all.length() && all.charAt(i) > ' ' && depth >= 0; i++) {
      depth += all.charAt(i) == '(' ? 1 : 0;
      depth -= all.charAt(i) == ')' ? 1 : 0;
      if (depth > DEEPEST_BRACKETS) {
        return true;
      }
    }
    return false;
  }

  private int lastEnd(String end) {
    String all = text();
    return lastEnds.computeIfAbsent(end, all::lastIndexOf);
  }

  /** Processes the delimiters above one; without one, flexmark would search from the first on. */
  @Override
  public void processDelimiters(@Nullable Delimiter bottom) {
    if (bottom == null || bottom != getLastDelimiter()) {
      super.processDelimiters(bottom);
    }
  }
}
