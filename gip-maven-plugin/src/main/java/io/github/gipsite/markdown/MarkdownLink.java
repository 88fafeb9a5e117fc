package io.github.gipsite.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;

/**
 * The target of a link or an image in the words.
 *
 * @param written as it stands in the text
 * @param start where it begins in the text
 */
public record MarkdownLink(String written, int start) {
  /** Returns the address without the backslashes that only say that a character is no Markdown. */
  public Optional<String> unescaped() {
    // What HTML can name is nothing that an office writes into an address.
    return written.indexOf('&') >= 0
        ? Optional.empty()
        : Optional.of(Escaping.unescapeString(written));
  }
}
