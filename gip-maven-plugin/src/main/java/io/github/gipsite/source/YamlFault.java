package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Says in the clerk's words why a text is not YAML. The parser notices most slips a line too late
 * and in words of its own trade, so the usual ones are looked for in the text first.
 */
final class YamlFault {
  private record Slip(String key, Pattern pattern) {}

  /** What a Chinese keyboard puts in: where it is ({@code spot}) and the key before it. */
  private static final List<Slip> SLIPS =
      List.of(
          new Slip("yaml-syntax.tab", Pattern.compile("^(?<key>) *(?<spot>\t)")),
          new Slip(
              "yaml-syntax.full-width-colon", Pattern.compile("^ *(?<key>[\\w.-]+) *(?<spot>：)")),
          new Slip(
              "yaml-syntax.no-space-after-colon",
              Pattern.compile("^ *(?<key>[A-Za-z][\\w.-]*)(?<spot>:)[^\\s:/]")),
          new Slip(
              "yaml-syntax.full-width-bracket",
              Pattern.compile("^ *(?:(?<key>[\\w.-]+):)?[^#'\"]*?(?<spot>[［］【】｛｝])")),
          new Slip(
              "yaml-syntax.open-bracket",
              Pattern.compile("^ *(?<key>[\\w.-]+): *(?<spot>\\[)[^\\]#]*$")));

  private YamlFault() {}

  static Diagnostic explain(SourceText source, YAMLException fault) {
    if (fault instanceof ReaderException unreadable) {
      return diagnostic(
          source.place(unreadable.getPosition(), 1),
          "yaml-syntax.control-character",
          "U+%04X".formatted(unreadable.getCodePoint()));
    }
    if (!(fault instanceof MarkedYAMLException marked)) {
      return diagnostic(SourceLocation.startOf(source.file()), "yaml-syntax.too-deep");
    }
    Mark mark = marked.getProblemMark();
    int line = mark == null ? 0 : mark.getLine();
    return slip(source, line)
        .orElseGet(
            () ->
                diagnostic(
                    place(source, line, mark == null ? 0 : mark.getColumn()),
                    "yaml-syntax",
                    String.valueOf(marked.getProblem())));
  }

  /** For a file that is YAML, but no mapping: a lone list, or a text because a colon is missing. */
  static Diagnostic notAMapping(SourceText source, SourceLocation place) {
    int lines = (int) source.text().lines().count();
    return slip(source, lines).orElseGet(() -> diagnostic(place, "yaml-syntax.not-a-mapping"));
  }

  /** The last slip at or before a line: the parser stumbles soon after the cause. */
  private static Optional<Diagnostic> slip(SourceText source, int line) {
    List<String> lines = source.text().lines().toList();
    for (int i = Math.min(line, lines.size() - 1); i >= 0; i--) {
      for (Slip slip : SLIPS) {
        Matcher matcher = slip.pattern().matcher(lines.get(i));
        if (matcher.find()) {
          String key = Objects.requireNonNullElse(matcher.group("key"), "");
          return Optional.of(diagnostic(place(source, i, matcher.start("spot")), slip.key(), key));
        }
      }
    }
    return Optional.empty();
  }

  private static SourceLocation place(SourceText source, int line, int column) {
    return new SourceLocation(source.file(), line + 1, column + 1, 1);
  }

  private static Diagnostic diagnostic(SourceLocation place, String key, Object... arguments) {
    return Diagnostic.of(SourceRules.YAML_SYNTAX, place, key, arguments);
  }
}
