package io.github.gipsite.source;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A slip of the keyboard in a line of YAML, and how the line has to be written.
 *
 * @param key of its message
 * @param pattern the place ({@code spot}) and the key before it
 * @param mend makes the right line
 */
record YamlSlip(String key, Pattern pattern, BiFunction<String, Matcher, String> mend) {
  /** The longest line that is shown as it has to be. */
  private static final int LONGEST = 200;

  private static final String CUT = "…";

  /** The usual slips; the first that is in a line is told. */
  static final List<YamlSlip> ALL =
      List.of(
          slip(
              "yaml-syntax.tab",
              "^ *(?:(?<key>[\\w.-]+):)? *(?<spot>\t)",
              (line, at) -> line.replaceAll(":[ \t]*\t[ \t]*", ": ").replace("\t", "  ")),
          slip(
              "yaml-syntax.full-width-colon",
              "^ *(?<key>[\\w.\\p{IsHan}-]+) *(?<spot>：)",
              (line, at) -> withColon(line, at)),
          slip(
              "yaml-syntax.no-space-after-colon",
              "^ *(?<key>[A-Za-z][\\w.-]*)(?<spot>:)[^\\s:/]",
              (line, at) -> withColon(line, at)),
          slip(
              "yaml-syntax.equals-sign",
              "^ *(?<key>[A-Za-z][\\w.-]*+) *+(?<spot>[=＝])",
              (line, at) -> withColon(line, at)),
          slip(
              "yaml-syntax.full-width-bracket",
              "^ *+(?:(?<key>[\\w.-]+):)?[^#'\"]*?(?<spot>[［］【】｛｝])",
              (line, at) -> withBrackets(line)),
          slip(
              "yaml-syntax.two-rows",
              "^ *+(?:- )?+[\\w.-]++: *+\\[[^\\]\\[#{}'\"\\p{IsHan}]*+\\][,，;；\\s]*+(?<spot>(?<key>[A-Za-z][\\w.-]*+): *+\\S).*$",
              (line, at) -> onTwoLines(line, at)),
          slip(
              "yaml-syntax.mark-after-bracket",
              "^ *+(?:- )?+(?<key>[\\w.-]++): *+\\[[^\\]\\[#{}'\"]*+\\]\\s*+(?<spot>[,，、;；。.\\]]++)\\s*+(?:#.*)?$",
              (line, at) -> line.substring(0, at.start("spot")) + line.substring(at.end("spot"))),
          slip(
              "yaml-syntax.after-bracket",
              "^ *+(?:- )?+(?<key>[\\w.-]++): *+\\[[^,\\]\\[#{}'\"\\p{IsHan}]*+,[^\\]\\[#{}'\"\\p{IsHan}]*+\\]\\s*+(?<spot>[^\\s#].*)$",
              (line, at) -> withRemark(line, at)),
          slip(
              "yaml-syntax.empty-cell",
              "^ *+(?:(?<key>[\\w.-]+):)?[^#'\"]*?[\\[,] *+(?<spot>,)",
              (line, at) -> line),
          slip(
              "yaml-syntax.text-in-bracket",
              "^ *(?:- )?(?<key>[\\w.-]+): *(?<spot>\\[[^,，、#]*\\p{IsHan}[^,，、#]*)$",
              (line, at) -> quoted(line, at)),
          slip(
              "yaml-syntax.open-bracket",
              "^ *(?<key>[\\w.-]+): *(?<spot>\\[)[^\\]#]*$",
              (line, at) -> line.stripTrailing().replaceFirst(",$", "") + "]"),
          slip(
              "yaml-syntax.text-after-quote",
              "^ *(?:- )?(?<key>[\\w.-]+): *(?<spot>\"[^\"]*\"|'[^']*')\\s*[^\\s#].*$",
              (line, at) -> quoted(line, at)),
          slip(
              "yaml-syntax.colon-in-text",
              "^ *(?:- )?(?<key>[\\w.-]+): +(?<spot>[^\\s'\"\\[{#|>&*!%@`-](?:.*?[^\\s])?:(?: .*|$))",
              (line, at) -> quoted(line, at)));

  /** A quote that begins in a line and does not end in it. */
  static final YamlSlip OPEN_QUOTE =
      slip(
          "yaml-syntax.open-quote.line",
          "^ *(?:- )?(?<key>[\\w.-]+): *(?<spot>\"[^\"]*|'[^']*)$",
          (line, at) -> line.stripTrailing() + line.charAt(at.start("spot")));

  private static YamlSlip slip(
      String key, String pattern, BiFunction<String, Matcher, String> mend) {
    return new YamlSlip(key, Pattern.compile(pattern), mend);
  }

  /** The slip in a line, matched; empty where it is not in it. */
  Optional<Matcher> in(String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  /** The line as it has to be written, without the spaces before it. */
  String mended(String line, Matcher matcher) {
    return cut(mend.apply(line, matcher).strip());
  }

  /** A mended line, not longer than can be shown. */
  static String cut(String mended) {
    return mended.length() > LONGEST ? mended.substring(0, LONGEST) + CUT : mended;
  }

  private static String withColon(String line, Matcher at) {
    return line.substring(0, at.end("key")) + ": " + line.substring(at.end("spot")).strip();
  }

  /** The line as two, without the spaces before them. */
  private static String onTwoLines(String line, Matcher at) {
    String first = line.substring(0, line.lastIndexOf(']', at.start("spot") - 1) + 1).strip();
    return first + "\n" + line.substring(at.start("spot")).strip();
  }

  /** The line with what follows its bracket as a remark. */
  private static String withRemark(String line, Matcher at) {
    String row = line.substring(0, line.lastIndexOf(']', at.start("spot") - 1) + 1);
    String rest = line.substring(at.start("spot")).strip();
    return row + "  # " + rest;
  }

  private static String withBrackets(String line) {
    return line.replaceAll("[［【]", "[")
        .replaceAll("[］】]", "]")
        .replace('｛', '{')
        .replace('｝', '}')
        .replaceAll("\\s*，\\s*", ", ");
  }

  /** The line with its text in quotes that are not in it. */
  private static String quoted(String line, Matcher at) {
    String text = line.substring(at.start("spot")).strip();
    String quote = text.contains("\"") ? "'" : "\"";
    String inner = quote.equals("'") ? text.replace("'", "''") : text.replace("\\", "\\\\");
    return line.substring(0, at.start("spot")) + quote + inner + quote;
  }
}
