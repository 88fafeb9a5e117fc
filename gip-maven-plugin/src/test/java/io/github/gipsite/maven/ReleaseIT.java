package io.github.gipsite.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.MavenRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A release, deployed into a folder, and the repository of an office that is made from it, cloned
 * and built on machines that have nothing yet, with every Maven at hand.
 */
class ReleaseIT {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final String COMMAND =
      "mvn io.github.gipsite:gip-site-maven-plugin:" + MavenRun.version() + ":";

  private static final String GROUP = "io/github/gipsite/";
  private static final String PLUGIN =
      GROUP + "gip-site-maven-plugin/VERSION/gip-site-maven-plugin-VERSION";

  /** As somebody has it who keeps jars and hidden folders out of every repository. */
  private static final String GIT =
      "git -c core.autocrlf=true -c core.safecrlf=false -c core.excludesFile='%s'"
          + " -c user.name=示例 -c user.email=a@example.org ";

  @TempDir private static Path shared;
  @TempDir private Path temp;

  static List<Path> mavens() {
    return MavenRun.mavens();
  }

  @BeforeAll
  static void deploy() throws Exception {
    Path source = shared.resolve("source");
    copyProject(source);
    Path settings = settings(shared.resolve("none.xml"), "", "");
    // Maven 3.9 writes for a folder which prefix belongs to the plugin.
    MavenRun maven =
        MavenRun.with(
            source,
            shared.resolve("bin"),
            MavenRun.mavens().get(1),
            settings,
            MavenRun.outerRepository());
    done(
        maven.run(
            "mvn -q -Prelease deploy -Dmaven.test.skip -DskipTests -Dspotless.check.skip"
                + " -Dmaven.install.skip -DaltDeploymentRepository=release::%s"
                    .formatted(released().toUri())));
  }

  private static Path released() {
    return shared.resolve("released");
  }

