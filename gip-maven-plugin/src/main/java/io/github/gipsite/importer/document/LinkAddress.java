package io.github.gipsite.importer.document;

import io.github.gipsite.importer.document.DocumentBlock.Other.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a link as a document writes it.
 *
 * @param written without the white space around it
 */
record LinkAddress(String written) {
  /** Addresses that mean the same wherever a page stands. */
  private static final Pattern ABSOLUTE = Pattern.compile("(?:https?://|mailto:).+");

  /** Nothing, a place on the page, or what a browser does itself. */
  private static final Pattern HERE = Pattern.compile("|#.*|(?:javascript|tel|about|data):.*");

  /** A file, which an office publishes beside its report. */
  private static final Pattern FILE =
      Pattern.compile(
          "[^?#]*\\.(?:pdf|ofd|docx?|xlsx?|pptx?|wps|et|dps|od[tsp]|rtf|txt|csv|jpe?g|png|gif|zip|rar|7z|mp[34])(?:[?#].*)?");

  private static final int LONGEST = 2000;
  private static final int SHOWN = 100;

  static LinkAddress of(String written) {
    return new LinkAddress(written.strip());
  }

  /** The address that a link may have on another page; empty where it leads nowhere from there. */
  Optional<String> absolute() {
    return Optional.of(written)
        .filter(address -> address.length() <= LONGEST && ABSOLUTE.matcher(lower()).matches())
        .map(address -> address.replaceAll("[\\s\\x00-\\x20]", "%20"));
  }

  /** The link to a file beside the document, which leads nowhere from another page. */
  Optional<Omission> file(String words) {
    return relative(words).filter(link -> FILE.matcher(lower()).matches());
  }

  /** The link to anything else than a place on the page or on the web. */
  Optional<Omission> relative(String words) {
    boolean isRelative =
        absolute().isEmpty() && written.length() <= LONGEST && !HERE.matcher(lower()).matches();
    return isRelative && !words.isBlank()
        ? Optional.of(new Omission(Kind.LINK, shown(words) + " " + shown(written)))
        : Optional.empty();
  }

  private String lower() {
    return written.toLowerCase(Locale.ROOT);
  }

  private static String shown(String text) {
    String stripped = text.strip();
    return stripped.length() <= SHOWN ? stripped : stripped.substring(0, SHOWN) + "…";
  }
}
