package io.github.gipsite.check;

import io.github.gipsite.check.MarkdownLines.Line;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds images and links to a file on somebody's own disk, and links that are none because of a
 * space or a bracket of full width before the address.
 */
final class LinkMishaps implements MishapFinder {
  private static final String LOCAL_START =
      "(?:file:|[A-Za-z]:[\\\\/]|\\\\\\\\|/(?:Users|Volumes)/)";

  private static final Pattern LOCAL =
      Pattern.compile(
          "(?i)(?<text>!?\\[[^\\]\n]{0,200}\\])[ \t]*[(（][ \t]*<?(?<path>"
              + LOCAL_START
              + "(?:[^()（）<>\"\n]|\\([^()\n]{0,200}\\)|（[^（）\n]{0,200}）){1,500}?)>?"
              + "(?:[ \t]+\"[^\"\n]{0,200}\")?[ \t]*[)）]");

  private static final Pattern LOCAL_TAG =
      Pattern.compile(
          "(?i)<img\\b[^>\n]{0,500}?\\bsrc=[\"']?(?<path>"
              + LOCAL_START
              + "[^\"'>\n]{1,500})[\"']?[^>\n]{0,500}>");

  private static final Pattern APART =
      Pattern.compile(
          "(?i)(?<text>!\\[[^\\]\n]{0,200}\\]|\\[[^\\]\n]{1,200}\\])(?<gap>[ \t\u3000]*)(?<open>[(（])[ \t]*"
              + "(?<address>(?:https?://|www\\.|mailto:|files/)[^()（）\\s]{1,500}"
              + "|[^()（）\\s]{1,200}\\.(?:pdf|docx?|xlsx?|pptx?|html?|png|jpe?g|gif|zip|txt|csv))"
              + "[ \t]*(?<close>[)）])");

  /** Signs of which every link that {@link #APART} mends holds one. */
  private static final List<String> SIGNS_OF_APART =
      List.of("（", "）", "] ", "]\t", "]\u3000", "www.");

  private static final Pattern ENCODED = Pattern.compile("(?:[^%]|%[0-9A-Fa-f]{2})*");

  @Override
  public List<MarkdownMishap> find(MarkdownLines chapter) {
    List<MarkdownMishap> found = new ArrayList<>();
    for (Line line : chapter.lines()) {
      if (line.text().indexOf('[') >= 0 || line.text().indexOf('<') >= 0) {
        add("local-file", line, withinTheReport(line.text()), found);
        add("link-space", line, joined(line.text()), found);
      }
    }
    return found;
  }

  private static void add(String variant, Line line, String mended, List<MarkdownMishap> found) {
    if (!mended.equals(line.text())) {
      found.add(MarkdownMishap.of(variant, line, mended));
    }
  }

  private static String withinTheReport(String line) {
    String images =
        LOCAL_TAG
            .matcher(line)
            .replaceAll(tag -> Matcher.quoteReplacement("![](" + attachment(tag.group(1)) + ")"));
    return LOCAL
        .matcher(images)
        .replaceAll(
            link ->
                Matcher.quoteReplacement(link.group(1) + "(" + attachment(link.group(2)) + ")"));
  }

  /** The address of a file once it is an attachment. */
  private static String attachment(String path) {
    String plain =
        path.indexOf('%') >= 0 && ENCODED.matcher(path).matches()
            ? URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
            : path;
    String stripped = plain.strip();
    String name =
        stripped.substring(1 + Math.max(stripped.lastIndexOf('/'), stripped.lastIndexOf('\\')));
    boolean isPlain = name.chars().noneMatch(c -> c == ' ' || c == '(' || c == ')');
    return isPlain ? "files/" + name : "<files/" + name + ">";
  }

  private static String joined(String line) {
    return isApart(line) ? APART.matcher(line).replaceAll(LinkMishaps::joined) : line;
  }

  /** Looks for a sign that no good link has; most lines with a link have none. */
  private static boolean isApart(String line) {
    return SIGNS_OF_APART.stream().anyMatch(line::contains);
  }

  private static String joined(MatchResult link) {
    boolean isLink =
        link.group(2).isEmpty() && link.group(3).equals("(") && link.group(5).equals(")");
    String address = link.group(4);
    String whole = address.startsWith("www.") ? "https://" + address : address;
    return Matcher.quoteReplacement(isLink ? link.group() : link.group(1) + "(" + whole + ")");
  }
}
