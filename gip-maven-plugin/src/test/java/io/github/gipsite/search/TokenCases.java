package io.github.gipsite.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The table of texts and their tokens that Java and the browser have to agree on. */
public record TokenCases(List<Case> all) {
  private static final Path TABLE = Path.of("src/test/resources/search/tokens.txt");

  /** A text and its tokens, in order. */
  public record Case(String text, List<String> tokens) {}

  public static TokenCases read() throws IOException {
    return new TokenCases(
        Files.readAllLines(TABLE).stream()
            .filter(line -> !line.startsWith("#"))
            .map(TokenCases::read)
            .toList());
  }

  private static Case read(String line) {
    int bar = line.lastIndexOf('|');
    List<String> tokens =
        Stream.of(line.substring(bar + 1).split(" ")).filter(token -> !token.isEmpty()).toList();
    return new Case(line.substring(0, bar).strip(), tokens);
  }
}
