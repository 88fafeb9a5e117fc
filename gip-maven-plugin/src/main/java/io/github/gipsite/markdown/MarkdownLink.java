package io.github.gipsite.markdown;

import io.github.gipsite.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The target of a link or an image in the words.
 *
 * @param written as it stands in the text
 * @param start where it begins in the text
 */
public record MarkdownLink(String written, int start) {
  /** Java follows a pattern as deep as it repeats, so brackets in an address are counted. */
  private static final String ADDRESS =
      "[ \\t]*(?:<([^<>\\n]*+)>|((?:[^\\s()<]++|\\([^\\s()]*+\\)){1,99}+))";

  /** What may follow: with anything else Markdown takes the whole for words. */
  private static final String TITLE = "[ \\t]{0,9}(?:[\"'(][^\\n]{0,200})?";

  /** After a text in brackets, or where a name in brackets is given an address. */
  private static final List<Pattern> WRITTEN =
      List.of(
          Pattern.compile("(?<!\\\\)\\]\\(" + ADDRESS + "(?=" + TITLE + "\\))"),
          Pattern.compile(
              "^ {0,3}\\[[^\\]\\n]{1,999}\\]:" + ADDRESS + "(?=" + TITLE + "$)",
              Pattern.MULTILINE));

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");

  /** Every address in a text. */
  public static List<MarkdownLink> in(SourceText source) {
    String text = source.text();
    if (!text.contains("](") && !text.contains("]:")) {
      return List.of();
    }
    List<MarkdownLink> addresses = new ArrayList<>();
    for (Pattern written : WRITTEN) {
      Matcher matcher = written.matcher(text);
      while (matcher.find()) {
        int group = matcher.group(1) != null ? 1 : 2;
        addresses.add(new MarkdownLink(matcher.group(group), matcher.start(group)));
      }
    }
    return addresses;
  }

  /** As the Markdown means it: without the strokes that only say that a sign is no Markdown. */
  public Optional<String> unescaped() {
    // What HTML can name is nothing that an office writes into an address.
    return written.indexOf('&') >= 0
        ? Optional.empty()
        : Optional.of(ESCAPE.matcher(written).replaceAll(""));
  }
}
