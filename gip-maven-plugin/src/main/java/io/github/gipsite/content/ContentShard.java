package io.github.gipsite.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a content folder that one of several machines works on: every so many folders.
 *
 * @param number from 1
 * @param of how many there are
 */
public record ContentShard(int number, int of) {
  /** All of it, on one machine. */
  public static final ContentShard WHOLE = new ContentShard(1, 1);

  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,3})/([1-9][0-9]{0,3})");

  /** Such as {@code 2/8}; empty where it is written otherwise, or there is no such part. */
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
   * Whether a folder belongs to it.
   *
   * @param index its place among all that stands in the content folder, from 0
   */
  public boolean has(int index) {
    return index % of == number - 1;
  }

  public boolean isWhole() {
    return of == 1;
  }
}
