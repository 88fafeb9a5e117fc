package io.github.gipsite.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.edition.AgencyKind;
import io.github.gipsite.edition.Editions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README.md of a new office, and what it names. */
class OfficeReadmeTest {
  private final List<NewFile> files =
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
          .files();

  private String text(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow().text();
  }

  @Test
  void itGoesFromAnEmptyRepositoryToTheFirstPush() {
    assertThat(text("README.md").lines().map(line -> line.replaceFirst(" ([\"A-Z0-9].*)$", "")))
        .containsSubsequence(
            "git init",
            "mvn site:import",
            "mvn site:new-year",
            "mvn site:serve",
            "mvn site:validate",
            "mvn site:generate",
            "git add -A",
            "git commit -m",
            "git branch -M main",
            "git remote add origin 仓库的地址",
            "git push -u origin main");
  }

  @Test
  void filesForWindowsHaveItsLineEndsAndKeepThem() {
    for (String name : List.of("check.cmd", "preview.cmd", "build.cmd")) {
      assertThat(text("README.md")).contains("`" + name + "`");
      assertThat(text(name))
          .startsWith("@echo off\r\nchcp 65001 >nul\r\ncd /d \"%~dp0\"\r\n")
          .contains("\r\ncall mvn site:", "pause\r\n")
          .doesNotContainPattern("[^\r]\n");
    }
    assertThat(text(".gitattributes")).contains("\n*.cmd text eol=crlf\n");
  }

  @Test
  void itNamesTheYearAndItsChapters() {
    assertThat(text("README.md")).contains("`2024/report.yaml`", "- `overview.md` ");
  }
}
