package io.github.gipsite.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.testkit.ContentFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsSarifTest {
  private static final FindingsSarif CHINESE = new FindingsSarif(Messages.in(Locale.CHINA), "");

  @TempDir Path temp;

  @Test
  void nothingFound() throws IOException {
    String sarif = PrintedFindings.text(CHINESE, new Findings(List.of(), 1));
    assertThat(violations(sarif)).isEmpty();
    assertThat(results(sarif)).isEmpty();
  }

  @Test
  void everyKindOfFindingIsValid() throws IOException {
    Findings findings = spoilt().findings();
    String sarif = PrintedFindings.text(CHINESE, findings);
    assertThat(violations(sarif)).isEmpty();
    assertThat(results(sarif)).hasSize(findings.all().size()).hasSizeGreaterThan(3);
  }

  @Test
  void aFindingOfAnotherShapeWouldBeSeen() throws IOException {
    String sarif =
        PrintedFindings.text(CHINESE, spoilt().findings()).replace("\"error\"", "\"fatal\"");
    assertThat(violations(sarif)).isNotEmpty();
  }

  @Test
  void placesAreColumnsOfCharactersInARelativePath() {
    SourceLocation place = new SourceLocation("示例局/2024/report.yaml", 14, 21, 3);
    Diagnostic finding = Diagnostic.of(Rule.error("balance"), place, "unknown-file", "甲");
    assertThat(PrintedFindings.text(CHINESE, new Findings(List.of(finding), 1)))
        .contains(
            "\"uri\": \"%E7%A4%BA%E4%BE%8B%E5%B1%80/2024/report.yaml\"",
            "\"columnKind\": \"unicodeCodePoints\"",
            "\"startLine\": 14",
            "\"startColumn\": 21",
            "\"endColumn\": 24");
  }

  @Test
  void pathsBeginAtTheRootOfTheRepository() {
    FindingsSarif below = new FindingsSarif(Messages.in(Locale.CHINA), "content/");
    assertThat(PrintedFindings.text(below, twice("2024/report.yaml")))
        .contains("\"uri\": \"content/2024/report.yaml\"", "\"uriBaseId\": \"%SRCROOT%\"");
  }

  @Test
  void eachRuleIsExplained() {
    JsonObject rule =
        driver(PrintedFindings.text(CHINESE, twice("a.yaml")))
            .getAsJsonArray("rules")
            .get(0)
            .getAsJsonObject();
    assertThat(rule.getAsJsonObject("help").get("text").getAsString())
        .contains("比较：", "原因：", "改法：", "例子：");
  }

  @Test
  void theSameFindingTwiceHasTwoFingerprints() {
    JsonArray results = results(PrintedFindings.text(CHINESE, twice("a.yaml")));
    assertThat(results.get(0).getAsJsonObject().get("partialFingerprints"))
        .isNotEqualTo(results.get(1).getAsJsonObject().get("partialFingerprints"));
  }

  private static Findings twice(String file) {
    Diagnostic finding =
        Diagnostic.of(Rule.error("balance"), SourceLocation.startOf(file), "unknown-file", "甲");
    return new Findings(List.of(finding, finding), 1);
  }

  private static JsonObject driver(String sarif) {
    JsonArray runs = JsonParser.parseString(sarif).getAsJsonObject().getAsJsonArray("runs");
    return runs.get(0).getAsJsonObject().getAsJsonObject("tool").getAsJsonObject("driver");
  }

  @Test
  void anExplainedFindingIsSuppressed() {
    Diagnostic finding =
        Diagnostic.of(Rule.error("balance"), SourceLocation.startOf("a.yaml"), "unknown-file", "甲")
            .withExplanation("已经公布");
    JsonObject result =
        results(PrintedFindings.text(CHINESE, new Findings(List.of(finding), 1)))
            .get(0)
            .getAsJsonObject();
    assertThat(result.get("level").getAsString()).isEqualTo("note");
    assertThat(result.get("suppressions"))
        .hasToString("[{\"kind\":\"inSource\",\"justification\":\"已经公布\"}]");
  }

  private ContentFolder spoilt() {
    return ContentFolder.good(temp.resolve("content"))
        .change("licences:   1200", "licences:   ~")
        .change("published: 2025-03-03", "published: 2025-04-03")
        .write("2024/overview.md", "新收申请 9999 件。{{a.b}}");
  }

  private static JsonArray results(String sarif) {
    JsonArray runs = JsonParser.parseString(sarif).getAsJsonObject().getAsJsonArray("runs");
    return runs.get(0).getAsJsonObject().getAsJsonArray("results");
  }

  private static List<String> violations(String sarif) throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    try (InputStream in =
        FindingsSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema =
          registry.getSchema(
              new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
      return schema.validate(sarif, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }
}
