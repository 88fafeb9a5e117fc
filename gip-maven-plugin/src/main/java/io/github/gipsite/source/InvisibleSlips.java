package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Invisible characters where YAML has no place for them: before a line, in its key, and around a
 * value that is no text. Lines are counted from 0.
 */
record InvisibleSlips(String file, List<String> lines) {
  /** What begins a line of YAML, and hardly a line of a text. */
  private static final Pattern BEGIN = Pattern.compile("(?:- )?[\\w.-]+[^\\w.:：]?[:：]|- |#");

  /** The key of a line, with whatever is invisible in it. */
  private static final Pattern KEY_AND_VALUE =
      Pattern.compile("(?:- )?+[^\\p{Print}\\p{IsHan}]*+\\w[^:#'\"\\[{\\p{IsHan}]*+:");

  private static final Pattern NO_SPACE = Pattern.compile("((?:- )?[\\w.-]+) *:(?=[^ ])");

  /** A value without any word of Chinese, up to a comment. */
  private static final Pattern BARE = Pattern.compile("^[^'\"#\\p{IsHan}]*(?: #.*)?$");

  /** The finding on a line; empty where nothing invisible stands in the way. */
  Optional<Diagnostic> at(int number) {
    String line = lines.get(number);
    if (!InvisibleCharacter.isIn(line)) {
      return Optional.empty();
    }
    int start = indentation(line);
    if (InvisibleCharacter.indexIn(line, 0, start) >= 0) {
      return BEGIN.matcher(line.substring(start)).lookingAt()
          ? Optional.of(indent(number, start))
          : Optional.empty();
    }
    return culprit(line, start).stream().mapToObj(at -> character(number, at)).findFirst();
  }

  /** The finding on an invisible character, with the line as it is without any. */
  Diagnostic character(int number, int at) {
    String line = lines.get(number);
    return Diagnostic.of(
        SourceRules.YAML_SYNTAX,
        place(number, at),
        "yaml-syntax.invisible-character",
        InvisibleCharacter.name(line.charAt(at)),
        YamlSlip.cut(mended(line)));
  }

  /** The line without the characters, and with the space that belongs after its colon. */
  private static String mended(String line) {
    String left = InvisibleCharacter.deletedFrom(line).strip();
    Matcher colon = NO_SPACE.matcher(left);
    return colon.lookingAt() ? colon.group(1) + ": " + left.substring(colon.end()) : left;
  }

  private Diagnostic indent(int number, int start) {
    String line = lines.get(number);
    int at = InvisibleCharacter.indexIn(line, 0, start);
    return Diagnostic.of(
        SourceRules.YAML_SYNTAX,
        place(number, at),
        "yaml-syntax.invisible-indent",
        InvisibleCharacter.name(line.charAt(at)),
        YamlSlip.cut(mended(line)),
        spaces(number, start));
  }

  /** The number of spaces that were meant: as wide as it looks, or as far as the line above. */
  private int spaces(int number, int start) {
    int width = lines.get(number).substring(0, start).chars().map(InvisibleCharacter::width).sum();
    List<Integer> above =
        IntStream.range(0, number)
            .map(i -> number - 1 - i)
            .filter(i -> !lines.get(i).isBlank() && !lines.get(i).strip().startsWith("#"))
            .mapToObj(i -> indentation(lines.get(i)))
            .toList();
    boolean usual = above.isEmpty() || above.contains(width) || lineAbove(number).endsWith(":");
    return usual ? width : above.get(0);
  }

  private String lineAbove(int number) {
    return number == 0 ? "" : lines.get(number - 1).strip();
  }

  /** The invisible character in the key of a line, at once after its colon or in a bare value. */
  private static OptionalInt culprit(String line, int start) {
    Matcher parts = KEY_AND_VALUE.matcher(line).region(start, line.length());
    if (!parts.lookingAt()) {
      return OptionalInt.empty();
    }
    int inKey = InvisibleCharacter.indexIn(line, start, parts.end());
    if (inKey >= 0) {
      return OptionalInt.of(inKey);
    }
    String value = line.substring(parts.end());
    if (!value.isEmpty() && InvisibleCharacter.is(value.charAt(0))) {
      return OptionalInt.of(parts.end());
    }
    int at = BARE.matcher(value).matches() ? InvisibleCharacter.indexOfFault(value) : -1;
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(parts.end() + at);
  }

  private static int indentation(String line) {
    int end = 0;
    while (end < line.length()
        && (line.charAt(end) == ' ' || InvisibleCharacter.is(line.charAt(end)))) {
      end++;
    }
    return end;
  }

  private SourceLocation place(int number, int at) {
    String line = lines.get(number);
    return new SourceLocation(file, number + 1, 1 + line.codePointCount(0, at), 1);
  }
}
