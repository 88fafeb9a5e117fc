package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * Reports in the shapes in which offices publish them: what each holds is in the right place. What
 * should come stands beside each input in {@code NAME.expected}; {@code shapes/README.md} says how.
 */
class ReportShapesTest {
  private static final Path SHAPES = Path.of("src/test/resources/shapes");
  private static final String EXPECTED = ".expected";

  @TempDir private Path temp;

  static Stream<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.walk(SHAPES)) {
      return files.filter(file -> file.toString().endsWith(EXPECTED)).sorted().toList().stream()
          .map(SHAPES::relativize);
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void isImported(Path name) throws Exception {
    Path expected = SHAPES.resolve(name);
    ImportedYear imported = ImportedYear.of(input(expected), temp, "");
    Map<String, Object> wanted = new Yaml().load(Files.readString(expected));
    List<String> wrong = new ArrayList<>();
    SortedMap<String, String> files = imported.files();
    section(wanted, "chapters").forEach((file, words) -> isOnlyIn(file, words, files, wrong));
    section(wanted, "absent").forEach((file, words) -> isNotIn(file, words, files, wrong));
    texts(wanted.get("kept")).forEach(words -> isKept(words, files, wrong));
    String yaml = imported.file(yearOf(files) + "/report.yaml");
    heading(wanted, yaml, wrong);
    String told = plain(String.join(" ", imported.told()));
    for (Object alternatives : (List<?>) wanted.getOrDefault("told", List.of())) {
      if (texts(alternatives).stream().noneMatch(words -> told.contains(plain(words)))) {
        wrong.add("not told: " + alternatives + " in " + imported.told());
      }
    }
    figures(wanted, imported.trace(), wrong);
    assertThat(wrong).as("%s", name).isEmpty();
  }

  private static Path input(Path expected) throws IOException {
    String stem =
        expected.toString().substring(0, expected.toString().length() - EXPECTED.length());
    for (String ending : List.of(".txt", ".html", ".md")) {
      if (Files.exists(Path.of(stem + ending))) {
        return Path.of(stem + ending);
      }
    }
    throw new IOException("no input beside " + expected);
  }

  private static void isOnlyIn(
      String file, List<String> all, SortedMap<String, String> files, List<String> wrong) {
    for (String words : all) {
      List<String> found =
          files.entrySet().stream()
              .filter(it -> plain(it.getValue()).contains(plain(words)))
              .map(it -> it.getKey().substring(it.getKey().indexOf('/') + 1))
              .toList();
      if (!found.equals(List.of(file + ".md"))) {
        wrong.add(words + " in " + found + ", not in " + file);
      }
    }
  }

  private static void isNotIn(
      String file, List<String> all, SortedMap<String, String> files, List<String> wrong) {
    String text = files.getOrDefault(yearOf(files) + "/" + file + ".md", "");
    all.stream()
        .filter(words -> plain(text).contains(plain(words)))
        .forEach(words -> wrong.add(words + " in " + file));
  }

  private static void isKept(String words, SortedMap<String, String> files, List<String> wrong) {
    if (files.values().stream().noneMatch(text -> plain(text).contains(plain(words)))) {
      wrong.add("lost: " + words);
    }
  }

  private static void heading(Map<String, Object> wanted, String yaml, List<String> wrong) {
    List<String> titles = new ArrayList<>(texts(wanted.get("title-or")));
    titles.addAll(texts(wanted.get("title")));
    if (!titles.isEmpty()
        && titles.stream().noneMatch(title -> plain(yaml).contains(plain("title: " + title)))) {
      wrong.add("title " + yaml.lines().filter(line -> line.startsWith("title")).toList());
    }
    String published =
        yaml.lines().filter(line -> line.startsWith("published")).findFirst().orElse("");
    for (String date : texts(wanted.get("date"))) {
      if (!published.contains(date.substring(0, Math.min(date.length(), 10)))) {
        wrong.add(published + ", not " + date);
      }
    }
  }

  private static void figures(Map<String, Object> wanted, String trace, List<String> wrong) {
    Map<?, ?> figures = (Map<?, ?>) wanted.getOrDefault("figures", Map.of());
    figures.forEach(
        (row, cells) -> {
          List<String> got = new ArrayList<>();
          List<String> asked = new ArrayList<>();
          for (Object cell : cells instanceof List<?> list ? list : List.of(cells)) {
            asked.add(cell == null ? "~" : cell.toString());
          }
          trace.lines().forEach(line -> add(row.toString(), line, got));
          if (!got.equals(asked)) {
            wrong.add(row + ": " + got + ", not " + asked);
          }
        });
  }

  /**
   * Takes the figure of a line such as {@code requests.received.total = 3 ← …}, if it is of a row.
   */
  private static void add(String row, String line, List<String> got) {
    int equals = line.indexOf(" = ");
    String id = line.substring(0, Math.max(0, equals));
    boolean isOfRow = id.startsWith(row + ".") && id.indexOf('.', row.length() + 1) < 0;
    if (isOfRow || id.equals(row)) {
      got.add(line.substring(equals + 3, line.indexOf(" ← ")));
    }
  }

  private static Map<String, List<String>> section(Map<String, Object> wanted, String key) {
    Map<String, List<String>> section = new TreeMap<>();
    ((Map<?, ?>) wanted.getOrDefault(key, Map.of()))
        .forEach((file, words) -> section.put(file.toString(), texts(words)));
    return section;
  }

  private static List<String> texts(Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(value.toString());
  }

  private static String yearOf(SortedMap<String, String> files) {
    return files.firstKey().substring(0, files.firstKey().indexOf('/'));
  }

  /** Without what converters leave, and what Markdown needs. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\\\*#\"']", "");
  }
}
