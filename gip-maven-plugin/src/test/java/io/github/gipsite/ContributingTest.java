package io.github.gipsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of CONTRIBUTING.md are parts of the files that stand behind the language of each
 * block, in their order, with {@code …} for what is left out; and no file that takes part is left
 * out.
 */
class ContributingTest {
  private static final Path PAGE = Path.of("../CONTRIBUTING.md");
  private static final List<Path> SOURCES =
      List.of(Path.of("src"), Path.of("../site-template/src"));
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^ *```\\S+ (\\S+)\\n(.*?)^ *```$", Pattern.UNICODE_CHARACTER_CLASS);

  /** A part of a file. */
  record Block(String file, List<String> lines) {
    @Override
    public String toString() {
      return file;
    }
  }

  static List<Block> blocks() throws IOException {
    return blocks(Files.readString(PAGE));
  }

  private static List<Block> blocks(String page) {
    return BLOCK.matcher(page).results().map(ContributingTest::block).toList();
  }

  private static Block block(MatchResult found) {
    return new Block(found.group(1), found.group(2).lines().map(String::strip).toList());
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyBlockIsPartOfItsFile(Block block) throws IOException {
    List<Path> files = files("/" + block.file());
    assertThat(files).hasSize(1);
    List<String> lines = Files.readAllLines(files.get(0)).stream().map(String::strip).toList();
    int from = 0;
    for (List<String> part : parts(block)) {
      List<String> rest = lines.subList(from, lines.size());
      assertThat(rest).as(block.file()).containsSequence(part);
      from += Collections.indexOfSubList(rest, part) + part.size();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Example: a check,    (?s).*(\\bLateCheck\\b|\"late\"|\\nlate[.=]).*",
    "Example: a download, (?s).*(new ReportJson\\(|record ReportJson\\b|\\ndownload[.]report=).*"
  })
  void everyFileThatTakesPartIsNamed(String heading, String marks) throws IOException {
    String page = Files.readString(PAGE);
    String section = page.substring(page.indexOf("## " + heading)).replaceFirst("(?s)\n## .*", "");
    Set<String> named =
        blocks(section).stream().map(Block::file).collect(Collectors.toCollection(TreeSet::new));
    List<String> missing = new ArrayList<>();
    for (Path file : files("")) {
      String path = file.toString();
      boolean counts =
          path.matches(".*src/main.*[.](java|properties)")
              && named.stream().noneMatch(path::endsWith);
      if (counts && Files.readString(file).matches(marks)) {
        missing.add(path);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void bothExamplesHaveBlocks() throws IOException {
    assertThat(blocks())
        .extracting(Block::file)
        .contains("check/Checks.java", "download/Downloads.java");
  }

  private static List<List<String>> parts(Block block) {
    List<List<String>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (String line : block.lines()) {
      if (line.equals("…")) {
        parts.add(new ArrayList<>());
      } else {
        parts.get(parts.size() - 1).add(line);
      }
    }
    return parts;
  }

  private static List<Path> files(String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path source : SOURCES) {
      try (Stream<Path> all = Files.walk(source)) {
        all.filter(Files::isRegularFile)
            .filter(file -> file.toString().endsWith(ending))
            .forEach(files::add);
      }
    }
    return files;
  }
}
