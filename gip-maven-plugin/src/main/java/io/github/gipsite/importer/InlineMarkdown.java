package io.github.gipsite.importer;

import io.github.gipsite.importer.document.InlineSpan;
import io.github.gipsite.importer.document.InlineText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a text as Markdown, with its links and its bold words. */
final class InlineMarkdown {
  private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");

  private final String text;
  private final StringBuilder written = new StringBuilder();
  private int at;

  private InlineMarkdown(String text) {
    this.text = text;
  }

  static String of(InlineText words) {
    if (words.spans().isEmpty()) {
      return MarkdownWriter.escaped(words.text());
    }
    InlineMarkdown markdown = new InlineMarkdown(words.text());
    for (InlineSpan span : words.spans()) {
      if (span.isLink()) {
        markdown.link(span);
      } else {
        markdown.bold(span);
      }
    }
    markdown.plainTo(markdown.text.length());
    return markdown.written.toString();
  }

  private void link(InlineSpan span) {
    int from = span.from();
    int to = span.to();
    while (from < to && isSpace(from)) {
      from++;
    }
    while (from < to && isSpace(to - 1)) {
      to--;
    }
    if (from < to) {
      plainTo(from);
      link(to, span.address());
    }
  }

  /** Writes the words up to an offset as a link. */
  private void link(int to, String address) {
    int last = written.length() - 1;
    if (last >= 0 && written.charAt(last) == '!') {
      written.insert(last, '\\');
    }
    written.append('[');
    plainTo(to);
    written.append("](").append(destination(address)).append(')');
  }

  /**
   * Writes bold words without the punctuation at their ends where CommonMark would not see the
   * asterisks beside it: {@code **要求**：各单位}, not {@code **要求：**各单位}.
   */
  private void bold(InlineSpan span) {
    int from = span.from();
    int to = span.to();
    while (from < to && (isSpace(from) || (isPunctuation(from) && isWord(from - 1)))) {
      from++;
    }
    while (from < to && (isSpace(to - 1) || (isPunctuation(to - 1) && isWord(to)))) {
      to--;
    }
    if (from < to) {
      plainTo(from);
      written.append("**");
      plainTo(to);
      written.append("**");
    }
  }

  /** Writes the words up to an offset; brackets of theirs are none of a link. */
  private void plainTo(int to) {
    Matcher bracket = BRACKET.matcher(text).region(at, to);
    while (bracket.find()) {
      written.append(MarkdownWriter.escaped(text.substring(at, bracket.start())));
      written.append('\\').append(bracket.group());
      at = bracket.end();
    }
    written.append(MarkdownWriter.escaped(text.substring(at, to)));
    at = to;
  }

  private static String destination(String address) {
    String safe =
        address
            .replace("<", "%3C")
            .replace(">", "%3E")
            .replace("\\", "%5C")
            .replace("{", "%7B")
            .replace("}", "%7D")
            .replaceAll("&(?=#?\\w+;)", "\\\\&");
    return safe.matches("[^()]*") ? safe : "<" + safe + ">";
  }

  private boolean isWord(int offset) {
    return offset >= 0 && offset < text.length() && !isSpace(offset) && !isPunctuation(offset);
  }

  private boolean isSpace(int offset) {
    char c = text.charAt(offset);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether CommonMark takes a character for punctuation, or a symbol, which counts as such. */
  private boolean isPunctuation(int offset) {
    return switch (Character.getType(text.charAt(offset))) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
