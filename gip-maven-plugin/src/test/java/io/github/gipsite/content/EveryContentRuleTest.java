package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.source.SourceRules;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule fires once in its plain case, and no other rule does. */
class EveryContentRuleTest {
  private static final String DIRECT = "    direct:                [1, 0, 0, 1, 2]\n";

  private static final Map<String, Consumer<ContentFolder>> CASES =
      Map.ofEntries(
          Map.entry("unreadable-file", good -> good.write("2024/other.md", new byte[] {-1})),
          Map.entry("yaml-syntax", good -> good.change("year: 2024", "year：2024")),
          Map.entry(
              "template-syntax", good -> good.write("template/messages.properties", "home={0")),
          Map.entry("no-report", good -> good.move("2024", "../elsewhere")),
          Map.entry("draft", good -> good.change("year: 2024", "year: 2024\nstatus: draft")),
          Map.entry("misplaced-report", good -> good.move("2024", "二〇二四")),
          Map.entry("unknown-file", good -> good.write("2024/notes.txt", "示例")),
          Map.entry("unsafe-attachment", good -> good.write("2024/files/示例.svg", "示例")),
          Map.entry(
              "colliding-names",
              good -> good.write("2024/files/A.pdf", "示例").write("2024/files/a.pdf", "示例")),
          Map.entry("unknown-key", good -> good.change("year: 2024", "yaer: 2024")),
          Map.entry("missing-key", good -> good.change("published: 2025-03-03", "")),
          Map.entry("wrong-value", good -> good.change("2025-03-03", "2025.3.3")),
          Map.entry(
              "wrong-edition",
              good -> good.change("  fees:", "  central-procurement: [6, 251000元]\n  fees:")),
          Map.entry(
              "edition-file",
              good ->
                  good.write(
                      "editions/2030.yaml",
                      "id: \"2030\"\nname: 示例\nlike: \"2021\"\nyear: 2030\nyears: {from: 2030}\n")),
          Map.entry("missing-table", good -> good.write(ContentFolder.REPORT, beforeReviews(good))),
          Map.entry("missing-row", good -> good.change(DIRECT, "")),
          Map.entry("unknown-row", good -> good.change(DIRECT, DIRECT + "    示例: [0]\n")),
          Map.entry("wrong-width", good -> good.change("[3, 1, 0, 2, 6]", "[3, 1, 6]")),
          Map.entry("missing-chapter", good -> good.remove("2024/overview.md")));

  @TempDir Path temp;

  static Stream<Rule> rules() {
    return Stream.concat(SourceRules.ALL.stream(), ContentRules.ALL.stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void firesOnceOnItsCase(Rule rule) {
    ContentFolder folder = ContentFolder.good(temp.resolve("content"));
    CASES.get(rule.id()).accept(folder);
    assertThat(folder.findings().all())
        .extracting(Diagnostic::id, Diagnostic::severity)
        .containsExactly(tuple(rule.id(), rule.severity()));
  }

  @Test
  void everyRuleIsListedOnce() {
    assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates().hasSameSizeAs(CASES.keySet());
  }

  private static String beforeReviews(ContentFolder good) {
    String report = good.read(ContentFolder.REPORT);
    return report.substring(0, report.indexOf("reviews:"));
  }
}