  private static void copyProject(Path to) throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path path = PROJECT.relativize(file);
        if (!path.toString().matches("(.*/)?(target|node_modules|[.]git)(/.*)?")) {
          Path copy = to.resolve(path);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  private static Path settings(Path file, String mirrors, String repositories) throws IOException {
    return Files.writeString(
        file,
        """
        <settings>
          <mirrors>%s</mirrors>
          <profiles>
            <profile>
              <id>here</id>
              <pluginRepositories>%s</pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>here</activeProfile></activeProfiles>
        </settings>
        """
            .formatted(mirrors, repositories));
  }

  private static String repository(String id, Path folder) {
    return "<pluginRepository><id>%s</id><url>%s</url></pluginRepository>"
        .formatted(id, folder.toUri());
  }

  private static String mirror(String of, String url) {
    return "<mirror><id>to-%s</id><mirrorOf>%s</mirrorOf><url>%s</url></mirror>"
        .formatted(of.replaceAll("\\W", ""), of, url);
  }

  /** A network that answers nothing. */
  private static String nowhere() {
    return mirror("external:*", "http://127.0.0.1:1/");
  }

  private static String done(MavenRun.Outcome outcome) {
    assertThat(outcome.exit()).as(outcome.output()).isZero();
    return outcome.output();
  }

  @Test
  void everyPartThatCentralAsksForIsThere() throws IOException {
    String version = MavenRun.version();
    assertThat(
            FolderContents.of(released()).keySet().stream()
                .filter(ReleaseIT::isNoChecksum)
                .map(path -> path.replace(version, "VERSION")))
        .containsExactlyInAnyOrder(
            GROUP + "maven-metadata.xml",
            GROUP + "gip-site-parent/maven-metadata.xml",
            GROUP + "gip-site-parent/VERSION/gip-site-parent-VERSION.pom",
            GROUP + "gip-site-template/maven-metadata.xml",
            GROUP + "gip-site-template/VERSION/gip-site-template-VERSION.pom",
            GROUP + "gip-site-template/VERSION/gip-site-template-VERSION.jar",
            GROUP + "gip-site-template/VERSION/gip-site-template-VERSION-sources.jar",
            GROUP + "gip-site-template/VERSION/gip-site-template-VERSION-javadoc.jar",
            GROUP + "gip-site-template/VERSION/gip-site-template-VERSION-cyclonedx.json",
            GROUP + "gip-site-maven-plugin/maven-metadata.xml",
            PLUGIN + ".pom",
            PLUGIN + ".jar",
            PLUGIN + "-sources.jar",
            PLUGIN + "-javadoc.jar",
            PLUGIN + "-cyclonedx.json");
    assertThat(released().resolve(PLUGIN.replace("VERSION", version) + ".pom"))
        .content()
        .contains("<url>", "<licenses>", "<developers>", "<scm")
        .doesNotContain("<parent>");
  }

  private static boolean isNoChecksum(String path) {
    return !path.matches(".*[.](md5|sha1|sha256|sha512)");
  }

  @ParameterizedTest
  @MethodSource("mavens")
  void anOfficeIsBuiltFromIt(Path maven) throws Exception {
    Path office = temp.resolve("张三的 仓库/office");
    MavenRun release =
        run(
            office,
            maven,
            "",
            repository("release", released()) + repository("outer", MavenRun.outerRepository()));
    done(
        release.run(
            COMMAND
                + "init -Dgip.bundle=all -Dgip.title=示例新区年度报告 -Dgip.agencyName=示例新区"
                + " -Dgip.kind=government -Dgip.year=2024"));

    Path clone = cloned(office);
    done(run(clone, maven, nowhere(), "").run("mvn site:generate"));
    assertThat(clone.resolve("target/site/index.html")).content().contains("示例新区年度报告");

    Path libraries = temp.resolve("libraries");
    FolderContents.copy(clone.resolve(".mvn/repository"), libraries);
    FolderContents.delete(libraries.resolve("io/github/gipsite"));
    MavenRun again = run(clone, maven, nowhere(), "");
    assertThat(done(again.run(COMMAND + "update -Dgip.bundle=tool")))
        .contains("已经是 " + MavenRun.version() + " 版");
    Path smaller = cloned(clone);
    assertThat(FolderContents.of(smaller.resolve(".mvn/repository"))).hasSize(11);
    String mirrors = mirror("central", libraries.toUri().toString()) + nowhere();
    done(run(smaller, maven, mirrors, "").run("mvn site:generate"));
    assertThat(smaller.resolve("target/site/index.html")).content().contains("示例新区年度报告");
  }

  /** A machine that has a Maven and nothing else. */
  private MavenRun run(Path folder, Path maven, String mirrors, String repositories)
      throws IOException {
    Path machine = Files.createTempDirectory(temp, "machine");
    return MavenRun.with(
        folder,
        machine.resolve("bin"),
        maven,
        settings(machine.resolve("settings.xml"), mirrors, repositories),
        machine.resolve("repository"));
  }

  /** What a colleague gets. */
  private Path cloned(Path office) throws Exception {
    Path ignored = Files.writeString(temp.resolve("ignored"), "*.jar\n.mvn/\n*.sha1\n");
    Path clone = office.resolveSibling(office.getFileName() + "-clone");
    MavenRun shell = run(office, MavenRun.mavens().get(0), "", "");
    String git = GIT.formatted(ignored);
    String changes = Files.exists(office.resolve(".git")) ? "" : git + "init -q && ";
    done(
        shell.run(
            changes
                + git
                + "add -A && "
                + git
                + "commit -qm 示例 && "
                + git
                + "clone -q . '"
                + clone
                + "'"));
    SortedMap<String, String> carried = FolderContents.of(office.resolve(".mvn/repository"));
    assertThat(FolderContents.of(clone.resolve(".mvn/repository"))).isEqualTo(carried);
    return clone;
  }
}
