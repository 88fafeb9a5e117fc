package io.github.gipsite.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Wording;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/io/github/gipsite/findings");
  private static final Map<String, String> CHINESE = bundle("messages.properties");
  private static final Map<String, String> ENGLISH = bundle("messages_en.properties");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(ENGLISH.keySet()).containsExactlyElementsOf(CHINESE.keySet());
  }

  @Test
  void bothLanguagesFillInTheSameThings() {
    assertThat(placeholders(ENGLISH)).isEqualTo(placeholders(CHINESE));
  }

  @Test
  void everyCheckHasATitleInBothLanguages() {
    assertThat(bundle("rules_en.properties").keySet())
        .containsExactlyElementsOf(
            bundle("rules.properties").keySet().stream()
                .filter(key -> key.endsWith(".title"))
                .toList());
  }

  @Test
  void noKeyIsWrittenTwice() throws IOException {
    for (String name : List.of("messages.properties", "messages_en.properties")) {
      List<String> keys =
          Files.readAllLines(FOLDER.resolve(name)).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertThat(keys).doesNotHaveDuplicates();
    }
  }

  @Test
  void noMessageLosesAQuoteOrAPlaceholder() {
    assertThat(both().filter(text -> !wholeWhenFilled(text))).isEmpty();
  }

  @Test
  void everyWordOfTheProgramIsInBothBundles() throws IOException {
    assertThat(keysInCode()).isNotEmpty();
    assertThat(CHINESE.keySet()).containsAll(keysInCode());
  }

  @Test
  void whatIsFoundAlwaysComesWithHelp() {
    List<String> without =
        CHINESE.keySet().stream()
            .filter(key -> !key.endsWith(".help") && !key.endsWith(".detail"))
            .filter(key -> isFinding(key) && !CHINESE.containsKey(key + ".help"))
            .toList();
    assertThat(without).isEmpty();
  }

  @Test
  void detailAndHelpBelongToAMessage() {
    assertThat(CHINESE.keySet())
        .filteredOn(key -> key.endsWith(".help") || key.endsWith(".detail"))
        .allMatch(key -> CHINESE.containsKey(key.substring(0, key.lastIndexOf('.'))));
  }

  @Test
  void numbersAreNeverGroupedOrLocalised() {
    for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH, Locale.GERMANY, new Locale("ar"))) {
      assertThat(Messages.in(locale).text("difference.more", 1234567)).contains("1234567");
    }
  }

  @Test
  void whatIsFilledInIsNeverReadAsAPattern() {
    assertThat(Messages.in(Locale.CHINA).text("missing-key", "{0} '{1}' {"))
        .isEqualTo("缺少“{0} '{1}' {”");
  }

  @Test
  void listsAndNestedWordingsAreFilledIn() {
    Wording inner = Wording.of("difference.less", 5);
    Wording outer = Wording.of("cross-footing.all", List.of("甲", inner, 7));
    assertThat(Messages.in(Locale.CHINA).text(outer)).isEqualTo("核对：甲、少 5、7");
    assertThat(Messages.in(Locale.ENGLISH).text(outer)).isEqualTo("check: 甲, 5 too few, 7");
  }

  @Test
  void aMessageMayHaveASeparatorOfItsOwn() {
    Wording trace = Wording.of("import.trace", "甲.乙", "1", 1, 2, 3, List.of("丙", "丁"));
    assertThat(Messages.in(Locale.CHINA).text(trace)).endsWith("“丙，丁”");
  }

  @Test
  void chineseUnlessTheLanguageIsKnown() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(Messages.in(Locale.CHINA).text("severity.error")).isEqualTo("错误");
      assertThat(Messages.in(Locale.FRANCE).text("severity.error")).isEqualTo("错误");
      assertThat(Messages.in(Locale.UK).text("severity.error")).isEqualTo("error");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static boolean isFinding(String key) {
    return !Pattern.compile(
            "severity|list|sentence|html|console|verdict|explain|sarif|stage|goal|new-year|init|bundle|update|template|import|preview|usage|difference|cross-footing|malformed|yuan|.*\\.example")
        .matcher(key.endsWith(".example") ? key : key.replaceFirst("\\..*", ""))
        .matches();
  }

  private static boolean wholeWhenFilled(String text) {
    String[] marks =
        Stream.iterate(0, i -> i + 1).limit(9).map(i -> "<" + i + ">").toArray(String[]::new);
    String filled = new MessageFormat(text, Locale.ROOT).format(marks);
    String expected = text.replaceAll("'(\\{+|}+)'", "$1").replace("''", "'");
    return filled.equals(expected.replaceAll("\\{(\\d)}", "<$1>"));
  }

  private static Map<String, Set<String>> placeholders(Map<String, String> bundle) {
    Map<String, Set<String>> placeholders = new TreeMap<>();
    bundle.forEach(
        (key, text) ->
            placeholders.put(
                key,
                new TreeSet<>(
                    Pattern.compile("\\{\\d}")
                        .matcher(text)
                        .results()
                        .map(m -> m.group())
                        .toList())));
    return placeholders;
  }

  private static Stream<String> both() {
    return Stream.concat(CHINESE.values().stream(), ENGLISH.values().stream());
  }

  /** Every literal in the program that begins like a key with a variant and is used as one. */
  private static List<String> keysInCode() throws IOException {
    Pattern literal = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+(?:\\.[a-z0-9-]+)+)\"");
    List<String> keys = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        literal.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(keys::add);
      }
    }
    return keys.stream()
        .filter(key -> !key.matches(".*\\.(md|html|css|json|yaml|yml|properties|xml)"))
        .toList();
  }

  private static Map<String, String> bundle(String name) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    Map<String, String> bundle = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> bundle.put(key, properties.getProperty(key)));
    return bundle;
  }
}
