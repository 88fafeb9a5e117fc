package io.github.gipsite.markdown;

import com.vladsch.flexmark.ast.util.Parsing;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Patterns that find what those of flexmark find, and never go back into what they have read. Java
 * follows a pattern one call deeper for each repetition that it may have to take back. An address
 * in angle brackets may hold spaces, as CommonMark says and flexmark does not.
 */
final class FlatPatterns {
  private static final String ESCAPED = "\\\\[!\"#$%&'()*+,./:;<=>?@\\[\\\\\\]^_`{|}~-]";

  private static final Pattern LABEL =
      Pattern.compile("\\[(?:[^\\\\\\[\\]]|" + ESCAPED + "|\\\\){0,999}+\\]");

  private static final Pattern TITLE =
      Pattern.compile(
          "\"(?:%1$s|[^\"\\x00])*+\"|'(?:%1$s|[^'\\x00])*+'|\\((?:%1$s|[^()\\x00])*+\\)"
              .formatted(ESCAPED));

  private static final Pattern ADDRESS_IN_ANGLES =
      Pattern.compile("<(?:[^<>\\t\\n\\\\\\x00]|" + ESCAPED + "|\\\\)*+>");

  private static final String VALUE = "(?:[^\"'=<>{}`\\x00-\\x20]++|'[^']*+'|\"[^\"]*+\")";
  private static final String ATTRIBUTE =
      "\\s++[a-zA-Z_:][a-zA-Z0-9:._-]*+(?:\\s*+=\\s*+" + VALUE + ")?+";

  private static final Pattern HTML_TAG =
      Pattern.compile(
          String.join(
              "|",
              "<[a-z][a-z0-9-]*+(?:" + ATTRIBUTE + ")*+\\s*+/?+>",
              "</[a-z][a-z0-9-]*+\\s*+>",
              "<!---->",
              "<!--(?:-?[^>-])(?:-?[^-])*+-->",
              "<\\?.*?\\?>",
              "<![a-z]++\\s[^>]*+>",
              "<!\\[CDATA\\[[\\s\\S]*?\\]\\]>"),
          Pattern.CASE_INSENSITIVE);

  private static final String HOST = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
  private static final Pattern MAIL =
      Pattern.compile("<[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]++@" + HOST + "(?:\\." + HOST + ")*+>");

  private FlatPatterns() {}

  /** The replacements for the patterns of flexmark that may recurse. */
  static Map<Pattern, Pattern> instead(Parsing parsing) {
    return Map.of(
        parsing.LINK_LABEL, LABEL,
        parsing.LINK_TITLE, TITLE,
        parsing.LINK_DESTINATION_ANGLES, ADDRESS_IN_ANGLES,
        parsing.HTML_TAG, HTML_TAG,
        parsing.EMAIL_AUTOLINK, MAIL);
  }
}
