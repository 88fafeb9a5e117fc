package io.github.gipsite.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a content folder that one of several machines works on: every n-th agency.
 *
 * @param number from 1
 * @param of how many there are
 */
public record ContentShard(int number, int of) {
  /** The whole content, on one machine. */
  public static final ContentShard WHOLE = new ContentShard(1, 1);

  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,3})/([1-9][0-9]{0,3})");

  /**
   * Reads a shard such as {@code 2/8}; empty where the text has another form, or there is no such
   * part.
   */
  public static Optional<ContentShard> parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Optional.of(
                new ContentShard(
                    Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
            .filter(shard -> shard.number() <= shard.of())
        : Optional.empty();
  }

  /**
   * Whether an agency belongs to this shard.
   *
   * @param index its place among the agencies of the content folder, from 0
   */
  public boolean has(int index) {
    return index % of == number - 1;
  }

  public boolean isWhole() {
    return of == 1;
  }
}
