package io.github.gipsite.check;

import io.github.gipsite.content.ContentRules;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.source.SourceRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cases in {@code corpus/}, one file for each rule. */
final class Corpus {
  private static final Path FOLDER = Path.of("src/test/resources/corpus");
  private static final Pattern HEAD =
      Pattern.compile("(?<verdict>报|不报|漏报|误报)(?:（(?<severity>..)）)? +(?<name>.+)");

  private Corpus() {}

  /** Every rule there is, in the order of the documentation. */
  static List<Rule> rules() {
    return Stream.of(SourceRules.ALL, ContentRules.ALL, Checks.rules())
        .flatMap(List::stream)
        .toList();
  }

  /** Every case, in the order of the rules. */
  static List<CorpusCase> cases() {
    return rules().stream().flatMap(rule -> of(rule).stream()).toList();
  }

  /** The cases of one rule; none where it has no file. */
  static List<CorpusCase> of(Rule rule) {
    Path file = FOLDER.resolve(rule.id() + ".txt");
    return Files.exists(file) ? read(rule, lines(file)) : List.of();
  }

  /** The names of all files with cases, without {@code .txt}. */
  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.replace(".txt", ""))
          .toList();
    }
  }

  private static List<CorpusCase> read(Rule rule, List<String> lines) {
    List<CorpusCase> cases = new ArrayList<>();
    List<String> changes = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("  ")) {
        changes.add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        changes = new ArrayList<>();
        cases.add(head(rule, line, changes));
      }
    }
    return cases;
  }

  private static CorpusCase head(Rule rule, String line, List<String> changes) {
    Matcher head = HEAD.matcher(line);
    if (!head.matches()) {
      throw new IllegalArgumentException(rule.id() + ": " + line);
    }
    Severity severity =
        Optional.ofNullable(head.group("severity"))
            .map(CorpusCase::severity)
            .orElse(rule.severity());
    return new CorpusCase(
        rule.id(),
        CorpusCase.Verdict.of(head.group("verdict")),
        severity,
        head.group("name"),
        changes);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
