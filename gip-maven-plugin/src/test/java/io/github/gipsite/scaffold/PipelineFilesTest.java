package io.github.gipsite.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.AgencyKind;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.findings.FindingsConsole;
import io.github.gipsite.findings.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The files of a new office that let GitHub, GitLab, Gitee and Jenkins check and publish the site.
 */
class PipelineFilesTest {
  private static final String GITHUB = ".github/workflows/publish.yml";
  private static final String GITLAB = ".gitlab-ci.yml";
  private static final String JENKINS = "Jenkinsfile";
  private static final String GITEE_CHECK = ".workflow/check.yml";
  private static final String GITEE = ".workflow/publish.yml";

  private final Map<String, String> files =
      new OfficeScaffold(
              new OfficeAnswers(
                  "示例市年报",
                  "示例市教育局",
                  AgencyKind.DEPARTMENT,
                  2024,
                  Editions.builtIn().forYear(2024).orElseThrow(),
                  false),
              "1.2.3",
              "")
          .files().stream().collect(Collectors.toMap(NewFile::path, NewFile::text));

  @Test
  void gitHubMayReadTheRepositoryAndNothingElse() {
    assertThat(github()).containsEntry("permissions", Map.of("contents", "read"));
    assertThat(publish(github())).doesNotContainKey("permissions");
  }

  @Test
  void gitHubPublishesOneAfterTheOther() {
    assertThat(publish(github()))
        .containsEntry("concurrency", Map.of("group", "publish", "cancel-in-progress", false));
  }

  @Test
  void gitHubPublishesWhatIsPushedToMainAlone() {
    // YAML 1.1 takes the key `on` for a truth value.
    assertThat(texts(github().get("true")))
        .containsEntry("push", Map.of("branches", List.of("main")));
    assertThat(publish(github())).containsEntry("if", "github.event_name == 'push'");
  }

  @Test
  void noSecretReachesAPullRequest() {
    assertThat(texts(texts(github().get("jobs")).get("check")).toString())
        .doesNotContain("secrets.");
  }

  @Test
  void gitHubRunsActionsByTheirCommit() {
    List<String> uses =
        files.get(GITHUB).lines().map(String::strip).filter(l -> l.startsWith("- uses:")).toList();
    assertThat(uses)
        .hasSize(5)
        .allMatch(l -> l.matches("- uses: actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
  }

  @Test
  void gitLabPublishesOneAfterTheOther() {
    assertThat(publish(yaml(GITLAB)))
        .containsEntry("resource_group", "publish")
        .containsEntry("interruptible", false)
        .containsEntry("environment", "production");
  }

  @Test
  void gitLabPublishesTheBranchMainAlone() {
    // CI_COMMIT_BRANCH is not there in the pipeline of a merge request.
    assertThat(publish(yaml(GITLAB)))
        .containsEntry("rules", List.of(Map.of("if", "$CI_COMMIT_BRANCH == \"main\"")));
  }

  @Test
  void gitLabShowsFindingsInMergeRequests() {
    assertThat(texts(yaml(GITLAB).get("check")))
        .containsEntry(
            "rules", List.of(Map.of("if", "$CI_PIPELINE_SOURCE == \"merge_request_event\"")))
        .extractingByKey("artifacts")
        .asString()
        .contains("codequality=target/gip/findings.gitlab.json");
  }

  @Test
  void gitLabRunsOneVersionOfMaven() {
    assertThat(texts(yaml(GITLAB).get("default")).get("image"))
        .asString()
        .matches("maven:\\d+\\.\\d+\\.\\d+-eclipse-temurin-17");
  }

  @Test
  void jenkinsPublishesOneAfterTheOther() {
    assertThat(files.get(JENKINS)).contains("  options { disableConcurrentBuilds() }\n");
  }

  @Test
  void jenkinsPublishesTheBranchMainAloneAndNoPullRequest() {
    assertThat(files.get(JENKINS))
        .containsPattern(
            Pattern.compile(
                "stage\\('发布'\\) \\{\\s+when \\{\\s+branch 'main'\\s+not \\{ changeRequest\\(\\) \\}\\s+\\}"));
  }

  @Test
  void giteePublishesWhatIsPushedToMainAlone() {
    assertThat(texts(yaml(GITEE).get("triggers")))
        .containsEntry("push", Map.of("branches", Map.of("include", List.of("main"))))
        .doesNotContainKey("pr");
  }

  @Test
  void giteeChecksMergeRequestsWithoutSecrets() {
    assertThat(texts(yaml(GITEE_CHECK).get("triggers")))
        .containsKey("pr")
        .doesNotContainKey("push");
    assertThat(files.get(GITEE_CHECK)).doesNotContain("SSH_KEY", "rsync");
  }

  @Test
  void theEditorFindsThePlacesOfFindings() {
    String tasks = files.get(".vscode/tasks.json");
    JsonArray patterns =
        JsonParser.parseString(tasks)
            .getAsJsonObject()
            .getAsJsonArray("tasks")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("problemMatcher")
            .getAsJsonArray("pattern");
    Diagnostic finding =
        Diagnostic.of(
            Rule.error("balance"),
            new SourceLocation("示例局/2024/report.yaml", 14, 21, 3),
            "unknown-file",
            "甲");
    List<String> printed =
        new FindingsConsole(Messages.in(Locale.CHINA), file -> List.of())
            .print(finding)
            .lines()
            .toList();
    for (int line = 0; line < 2; line++) {
      String pattern = patterns.get(line).getAsJsonObject().get("regexp").getAsString();
      assertThat("[ERROR] " + printed.get(line)).matches(pattern);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {GITHUB, GITLAB, JENKINS, GITEE, GITEE_CHECK})
  void nothingIsTakenAsItHappensToBe(String file) {
    assertThat(files.get(file)).doesNotContainPattern("latest|@(main|master|v\\d+)\\b|\\bsnapshot");
  }

  @ParameterizedTest
  @ValueSource(strings = {GITHUB, GITLAB, JENKINS, GITEE})
  void theSiteIsCopiedInOnePlace(String file) {
    assertThat(files.get(file).split("rsync -a", -1)).hasSize(2);
  }

  private Map<String, Object> github() {
    return yaml(GITHUB);
  }

  private Map<String, Object> yaml(String file) {
    Object all = new Yaml(new SafeConstructor(new LoaderOptions())).load(files.get(file));
    return texts(all);
  }

  private static Map<String, Object> publish(Map<String, Object> pipeline) {
    Object jobs = pipeline.getOrDefault("jobs", pipeline);
    return texts(texts(jobs).get("publish"));
  }

  private static Map<String, Object> texts(Object map) {
    return ((Map<?, ?>) map)
        .entrySet().stream()
            .filter(entry -> entry.getValue() != null)
            .collect(
                Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue));
  }
}
