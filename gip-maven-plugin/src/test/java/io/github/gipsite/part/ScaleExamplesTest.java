package io.github.gipsite.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.content.ContentShard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The pipelines in docs/scale.md: what the services ask for, and that the parts come together. */
class ScaleExamplesTest {
  private static final Path PAGE = Path.of("../docs/scale.md");
  private static final Path PIPELINES =
      Path.of("src/main/resources/io/github/gipsite/scaffold/office");
  private static final Pattern ACTION = Pattern.compile("uses: (\\S+) (# v\\S+)");
  private static final Pattern IMAGE = Pattern.compile("image: (\\S+)");
  private static final Pattern PARTS = Pattern.compile("\"-Dgip.parts=([^\"]+)\"");

  @Test
  void gitHubBuildsEachPartOnce() throws IOException {
    Map<String, Object> jobs = map(documents("github").get(0), "jobs");
    Map<String, Object> part = map(jobs, "part");
    assertThat(map(map(part, "strategy"), "matrix"))
        .isEqualTo(Map.of("part", IntStream.rangeClosed(1, 8).boxed().toList()));
    assertThat(part.toString())
        .contains("-Dgip.shard=${{ matrix.part }}/${{ strategy.job-total }}");
    assertThat(part.toString())
        .contains("name=part-${{ matrix.part }}, path=target/site\ntarget/gip\n");
    assertThat(map(jobs, "merge")).containsEntry("needs", "part");
    assertThat(map(jobs, "merge").toString()).contains("path=target/parts, pattern=part-*");
    assertThat(parts("github")).containsExactly("target/parts");
    assertThat(documents("github").get(0)).containsEntry("permissions", Map.of("contents", "read"));
  }

  /** Actions by commit, the same as those that {@code init} writes. */
  @Test
  void actionsArePinned() throws IOException {
    String own = Files.readString(PIPELINES.resolve("publish.yml"));
    List<String> used = ACTION.matcher(block("github")).results().map(MatchResult::group).toList();
    assertThat(used)
        .hasSize(7)
        .allMatch(line -> line.matches("uses: \\S+@[0-9a-f]{40} # v[0-9.]+"));
    assertThat(used)
        .filteredOn(line -> !line.contains("download-artifact"))
        .allSatisfy(line -> assertThat(own).contains(line));
  }

  @Test
  void gitLabBuildsEachPartOnce() throws IOException {
    Map<String, Object> all = documents("gitlab").get(0);
    assertThat(map(all, "part")).containsEntry("parallel", 8).containsEntry("stage", "build");
    assertThat(map(all, "part").toString())
        .contains("-Dgip.shard=$CI_NODE_INDEX/$CI_NODE_TOTAL")
        .contains("tar -C target -cf parts/part-$CI_NODE_INDEX.tar site gip")
        .contains("paths=[parts]");
    assertThat(map(all, "site")).containsEntry("needs", List.of("part"));
    assertThat(parts("gitlab")).containsExactly("parts");
  }

  @Test
  void kubernetesBuildsEachPartOnce() throws IOException {
    Map<String, Object> spec = map(documents("kubernetes").get(0), "spec");
    assertThat(spec)
        .containsEntry("completionMode", "Indexed")
        .containsEntry("completions", 8)
        .containsEntry("parallelism", 8)
        .containsKey("backoffLimitPerIndex");
    String script = script(container(spec));
    assertThat(script).contains("part=$((JOB_COMPLETION_INDEX + 1))");
    assertThat(script).contains("-Dgip.shard=$part/8");
    assertThat(ContentShard.parse("8/8")).isPresent();
    assertThat(script).contains("-Dgip.output=target/parts/part-$part/site");
    assertThat(script).contains("-Dgip.findings=target/parts/part-$part/gip");
    assertThat(parts("kubernetes")).containsExactly("target/parts");
  }

  /** What the schema of a Job asks for, with names that may stand in a cluster. */
  @Test
  void kubernetesJobsAreWhole() throws IOException {
    assertThat(documents("kubernetes")).hasSize(2).allSatisfy(ScaleExamplesTest::assertIsJob);
  }

  private static void assertIsJob(Map<String, Object> job) {
    assertThat(job.keySet()).isEqualTo(Set.of("apiVersion", "kind", "metadata", "spec"));
    assertThat(job).containsEntry("apiVersion", "batch/v1").containsEntry("kind", "Job");
    assertThat(map(job, "metadata").get("name").toString()).matches("[a-z]([a-z0-9-]*[a-z0-9])?");
    Map<String, Object> pod = map(map(map(job, "spec"), "template"), "spec");
    // A Job allows no Always, and backoffLimitPerIndex nothing but Never.
    assertThat(pod).containsEntry("restartPolicy", "Never");
    Map<String, Object> container = container(map(job, "spec"));
    assertThat(container).containsEntry("command", List.of("sh", "-ec"));
    assertThat(container.get("image")).isEqualTo("maven:3.9.16-eclipse-temurin-17");
    assertThat(((List<?>) container.get("args"))).hasSize(1);
    assertThat(names(container.get("volumeMounts"))).isEqualTo(names(pod.get("volumes")));
    assertThat(map(container, "resources").toString()).contains("requests", "limits");
  }

  /** The image that {@code init} writes, in all examples. */
  @Test
  void imagesAreThoseOfInit() throws IOException {
    String own =
        IMAGE
            .matcher(Files.readString(PIPELINES.resolve("gitlab-ci.yml")))
            .results()
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow();
    assertThat(IMAGE.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)))
        .hasSize(3)
        .containsOnly(own);
  }

  private static Map<String, Object> container(Map<String, Object> spec) {
    Map<String, Object> pod = map(map(spec, "template"), "spec");
    return map(((List<?>) pod.get("containers")).get(0));
  }

  private static String script(Map<String, Object> container) {
    return ((List<?>) container.get("args")).get(0).toString();
  }

  private static List<?> names(Object list) {
    return ((List<?>) list).stream().map(each -> map(each).get("name")).toList();
  }

  private static Map<String, Object> map(Map<String, Object> in, String key) {
    return map(in.get(key));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }

  private static List<String> parts(String service) throws IOException {
    return PARTS.matcher(block(service)).results().map(found -> found.group(1)).toList();
  }

  private static List<Map<String, Object>> documents(String service) throws IOException {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return StreamSupport.stream(yaml.loadAll(block(service)).spliterator(), false)
        .map(each -> map(each))
        .toList();
  }

  private static String block(String service) throws IOException {
    return Pattern.compile("(?ms)^```yaml " + service + "\n(.*?)^```$")
        .matcher(Files.readString(PAGE))
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }
}
