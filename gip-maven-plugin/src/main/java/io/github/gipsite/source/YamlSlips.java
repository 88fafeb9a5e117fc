package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The usual slips in the lines of a file, each as a finding with the line as it has to be written.
 * Lines are counted from 0, as the parser does.
 */
record YamlSlips(String file, List<String> lines) {
  /** The most lines of content by which the parser reports an error too late. */
  private static final int LATE = 2;

  static YamlSlips in(SourceText source) {
    return new YamlSlips(source.file(), source.text().lines().toList());
  }

  /** The last slip at or just before a line: the parser fails soon after the cause. */
  Optional<Diagnostic> near(int line) {
    for (int i : contentUpTo(line).limit(LATE).toList()) {
      Optional<Diagnostic> invisible = new InvisibleSlips(file, lines).at(i);
      if (invisible.isPresent()) {
        return invisible;
      }
      Optional<Diagnostic> inBraces = fullWidthInBraces(i);
      if (inBraces.isPresent()) {
        return inBraces;
      }
      for (YamlSlip slip : YamlSlip.ALL) {
        if (at(i, slip).isPresent()) {
          return repeated(i, slip);
        }
      }
    }
    return Optional.empty();
  }

  /** A mark in braces that is not the one of YAML. */
  Optional<Diagnostic> fullWidthInBraces(int number) {
    String line = lines.get(number);
    String mended = FullWidthMarks.mended(line);
    if (mended.equals(line)) {
      return Optional.empty();
    }
    int same = 0;
    while (line.charAt(same) == mended.charAt(same)) {
      same++;
    }
    return Optional.of(
        Diagnostic.of(
            SourceRules.YAML_SYNTAX,
            new SourceLocation(file, number + 1, 1 + line.codePointCount(0, same), 1),
            "yaml-syntax.full-width-in-braces",
            "",
            YamlSlip.cut(mended.strip())));
  }

  /** A bracket that begins in a line and does not end in it as it should. */
  Optional<Diagnostic> openBracket(int line) {
    return YamlSlip.ALL.stream()
        .filter(slip -> slip.key().endsWith("bracket"))
        .flatMap(slip -> at(line, slip).stream())
        .findFirst();
  }

  /** A quote that begins in a line and does not end in it. */
  Optional<Diagnostic> openQuote(int line) {
    return at(line, YamlSlip.OPEN_QUOTE);
  }

  /** The first quote before a line that does not end: the next one, further on, has ended it. */
  Optional<Diagnostic> openQuoteBefore(int line) {
    return IntStream.range(0, Math.min(line, lines.size()))
        .filter(i -> openQuote(i).isPresent() && isOdd(i, line))
        .mapToObj(i -> openQuote(i).orElseThrow())
        .findFirst();
  }

  /** Whether some quote of these lines has no other: a text may go over several lines. */
  private boolean isOdd(int from, int to) {
    char quote = lines.get(from).replaceAll("^[^\"']*", "").charAt(0);
    return lines.subList(from, Math.min(to + 1, lines.size())).stream()
                .mapToLong(line -> line.chars().filter(c -> c == quote).count())
                .sum()
            % 2
        == 1;
  }

  /** The finding on the same slip in several lines, at the first of them. */
  private Optional<Diagnostic> repeated(int line, YamlSlip slip) {
    List<Diagnostic> all =
        contentUpTo(line)
            .map(i -> at(i, slip))
            .takeWhile(Optional::isPresent)
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    List<SourceLocation> others =
        all.subList(1, all.size()).stream().map(Diagnostic::place).toList();
    return Optional.of(all.get(0).withRelated(others));
  }

  /** The numbers of the lines with content, from a line upwards. */
  private Stream<Integer> contentUpTo(int line) {
    return IntStream.iterate(Math.min(line, lines.size() - 1), i -> i >= 0, i -> i - 1)
        .filter(i -> !lines.get(i).isBlank() && !lines.get(i).stripLeading().startsWith("#"))
        .boxed();
  }

  private Optional<Diagnostic> at(int number, YamlSlip slip) {
    if (number >= lines.size()) {
      return Optional.empty();
    }
    String line = lines.get(number);
    return slip.in(line)
        .map(
            match ->
                Diagnostic.of(
                    SourceRules.YAML_SYNTAX,
                    new SourceLocation(
                        file, number + 1, 1 + line.codePointCount(0, match.start("spot")), 1),
                    slip.key(),
                    Objects.requireNonNullElse(match.group("key"), ""),
                    slip.mended(line, match)));
  }
}
