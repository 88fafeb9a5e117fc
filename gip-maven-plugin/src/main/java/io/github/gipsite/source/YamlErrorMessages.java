package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Explains YAML errors in the words of an editor. The parser notices most slips a line too late and
 * in technical terms, so that the usual ones ({@link YamlSlip}) are searched in the text first.
 */
final class YamlErrorMessages {
  private static final Pattern KEY_AND_COLON = Pattern.compile("^([a-z][a-z.-]*) *：");

  private static final Pattern LINE = Pattern.compile("^ *(?:- )?[\\w.-]+:(?: |$)");

  private static final Pattern PARENT = Pattern.compile("^ *(?:- )?[\\w.-]+:\\s*(?:#.*)?$");

  private YamlErrorMessages() {}

  /** Whether a plain text begins like a key with a full-width colon. */
  static boolean isSlip(Node node) {
    return node instanceof ScalarNode text
        && text.getScalarStyle() == ScalarStyle.PLAIN
        && text.getValue().indexOf('：') > 0
        && KEY_AND_COLON.matcher(text.getValue()).find();
  }

  /** The finding on a text that begins like a key with a full-width colon. */
  static Diagnostic fullWidthColon(SourceText source, SourceLocation text) {
    String line = source.text().lines().toList().get(text.line() - 1);
    int start = line.offsetByCodePoints(0, text.column() - 1);
    int colon = line.indexOf('：', start);
    Optional<Diagnostic> inBraces = YamlSlips.in(source).fullWidthInBraces(text.line() - 1);
    if (inBraces.isPresent()) {
      return inBraces.get();
    }
    return diagnostic(
        place(source, text.line() - 1, line.codePointCount(0, colon)),
        "yaml-syntax.full-width-colon",
        line.substring(start, colon).strip(),
        line.substring(start, colon).strip() + ": " + line.substring(colon + 1).strip());
  }

  static Diagnostic controlCharacter(SourceLocation place, int character) {
    return diagnostic(place, "yaml-syntax.control-character", "U+%04X".formatted(character));
  }

  static Diagnostic explain(SourceText source, YAMLException fault) {
    if (fault instanceof ReaderException unreadable) {
      return controlCharacter(
          source.place(source.text().offsetByCodePoints(0, unreadable.getPosition()), 1),
          unreadable.getCodePoint());
    }
    if (!(fault instanceof MarkedYAMLException marked)) {
      return diagnostic(SourceLocation.startOf(source.file()), "yaml-syntax.too-deep");
    }
    Mark mark = marked.getProblemMark();
    int line = mark == null ? 0 : mark.getLine();
    if (isAlias(marked)) {
      return diagnostic(
          place(source, line, mark == null ? 0 : mark.getColumn()), "yaml-syntax.alias");
    }
    if (String.valueOf(marked.getContext()).contains("single document")) {
      return diagnostic(place(source, line, 0), "yaml-syntax.second-document");
    }
    return mergeMark(source)
        .or(() -> unclosed(source, marked))
        .or(() -> YamlSlips.in(source).openQuoteBefore(line))
        .or(() -> YamlSlips.in(source).near(line))
        .or(() -> StrayLines.in(source).near(line))
        .or(() -> indent(source, line))
        .orElseGet(
            () ->
                diagnostic(
                    place(source, line, mark == null ? 0 : mark.getColumn()), "yaml-syntax"));
  }

  /**
   * The finding on a file that is YAML, but no mapping: a lone list, or a text because a colon is
   * missing.
   */
  static Diagnostic notAMapping(SourceText source, SourceLocation place) {
    int lines = (int) source.text().lines().count();
    return mergeMark(source)
        .or(() -> YamlSlips.in(source).near(lines))
        .orElseGet(() -> diagnostic(place, "yaml-syntax.not-a-mapping"));
  }

  private static Optional<Diagnostic> mergeMark(SourceText source) {
    return MergeMarks.first(source).map(place -> diagnostic(place, "yaml-syntax.merge-mark"));
  }

  private static boolean isAlias(MarkedYAMLException marked) {
    String said = marked.getContext() + " " + marked.getProblem();
    return said.contains("an alias")
        || said.contains("an anchor")
        || said.contains("undefined alias");
  }

  /** The finding on a quote or bracket that does not end, where it begins. */
  private static Optional<Diagnostic> unclosed(SourceText source, MarkedYAMLException marked) {
    String context = String.valueOf(marked.getContext());
    Mark begin = marked.getContextMark();
    if (begin == null) {
      return Optional.empty();
    }
    YamlSlips slips = YamlSlips.in(source);
    if (context.contains("quoted scalar")) {
      SourceLocation place = place(source, begin.getLine(), begin.getColumn());
      return slips
          .openQuote(begin.getLine())
          .or(() -> Optional.of(diagnostic(place, "yaml-syntax.open-quote")));
    }
    if (context.contains("flow mapping")) {
      return slips.fullWidthInBraces(begin.getLine());
    }
    return context.contains("flow sequence")
        ? slips.openBracket(begin.getLine())
        : Optional.empty();
  }

  /** The finding on a line whose indentation matches neither the line above nor one further up. */
  private static Optional<Diagnostic> indent(SourceText source, int line) {
    List<String> lines = source.text().lines().toList();
    if (line >= lines.size() || !LINE.matcher(lines.get(line)).find()) {
      return Optional.empty();
    }
    int here = indent(lines.get(line));
    for (int i = line - 1; i >= 0; i--) {
      if (!lines.get(i).isBlank() && !lines.get(i).stripLeading().startsWith("#")) {
        int above = indent(lines.get(i));
        return above == here || (above < here && endsKey(lines.get(i)))
            ? Optional.empty()
            : Optional.of(diagnostic(place(source, line, here), "yaml-syntax.indent", here, above));
      }
    }
    return Optional.empty();
  }

  /** Whether a line is a key with nothing after it but a remark: what is under it is its own. */
  private static boolean endsKey(String line) {
    return PARENT.matcher(line).matches();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static SourceLocation place(SourceText source, int line, int column) {
    return new SourceLocation(source.file(), line + 1, column + 1, 1);
  }

  private static Diagnostic diagnostic(SourceLocation place, String key, Object... arguments) {
    return Diagnostic.of(SourceRules.YAML_SYNTAX, place, key, arguments);
  }
}
