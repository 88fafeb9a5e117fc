package io.github.gipsite.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.findings.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The goals and options that Maven knows are those that the documents name. */
class PluginDescriptorTest {
  private static final Path FILE = Path.of("target/classes/META-INF/maven/plugin.xml");
  private static final Pattern OPTION = Pattern.compile("(?:`|\"-D)(gip\\.[A-Za-z.]*[A-Za-z])");
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(gip\\.[A-Za-z.]+)}");

  private static Document descriptor() throws IOException {
    return Jsoup.parse(Files.readString(FILE), "", Parser.xmlParser());
  }

  private static Set<String> declared() throws IOException {
    return names(EXPRESSION, descriptor().select("configuration").text());
  }

  private static Set<String> names(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("..").resolve(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/reference.md", "docs/reference.zh-CN.md"})
  void theReferenceNamesEveryOptionAndNoOther(String reference) throws IOException {
    assertThat(names(OPTION, page(reference))).isEqualTo(declared()).contains("gip.kind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "README.zh-CN.md",
        "docs/editor-guide.md",
        "docs/editor-guide.zh-CN.md",
        "docs/scale.md"
      })
  void noPageNamesAnOptionThatIsNotThere(String page) throws IOException {
    assertThat(declared()).containsAll(names(OPTION, page(page)));
  }

  @Test
  void everyGoalAndOptionSaysWhatItIsAndSinceWhen() throws IOException {
    assertThat(descriptor().select("mojo"))
        .hasSizeGreaterThan(9)
        .allSatisfy(PluginDescriptorTest::isDescribed);
    assertThat(descriptor().select("parameter:has(> editable:containsOwn(true))"))
        .hasSizeGreaterThan(20)
        .allSatisfy(PluginDescriptorTest::isDescribed);
  }

  private static void isDescribed(Element element) {
    assertThat(element.select("> since").text()).as(element.outerHtml()).isEqualTo("0.1.0");
    assertThat(element.select("> description").text()).as(element.outerHtml()).isNotEmpty();
  }

  @Test
  void theHelpGoalHasAWordOnEach() throws IOException {
    Messages messages = Messages.in(Locale.CHINA);
    assertThat(declared()).allMatch(option -> !messages.text("usage." + option).isEmpty());
    assertThat(descriptor().select("mojo > goal").eachText())
        .allMatch(goal -> !messages.text("usage.site-" + goal).isEmpty());
  }
}
