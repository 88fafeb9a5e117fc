package io.github.gipsite.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class FindingsGitlabTest {
  private static final FindingsGitlab BELOW =
      new FindingsGitlab(Messages.in(Locale.CHINA), "content/");

  @Test
  void nothingFoundIsAnEmptyReport() {
    assertThat(issues()).isEmpty();
  }

  @Test
  void aFindingHasWhatTheWidgetShows() {
    JsonObject issue = issues(at(14)).get(0).getAsJsonObject();
    assertThat(issue.get("check_name").getAsString()).isEqualTo("balance");
    assertThat(issue.get("severity").getAsString()).isEqualTo("blocker");
    assertThat(issue.get("description").getAsString()).isNotEmpty();
    assertThat(issue.get("location"))
        .hasToString("{\"path\":\"content/2024/report.yaml\",\"lines\":{\"begin\":14}}");
  }

  @Test
  void aFindingThatHasMovedIsTheSameOne() {
    assertThat(fingerprints(issues(at(14)))).isEqualTo(fingerprints(issues(at(15))));
  }

  @Test
  void theSameFindingTwiceIsTwo() {
    assertThat(fingerprints(issues(at(14), at(15)))).doesNotHaveDuplicates().hasSize(2);
  }

  private static Diagnostic at(int line) {
    return Diagnostic.of(
        Rule.error("balance"),
        new SourceLocation("2024/report.yaml", line, 1, 1),
        "unknown-file",
        "甲");
  }

  private static JsonArray issues(Diagnostic... findings) {
    String text = PrintedFindings.text(BELOW, new Findings(List.of(findings), 1));
    return JsonParser.parseString(text).getAsJsonArray();
  }

  private static List<String> fingerprints(JsonArray issues) {
    return StreamSupport.stream(issues.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(issue -> issue.get("fingerprint").getAsString())
        .toList();
  }
}
