package io.github.gipsite.markdown;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Reads from Markdown within {@link MarkdownLimits} which lines are code on the page because they
 * are indented. Few chapters have a line that may be one, and no other is parsed.
 */
public final class IndentedCodeReader {
  private static final String INDENT = "    ";

  private final MarkdownParser parser = new MarkdownParser();

  /**
   * A block of indented lines.
   *
   * @param start where its first character but spaces stands in the text
   * @param end behind its last character
   */
  public record IndentedCode(int start, int end) {}

  /** Every block of indented code in a text, in order. */
  public List<IndentedCode> read(String markdown) {
    if (!markdown.contains(INDENT) && markdown.indexOf('\t') < 0) {
      return List.of();
    }
    Document document = parser.parse(MarkdownRenderer.blankIndents(markdown));
    return StreamSupport.stream(document.getDescendants().spliterator(), false)
        .filter(IndentedCodeBlock.class::isInstance)
        .map(node -> code(markdown, node.getStartOffset(), node.getEndOffset()))
        .toList();
  }

  private static IndentedCode code(String markdown, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(markdown.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(markdown.charAt(end - 1))) {
      end--;
    }
    return new IndentedCode(start, end);
  }
}
