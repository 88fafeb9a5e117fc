package io.github.gipsite.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.MavenRun;
import io.github.gipsite.testkit.PipelineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The commands of each pipeline that `init` writes, run in a clean copy of an office's repository,
 * with an empty local repository and a network that answers nothing.
 */
class PipelineIT {
  /** The commands that a runner has besides Maven; what is published goes into a folder. */
  private static final String COPY =
      "for last; do :; done; mkdir -p \"$last\" && cp -r target/site/. \"$last\"";

  @TempDir private static Path shared;
  @TempDir private Path temp;

  private static Path office() {
    return shared.resolve("office");
  }

  @BeforeAll
  static void makeAnOffice() throws Exception {
    MavenRun.Outcome made =
        MavenRun.in(office(), shared.resolve("bin"))
            .run(
                "mvn io.github.gipsite:gip-site-maven-plugin:"
                    + MavenRun.version()
                    + ":init -Dgip.bundle=all -Dgip.title=示例新区年度报告 -Dgip.agencyName=示例新区"
                    + " -Dgip.kind=government -Dgip.year=2024");
    assertThat(made.exit()).as(made.output()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".github/workflows/publish.yml",
        ".gitlab-ci.yml",
        "Jenkinsfile",
        ".workflow/check.yml",
        ".workflow/publish.yml"
      })
  void everyCommandRuns(String file) throws Exception {
    for (List<String> job : PipelineFile.jobs(office().resolve(file))) {
      Path clone = copy();
      Path published = Files.createTempDirectory(temp, "published").resolve("site");
      MavenRun.Outcome outcome = machine(clone).run(script(job, published));
      assertThat(outcome.exit()).as(file + ":\n" + outcome.output()).isZero();
      assertThat(clone.resolve("target/site/index.html")).content().contains("示例新区年度报告");
      boolean publishes = job.stream().anyMatch(line -> line.contains("rsync -a"));
      assertThat(Files.exists(published.resolve("index.html"))).isEqualTo(publishes);
    }
  }

  private Path copy() throws IOException {
    Path clone = Files.createTempDirectory(temp, "clone").resolve("office");
    FolderContents.copy(office(), clone);
    return clone;
  }

  private MavenRun machine(Path clone) throws IOException {
    Path machine = Files.createTempDirectory(temp, "machine");
    Path settings =
        Files.writeString(
            machine.resolve("settings.xml"),
            """
            <settings>
              <mirrors>
                <mirror><id>nowhere</id><mirrorOf>external:*</mirrorOf><url>http://127.0.0.1:1/</url></mirror>
              </mirrors>
            </settings>
            """);
    MavenRun run =
        MavenRun.with(
            clone,
            machine.resolve("bin"),
            MavenRun.mavens().get(1),
            settings,
            machine.resolve("repository"));
    run.command("rsync", COPY);
    run.command("apt-get", "true");
    return run;
  }

  /** A script with the secrets that a pipeline has, and a home of its own. */
  private String script(List<String> job, Path published) throws IOException {
    Path home = Files.createTempDirectory(temp, "home");
    Path key = Files.writeString(home.resolve("key"), "示例");
    List<String> secrets =
        List.of(
            "set -eu",
            "export HOME='" + home + "'",
            "export SSH_KEY='" + key + "' SSH_KNOWN_HOSTS='" + key + "' KEY='" + key + "'",
            "export PUBLISH_TO='" + published + "'");
    return String.join("\n", secrets) + "\n" + String.join("\n", job);
  }
}
