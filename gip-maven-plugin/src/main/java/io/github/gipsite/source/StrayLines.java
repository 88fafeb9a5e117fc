package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines of a YAML file that are no keys: the rest of a text from the line above, and a remark
 * without its mark. Lines are counted from 0.
 */
record StrayLines(String file, List<String> lines) {
  /** The lines of content among which the parser reports an error too late. */
  private static final int LATE = 2;

  /** A key and a text of words. */
  private static final Pattern TEXT =
      Pattern.compile(" *(?:- )?(?<key>[\\w.-]+): +(?<text>[^\\s'\"\\[{#|>&*!%@`].*)");

  /** A line of words that is no key, no item of a list and no remark. */
  private static final Pattern WORDS = Pattern.compile("\\s*+[^\\s#'\"\\[\\]{}|>&*!%@`-][^:]*+");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  static StrayLines in(SourceText source) {
    return new StrayLines(source.file(), source.text().lines().toList());
  }

  /** The stray line of words at or just before the line with an error. */
  Optional<Diagnostic> near(int line) {
    return IntStream.iterate(Math.min(line, lines.size() - 1), i -> i >= 0, i -> i - 1)
        .filter(this::isContent)
        .limit(LATE)
        .filter(this::isWords)
        .mapToObj(this::stray)
        .findFirst();
  }

  private Diagnostic stray(int number) {
    String line = lines.get(number).strip();
    Matcher above = TEXT.matcher(number == 0 ? "" : lines.get(number - 1));
    if (above.matches() && has(HAN, above.group("text")) && !above.group("text").contains(" #")) {
      String mended = lines.get(number - 1).strip() + line;
      return finding(
          number, "yaml-syntax.wrapped", above.group("key"), YamlSlip.cut(mended), cutRemark(line));
    }
    return finding(number, "yaml-syntax.bare-remark", cutRemark(line));
  }

  private static String cutRemark(String line) {
    return YamlSlip.cut("# " + line);
  }

  private boolean isContent(int number) {
    String line = lines.get(number).stripLeading();
    return !line.isEmpty() && !line.startsWith("#");
  }

  private boolean isWords(int number) {
    String line = lines.get(number);
    return WORDS.matcher(line).matches() && has(HAN, line);
  }

  private static boolean has(Pattern pattern, String text) {
    return pattern.matcher(text).find();
  }

  private Diagnostic finding(int number, String key, Object... arguments) {
    String line = lines.get(number);
    int start = line.length() - line.stripLeading().length();
    SourceLocation place =
        new SourceLocation(file, number + 1, line.codePointCount(0, start) + 1, 1);
    return Diagnostic.of(SourceRules.YAML_SYNTAX, place, key, arguments);
  }
}
