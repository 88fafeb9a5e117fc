package io.github.gipsite.source;

import io.github.gipsite.diagnostic.SourceLocation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of a Git merge that was not finished. The mark between the two sides is not searched: a
 * line of equals signs also makes a heading of the line above.
 */
public final class MergeMarks {
  private static final Pattern SIDE = Pattern.compile("(?m)^(?:<{7}|>{7})(?: .*)?$");

  private MergeMarks() {}

  /** The place of the first mark in a file; empty where there is none. */
  public static Optional<SourceLocation> first(SourceText source) {
    Matcher mark = SIDE.matcher(source.text());
    return mark.find() ? Optional.of(source.place(mark.start(), 1)) : Optional.empty();
  }
}
