package io.github.gipsite.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.MavenRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Runs the lines of the GitLab pipeline in docs/scale.md, on two machines instead of eight. */
class MergeIT {
  private static final int MACHINES = 2;

  @TempDir private Path temp;
  private Path office;

  @Test
  void theLinesForGitLabMakeTheSiteThatOneBuildMakes() throws IOException, InterruptedException {
    office = temp.resolve("office");
    run(
        "mvn io.github.gipsite:gip-site-maven-plugin:"
            + MavenRun.version()
            + ":init -Dgip.bundle=none -Dgip.title=示例年度报告 -Dgip.agencyName=示例新区"
            + " -Dgip.kind=government -Dgip.year=2024");
    run("mvn -B site:generate");
    Map<String, String> alone = FolderContents.of(office.resolve("target/site"));
    runPart(1);
    MavenRun.Outcome refused = maven().run(script("site"));
    assertThat(refused.exit()).isNotZero();
    assertThat(refused.output()).contains("共 2 份，缺第 2 份");
    runPart(MACHINES);
    Files.move(office.resolve("target"), temp.resolve("target-of-parts"));
    run(script("site"));
    assertThat(FolderContents.of(office.resolve("target/site"))).isEqualTo(alone);
  }

  private void runPart(int number) throws IOException, InterruptedException {
    run("export CI_NODE_INDEX=" + number + " CI_NODE_TOTAL=" + MACHINES + "\n" + script("part"));
  }

  private void run(String script) throws IOException, InterruptedException {
    MavenRun.Outcome outcome = maven().run("set -eu\n" + script);
    assertThat(outcome.exit()).as(outcome.output()).isZero();
  }

  private MavenRun maven() throws IOException {
    return MavenRun.in(office, temp.resolve("bin"));
  }

  private static String script(String job) throws IOException {
    String page = Files.readString(Path.of("../docs/scale.md"));
    String pipeline =
        Pattern.compile("(?ms)^```yaml gitlab\n(.*?)^```$")
            .matcher(page)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    Map<?, ?> jobs = new Yaml(new SafeConstructor(new LoaderOptions())).load(pipeline);
    List<?> lines = (List<?>) ((Map<?, ?>) jobs.get(job)).get("script");
    return String.join("\n", lines.stream().map(String::valueOf).toList());
  }
}
