package io.github.gipsite.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The POM in the README is the one that the integration tests build with. */
class ReadmePomTest {
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void isTheOneThatWasTried(String readme) throws IOException {
    String tried =
        Files.readString(Path.of("src/it/content-only/pom.xml"))
            .replaceFirst("(?s)^.*?<project", "<project")
            .strip();
    String version = "<version>[0-9][^<]*</version>\n( +)<dependencies>";
    assertThat(
            Files.readString(Path.of("..", readme))
                .replaceAll(version, "<version>@project.version@</version>\n$1<dependencies>")
                .replaceAll(
                    "(gip-site-template</artifactId>\\s*)<version>[^<]*<",
                    "$1<version>@project.version@<"))
        .contains(tried);
  }

  /** What users copy works with what was built here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "README.zh-CN.md",
        "docs/editor-guide.md",
        "docs/editor-guide.zh-CN.md",
        "docs/reference.md",
        "docs/reference.zh-CN.md",
        "docs/releasing.md"
      })
  void namesTheVersionOfThisBuild(String page) throws IOException {
    String pom = Files.readString(Path.of("..", "pom.xml"));
    String version = pom.replaceFirst("(?s).*?<version>([^<]*)<.*", "$1");
    assertThat(version).doesNotContain("SNAPSHOT");
    assertThat(
            Pattern.compile("gip-site-maven-plugin:([^:`\\s]+):|<version>(0[^<]*)<")
                .matcher(Files.readString(Path.of("..", page)))
                .results()
                .map(named -> named.group(1) == null ? named.group(2) : named.group(1)))
        .isNotEmpty()
        .containsOnly(version);
  }

  /** Nor is the plugin declared otherwise in the repository that {@code init} makes. */
  @Test
  void isTheOneThatInitWrites() throws IOException {
    String written =
        Files.readString(Path.of("src/main/resources/io/github/gipsite/scaffold/office/pom.xml"));
    String tried = Files.readString(Path.of("src/it/content-only/pom.xml"));
    assertThat(plugin(written).replace("{version}", "@project.version@")).isEqualTo(plugin(tried));
  }

  private static String plugin(String pom) {
    return pom.substring(pom.indexOf("<build>"), pom.indexOf("</build>"));
  }
}
