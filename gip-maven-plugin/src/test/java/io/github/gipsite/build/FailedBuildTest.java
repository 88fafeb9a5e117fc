package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.content.ContentChangedException;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A build that fails leaves the site of the last successful one. */
class FailedBuildTest {
  @TempDir private Path folder;
  private Path content;
  private Path target;
  private SortedMap<String, String> good = new TreeMap<>();
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void buildAGoodSite() throws IOException {
    content = SampleContent.copyOfRealReport(folder.resolve("content"));
    target = folder.resolve("target");
    BuiltSite.of(content, target);
    Files.writeString(target.resolve("site/CNAME"), "www.example.cn");
    good = FolderContents.of(target.resolve("site"));
  }

  @ParameterizedTest
  @EnumSource(FailOn.class)
  void anErrorLeavesTheSiteAsItWas(FailOn failOn) throws IOException {
    makeAnError();
    Findings findings = generate(failOn);
    assertThat(findings.hasErrors()).isTrue();
    assertThat(FolderContents.of(target.resolve("site"))).isEqualTo(good);
    assertThat(target).isDirectoryNotContaining("glob:**/.site.{next,last}");
    assertThat(log.get(log.size() - 1)).contains("网站没有改动");
  }

  @ParameterizedTest
  @EnumSource(FailOn.class)
  void anErrorIsWrittenDown(FailOn failOn) throws IOException {
    makeAnError();
    generate(failOn);
    assertThat(findingsJson())
        .contains("\"id\": \"balance\"", "\"file\": \"2024/report.yaml\"", "\"error\": 3")
        .contains("376", "377");
  }

  @ParameterizedTest
  @CsvSource({
    // found, fail on, fails, builds
    "NOTHING, ERROR,   false, true",
    "NOTHING, WARNING, false, true",
    "NOTHING, NEVER,   false, true",
    "WARNING, ERROR,   false, true",
    "WARNING, WARNING, true,  false",
    "WARNING, NEVER,   false, true",
    "ERROR,   ERROR,   true,  false",
    "ERROR,   WARNING, true,  false",
    "ERROR,   NEVER,   false, false"
  })
  void theLevelDecides(String found, FailOn failOn, boolean fails, boolean builds)
      throws IOException {
    switch (found) {
      case "NOTHING" -> fillTheBlank();
      case "ERROR" -> makeAnError();
      default -> {}
    }
    changeTheTitle();
    Findings findings = generate(failOn);
    assertThat(failOn.failed(findings)).isEqualTo(fails);
    assertThat(Files.readString(target.resolve("site/index.html")).contains("新的名称"))
        .isEqualTo(builds);
  }

  /** What stands there now has not been checked. */
  @Test
  void contentThatIsTouchedAfterTheChecksLeavesTheSiteAsItWas() throws IOException {
    generate(FailOn.ERROR);
    log.clear();
    BuildSettings settings = BuiltSite.settings(content, target, FailOn.ERROR);
    SiteBuild build = new SiteBuild(settings, this::makeAnErrorAfterTheChecks);
    assertThatThrownBy(build::generate)
        .isInstanceOf(ContentChangedException.class)
        .hasMessage("2024");
    assertThat(FolderContents.of(target.resolve("site"))).isEqualTo(good);
    assertThat(generate(FailOn.ERROR).hasErrors()).isTrue();
  }

  private void makeAnErrorAfterTheChecks(String line) {
    log.add(line);
    try {
      if (log.size() == 2) {
        makeAnError();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void withoutAnEarlierSiteNoneIsMade() throws IOException {
    FolderContents.delete(target);
    target = folder.resolve("fresh");
    makeAnError();
    generate(FailOn.ERROR);
    assertThat(target.resolve("site")).doesNotExist();
    assertThat(target.resolve("gip/findings.json")).isRegularFile();
  }

  @Test
  void theNextGoodRunBuildsAgain() throws IOException {
    makeAnError();
    generate(FailOn.ERROR);
    SampleContent.replace(content.resolve("2024/report.yaml"), "[361,", "[360,");
    changeTheTitle();
    assertThat(generate(FailOn.ERROR).hasErrors()).isFalse();
    assertThat(target.resolve("site/index.html")).content().contains("新的名称");
    assertThat(target.resolve("site/CNAME")).hasContent("www.example.cn");
  }

  @Test
  void validatingNeverTouchesTheSite() throws IOException {
    changeTheTitle();
    new SiteBuild(BuiltSite.settings(content, target, FailOn.ERROR), log::add).validate();
    assertThat(FolderContents.of(target.resolve("site"))).isEqualTo(good);
    assertThat(findingsJson()).contains("\"warning\": 1");
  }

  @Test
  void validatingAndGeneratingFindTheSame() throws IOException {
    makeAnError();
    generate(FailOn.ERROR);
    String generated = findingsJson();
    new SiteBuild(BuiltSite.settings(content, target, FailOn.ERROR), log::add).validate();
    assertThat(findingsJson()).isEqualTo(generated);
  }

  @Test
  void findingsOfAnEarlierRunAreReplaced() throws IOException {
    makeAnError();
    generate(FailOn.ERROR);
    SampleContent.replace(content.resolve("2024/report.yaml"), "[361,", "[360,");
    generate(FailOn.ERROR);
    assertThat(findingsJson()).contains("\"error\": 0").doesNotContain("balance");
  }

  @Test
  void anEmptyContentFolderIsAFindingAndNoSite() throws IOException {
    content = Files.createDirectories(folder.resolve("empty"));
    assertThat(generate(FailOn.ERROR).count(Severity.ERROR)).isPositive();
    assertThat(FolderContents.of(target.resolve("site"))).isEqualTo(good);
  }

  @Test
  void aContentFolderThatIsNotThereIsAFindingAndNoSite() throws IOException {
    content = folder.resolve("nowhere");
    assertThat(generate(FailOn.ERROR).hasErrors()).isTrue();
    assertThat(FolderContents.of(target.resolve("site"))).isEqualTo(good);
  }

  @Test
  void aLinkAmongTheAttachmentsIsNotFollowed() throws IOException {
    Path files = Files.createDirectories(content.resolve("2024/files"));
    Path secret = Files.writeString(folder.resolve("secret.pdf"), "秘密");
    Files.createSymbolicLink(files.resolve("secret.pdf"), secret);
    Files.createSymbolicLink(files.resolve("gone.pdf"), folder.resolve("nowhere.pdf"));
    generate(FailOn.ERROR);
    assertThat(FolderContents.of(target.resolve("site"))).containsOnlyKeys(good.keySet());
  }

  private Findings generate(FailOn failOn) throws IOException {
    return new SiteBuild(BuiltSite.settings(content, target, failOn), log::add).generate();
  }

  private String findingsJson() throws IOException {
    return Files.readString(target.resolve("gip/findings.json"));
  }

  private void makeAnError() throws IOException {
    SampleContent.replace(content.resolve("2024/report.yaml"), "[360,", "[361,");
  }

  private void fillTheBlank() throws IOException {
    SampleContent.replace(content.resolve("2024/report.yaml"), "~, 103]", "0, 103]");
  }

  private void changeTheTitle() throws IOException {
    SampleContent.replace(content.resolve("site.yaml"), "title: 重庆两江新区政府信息公开工作年度报告", "title: 新的名称");
  }
}
