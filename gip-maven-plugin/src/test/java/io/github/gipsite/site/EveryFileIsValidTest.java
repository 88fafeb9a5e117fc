package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** The Nu checker has neither an error nor a warning for any page or style sheet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFileIsValidTest {
  /** What the checker is wrong about, word for word. */
  private static final Set<String> WRONG =
      Set.of(
          // A property of SVG 2 that browsers have for years: the halo around the numbers of a
          // chart.
          "CSS: “paint-order”: Property “paint-order” doesn't exist.");

  private final EmbeddedValidator checker = new EmbeddedValidator();

  @TempDir private Path folder;

  static List<Path> contents() {
    return List.of(
        SampleContent.realReport(),
        SampleContent.allYears(),
        SampleContent.twoAgencies(),
        SampleContent.summary());
  }

  @ParameterizedTest
  @MethodSource("contents")
  void ofTheSite(Path content) throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    Path target = folder.resolve(content.getParent().getFileName());
    BuiltSite.of(content, target)
        .files()
        .forEach((path, text) -> found.put(path, messages(html(path, text))));
    assertThat(found).hasSizeGreaterThan(2);
    found.values().removeIf(List::isEmpty);
    assertThat(found).isEmpty();
  }

  @BeforeAll
  void askForJson() {
    checker.setOutputFormat(OutputFormat.JSON);
  }

  @Test
  void theCheckerChecks() {
    assertThat(messages("<!DOCTYPE html><html lang=en><title>x</title><p><blink>")).isNotEmpty();
    assertThat(messages(styled("p { colour: red }"))).isNotEmpty();
  }

  private static String html(String path, String text) {
    if (path.endsWith(".css")) {
      return styled(text);
    }
    return path.endsWith(".html") ? text : "";
  }

  /** The checker reads style sheets only inside pages. */
  private static String styled(String css) {
    return "<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>样式</title><style>\n"
        + css
        + "</style>";
  }

  private List<String> messages(String html) {
    if (html.isEmpty()) {
      return List.of();
    }
    try {
      Path file = Files.createTempFile("checked", ".html");
      try {
        return messages(Files.writeString(file, html, StandardCharsets.UTF_8));
      } finally {
        Files.delete(file);
      }
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> messages(Path file) throws IOException, SAXException {
    String json = checker.validate(file);
    return StreamSupport.stream(
            JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("messages").spliterator(),
            false)
        .map(JsonElement::getAsJsonObject)
        .map(EveryFileIsValidTest::text)
        .filter(text -> !WRONG.contains(text))
        .toList();
  }

  private static String text(JsonObject message) {
    return message.get("message").getAsString();
  }
}
