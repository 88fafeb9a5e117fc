package io.github.gipsite.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsJsonTest {
  private static final FindingsJson CHINESE =
      new FindingsJson(Messages.in(Locale.CHINA), FailOn.ERROR);

  @TempDir Path temp;

  @Test
  void nothingFound() {
    assertThat(PrintedFindings.text(CHINESE, new Findings(List.of(), 3)))
        .isEqualTo(
            """
            {
              "findings": [],
              "summary": {
                "error": 0,
                "warning": 0,
                "info": 0,
                "reports": 3
              },
              "verdict": {
                "publishable": true,
                "conclusion": "结论：3 份报告可以公布",
                "equations": 0,
                "closed": 0,
                "checks": 56,
                "not-checked": {
                  "unread": 0,
                  "drafts": 0,
                  "without-tables": 0,
                  "without-words": 0,
                  "without-year-before": 0
                }
              }
            }
            """);
  }

  @Test
  void everythingAboutOneFinding() {
    ContentFolder good = ContentFolder.good(temp).change("licences:   1200", "licences:   <1>");
    assertThat(PrintedFindings.text(CHINESE, good.findings()))
        .startsWith(
            """
            {
              "findings": [
                {
                  "id": "not-a-count",
                  "severity": "error",
                  "agency": "示例市人民政府",
                  "year": 2024,
                  "file": "2024/report.yaml",
                  "line": 8,
                  "column": 15,
                  "message": "行政许可·处理决定：“<1>”不是件数",
                  "detail": "不是数字",
                  "help": "只写 0 或正整数，不写单位，例如 370；没有发生的写 0",
                  "figures": [
                    "proactive.licences.decisions"
                  ],
                  "related": [],
                  "explanation": "",
                  "cause": ""
                }
              ],
            """);
  }

  @Test
  void findingsOfOneMistakeAreAllThereWithTheirCause() {
    ContentFolder good = ContentFolder.good(temp).change("0, 2, 1, 51]", "0, 2, 1, 15]");
    JsonObject json =
        JsonParser.parseString(PrintedFindings.text(CHINESE, good.findings())).getAsJsonObject();
    assertThat(json.getAsJsonArray("findings"))
        .hasSize(3)
        .allMatch(
            it ->
                it.getAsJsonObject().get("cause").getAsString().equals("requests.processed.total"));
    assertThat(json.getAsJsonObject("summary").get("error").getAsInt()).isEqualTo(3);
  }

  @Test
  void aFindingAboutTheSiteHasNoYear() {
    ContentFolder good = ContentFolder.good(temp).remove("site.yaml");
    JsonObject finding = first(PrintedFindings.text(CHINESE, good.findings()));
    assertThat(finding.get("agency").getAsString()).isEmpty();
    assertThat(finding.get("year").isJsonNull()).isTrue();
  }

  @Test
  void theOrderOfFindingMakesNoDifference() {
    ContentFolder good =
        ContentFolder.good(temp).change("[41, 6,", "[42, ~,").change("2025-03-03", "三月");
    Findings findings = good.findings();
    List<Diagnostic> shuffled = new ArrayList<>(findings.all());
    Collections.reverse(shuffled);
    assertThat(findings.all()).hasSizeGreaterThan(3);
    assertThat(PrintedFindings.text(CHINESE, new Findings(shuffled, 1)))
        .isEqualTo(PrintedFindings.text(CHINESE, findings));
  }

  @Test
  void neitherDoesTheFolderOrTheSecondRun() {
    String first = PrintedFindings.text(CHINESE, spoiled("a").findings());
    assertThat(PrintedFindings.text(CHINESE, spoiled("b").findings())).isEqualTo(first);
    assertThat(first).doesNotContain(temp.toString());
  }

  @Test
  void englishDiffersInWordsOnly() {
    Findings findings = spoiled("c").findings();
    JsonObject chinese = first(PrintedFindings.text(CHINESE, findings));
    JsonObject english =
        first(
            PrintedFindings.text(
                new FindingsJson(Messages.in(Locale.ENGLISH), FailOn.ERROR), findings));
    for (String key : List.of("message", "detail", "help")) {
      chinese.remove(key);
      english.remove(key);
    }
    assertThat(english).isEqualTo(chinese);
  }

  private ContentFolder spoiled(String folder) {
    return ContentFolder.good(temp.resolve(folder))
        .change("[41, 6,", "[42, ~,")
        .remove("2024/other.md");
  }

  private static JsonObject first(String json) {
    return JsonParser.parseString(json)
        .getAsJsonObject()
        .getAsJsonArray("findings")
        .get(0)
        .getAsJsonObject();
  }
}
