package io.github.gipsite.bundle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places in a file that name a version of this plugin or of its template.
 *
 * @param text the whole file
 */
record VersionReferences(String text) {
  private static final String ARTIFACTS =
      "(?:" + RepositoryFile.PLUGIN + "|" + RepositoryFile.TEMPLATE + ")";

  /** In a POM, as {@code init} writes it; a property in the place of the version is not touched. */
  private static final Pattern ELEMENT =
      Pattern.compile(
          "(<artifactId>" + ARTIFACTS + "</artifactId>\\s*<version>)([^<$\\s]+)(?=</version>)");

  /** In a command. */
  private static final Pattern COMMAND =
      Pattern.compile("(" + RepositoryFile.PLUGIN + ":)([0-9][0-9A-Za-z.+-]*)(?=:)");

  private static final Pattern DECLARATION =
      Pattern.compile("<artifactId>\\s*" + ARTIFACTS + "\\s*</artifactId>");

  /** The first version that is named. */
  Optional<String> version() {
    return ELEMENT.matcher(text).results().findFirst().map(found -> found.group(2));
  }

  /** The text with another version in all places that are known. */
  String replacedBy(String version) {
    String replacement = "$1" + Matcher.quoteReplacement(version);
    String elements = ELEMENT.matcher(text).replaceAll(replacement);
    return COMMAND.matcher(elements).replaceAll(replacement);
  }

  /** The lines that declare the plugin or the template with a version that is not known. */
  List<Integer> unknownLines() {
    List<Integer> known = ELEMENT.matcher(text).results().map(MatchResult::start).toList();
    return DECLARATION
        .matcher(text)
        .results()
        .map(MatchResult::start)
        .filter(Predicate.not(known::contains))
        .map(start -> 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count())
        .toList();
  }

  /** Whether it declares the plugin or the template. */
  boolean isDeclared() {
    return DECLARATION.matcher(text).find();
  }
}
