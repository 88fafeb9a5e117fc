package io.github.gipsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages for developers name what there is: packages, types and files that are linked. */
class DocsTest {
  private static final Path ROOT = Path.of("..");

  /** Its examples are links in the words of an office. */
  private static final Path GENERATED = ROOT.resolve("docs/checks.md");

  private static final Path SOURCES = Path.of("src");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^ *```.*?^ *```$");
  private static final Pattern CODE = Pattern.compile("`[^`\n]+`");
  private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)[`.(]");
  private static final Pattern DECLARED =
      Pattern.compile("(?:class|interface|record|enum) ([A-Z][A-Za-z0-9]*)");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (?:`([a-z.]+)`|the root) \\| .* \\|(?: (.*))? \\|$");

  /** Types of libraries and of the JDK that a page names. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "Deflater",
          "FileSystem",
          "HeadingParser",
          "InlineParserImpl",
          "LightInlineParserImpl",
          "Path",
          "SegmentBuilderBase",
          "ZipInputStream");

  private static final Map<String, String> LIBRARIES =
      Map.of(
          "com.google.gson..", "Gson",
          "org.yaml.snakeyaml..", "SnakeYAML",
          "org.thymeleaf..", "Thymeleaf",
          "com.vladsch.flexmark..", "flexmark",
          "org.jsoup..", "jsoup",
          "org.jsoup.nodes..", "jsoup (escaping)",
          "com.sun.net.httpserver..", "JDK web server",
          "org.apache.maven..", "Maven",
          "org.eclipse.aether..", "Maven Resolver",
          "javax.inject..", "JSR 330");

  /** The names of all types, nested ones too. */
  private static final Set<String> DECLARED_TYPES = new TreeSet<>();

  @BeforeAll
  static void readTypes() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        matches(DECLARED, Files.readString(file)).forEach(DECLARED_TYPES::add);
      }
    }
  }

  static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      docs.filter(page -> page.toString().endsWith(".md") && !page.equals(GENERATED))
          .forEach(pages::add);
    }
    try (Stream<Path> top = Files.list(ROOT)) {
      top.filter(page -> page.toString().endsWith(".md")).forEach(pages::add);
    }
    return pages.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Path page) throws IOException {
    assertThat(
            matches(LINK, CODE.matcher(prose(page)).replaceAll(""))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .filter(link -> !isThere(page, link)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyTypeIsThere(Path page) throws IOException {
    Set<String> named =
        matches(TYPE, prose(page))
            .filter(name -> page.toString().matches(".*(architecture|decisions|CONTRIBUTING).*"))
            .collect(Collectors.toCollection(TreeSet::new));
    named.removeAll(OF_OTHERS);
    named.removeAll(DECLARED_TYPES);
    assertThat(named).isEmpty();
  }

  /** PowerShell takes an option apart at its first dot, unless it is quoted. */
  @Test
  void everyOptionThatAnOfficeTypesIsQuoted() throws IOException {
    Pattern unquoted = Pattern.compile("(?<!\")(-Dgip[.][^\\s]*)");
    for (Path page : typedByOffices()) {
      assertThat(matches(unquoted, Files.readString(page))).as(page.toString()).isEmpty();
    }
  }

  private static List<Path> typedByOffices() throws IOException {
    Path resources = SOURCES.resolve("main/resources/io/github/gipsite");
    Stream<Path> own =
        Stream.of(
            resources.resolve("findings/messages.properties"),
            resources.resolve("findings/messages_en.properties"),
            resources.resolve("scaffold/office/README.md"),
            ROOT.resolve("docs/scale.md"));
    return Stream.concat(
            own,
            pages().filter(page -> page.toString().matches(".*(README|editor-guide|reference).*")))
        .toList();
  }

  @Test
  void thePackageTableIsThatOfTheArchitectureTest() throws IOException {
    Map<String, String> table = new LinkedHashMap<>();
    ROW.matcher(Files.readString(ROOT.resolve("docs/architecture.md")))
        .results()
        .forEach(row -> table.put(orEmpty(row.group(1)), orEmpty(row.group(2))));
    assertThat(table)
        .containsExactlyInAnyOrderEntriesOf(
            ArchitectureTest.houses()
                .collect(
                    Collectors.toMap(
                        ArchitectureTest.House::name,
                        house ->
                            house.libraries().stream()
                                .map(LIBRARIES::get)
                                .collect(Collectors.joining(", ")))));
  }

  /** A page without its blocks of code. */
  private static String prose(Path page) throws IOException {
    return CODE_BLOCK.matcher(Files.readString(page)).replaceAll("");
  }

  private static boolean isThere(Path page, String link) {
    String path = link.replaceFirst("#.*", "");
    Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
    String anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
    return Files.exists(target) && (anchor.isEmpty() || anchors(target).contains(anchor));
  }

  /** As GitHub makes them of headings. */
  private static Set<String> anchors(Path page) {
    try {
      return matches(HEADING, Files.readString(page))
          .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", ""))
          .map(text -> text.replace(' ', '-'))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
