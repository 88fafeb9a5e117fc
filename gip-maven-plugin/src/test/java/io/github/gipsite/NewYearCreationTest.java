package io.github.gipsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.scaffold.ScaffoldException;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.testkit.ShortFindings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewYearCreationTest {
  @TempDir Path temp;

  private List<String> newYear() throws IOException, ScaffoldException {
    return new NewYearCreation(temp).create(Optional.empty(), Optional.empty());
  }

  @Test
  void writesTheNextYearAndTheSchemas() throws IOException, ScaffoldException {
    ContentFolder.good(temp);
    assertThat(newYear())
        .containsExactly(
            "2025/report.yaml",
            "2025/overview.md",
            "2025/problems.md",
            "2025/improvements.md",
            "2025/other.md",
            "schema/report-2019.schema.json",
            "schema/report-2021.schema.json",
            "schema/report-legacy.schema.json",
            "schema/site.schema.json",
            "schema/agency.schema.json");
  }

  @Test
  void whatIsCarriedOverIsFilledIn() throws IOException, ScaffoldException {
    ContentFolder content = ContentFolder.good(temp);
    newYear();
    assertThat(content.read("2025/report.yaml"))
        .startsWith("# yaml-language-server: $schema=../schema/report-2021.schema.json\n")
        .contains("title: 示例市人民政府2025年政府信息公开工作年度报告\n")
        .containsPattern("brought-forward: *\\[ *\\d.*（取自 2024 年报告，请核对）")
        .containsPattern("carried-forward: *\\[ *~, *~");
  }

  @Test
  void whatIsNotFilledInIsFound() throws IOException, ScaffoldException {
    ContentFolder content = ContentFolder.good(temp);
    newYear();
    finished(content);
    assertThat(content.findings().all().stream().map(Diagnostic::id).distinct())
        .contains("missing-key", "leftover-template", "blank-cell");
    assertThat(content.findings().all())
        .filteredOn(finding -> finding.id().equals("leftover-template"))
        .hasSize(8);
  }

  private static void finished(ContentFolder content) {
    String report = content.read("2025/report.yaml");
    content.write("2025/report.yaml", report.replaceFirst("(?m)^status: draft.*\n", ""));
  }

  @Test
  void aDraftOfTheNextYearChangesNothingOnTheSite() throws IOException, ScaffoldException {
    ContentFolder content = ContentFolder.good(temp.resolve("content"));
    BuiltSite before = BuiltSite.of(content.root(), temp.resolve("before"));
    new NewYearCreation(content.root()).create(Optional.empty(), Optional.empty());
    BuiltSite after = BuiltSite.of(content.root(), temp.resolve("after"));
    assertThat(ShortFindings.places(after.findings().all()))
        .containsExactly("draft INFO 2025/report.yaml:6:9");
    assertThat(after.files()).isEqualTo(before.files());
  }

  @Test
  void onceFilledInNothingIsFound() throws IOException, ScaffoldException {
    ContentFolder content = ContentFolder.good(temp);
    newYear();
    finished(content);
    String zeros =
        content
            .read("2025/report.yaml")
            .replace("published:", "published: 2026-01-20")
            .replace("~", "0")
            .replaceAll("brought-forward: *\\[.*]", "brought-forward: [0, 0, 0, 0, 0, 0, 0]");
    content.write("2025/report.yaml", zeros.replace("写 0，", "写 ~，"));
    for (String file : List.of("overview", "problems", "improvements", "other")) {
      String words = content.read("2025/" + file + ".md");
      content.write(
          "2025/" + file + ".md", words.replaceAll("【[^】]*】", "示例市在" + file + "方面未收取信息处理费。"));
    }
    assertThat(content.findings().all().stream().map(Diagnostic::id).distinct())
        .doesNotContain("missing-key", "leftover-template", "blank-cell", "wrong-value");
  }

  @Test
  void aYearThatIsThereStaysAsItIs() throws IOException {
    ContentFolder content = ContentFolder.good(temp);
    String before = content.read(ContentFolder.REPORT);
    assertThatThrownBy(
            () -> new NewYearCreation(temp).create(Optional.of("2024"), Optional.empty()))
        .isInstanceOf(ScaffoldException.class)
        .hasMessage("new-year.there");
    assertThat(content.read(ContentFolder.REPORT)).isEqualTo(before);
    assertThat(Files.exists(temp.resolve("schema"))).isFalse();
  }

  @Test
  void anUntouchedDraftIsNotTheLastYear() throws IOException, ScaffoldException {
    ContentFolder content = ContentFolder.good(temp);
    newYear();
    assertThatThrownBy(this::newYear).hasMessage("new-year.there");
    content.changeIn("2025/report.yaml", "published:", "published: 2026-01-20");
    assertThat(newYear()).contains("2026/report.yaml");
  }

  @Test
  void aDraftMadeBeforeTheYearBeforeWasThereIsFilledIn() throws IOException, ScaffoldException {
    ContentFolder content = ContentFolder.good(temp);
    String report = content.read(ContentFolder.REPORT);
    content.remove(ContentFolder.REPORT);
    content.write("2023/report.yaml", report.replace("2024", "2023"));
    new NewYearCreation(temp).create(Optional.of("2025"), Optional.empty());
    String before = content.read("2025/report.yaml");
    content.write(ContentFolder.REPORT, report);
    assertThat(before).doesNotContain("取自 2024 年报告");
    assertThat(newYear()).contains("2025/report.yaml");
    assertThat(content.read("2025/report.yaml")).contains("取自 2024 年报告");
  }

  @Test
  void aDraftStaysUntouchedWhereGitChangesItsLineEnds() throws IOException, ScaffoldException {
    ContentFolder content = ContentFolder.good(temp);
    newYear();
    for (String file : List.of("report.yaml", "overview.md", "problems.md")) {
      content.write("2025/" + file, content.read("2025/" + file).replace("\n", "\r\n"));
    }
    assertThatThrownBy(this::newYear).hasMessage("new-year.there");
  }

  @Test
  void aChapterOfADraftIsNeverWrittenAgain() throws IOException, ScaffoldException {
    ContentFolder content = ContentFolder.good(temp);
    newYear();
    content.write("2025/overview.md", "写到一半");
    assertThat(newYear()).contains("2026/report.yaml");
    assertThatThrownBy(
            () -> new NewYearCreation(temp).create(Optional.of("2025"), Optional.empty()))
        .hasMessage("new-year.there");
    assertThat(content.read("2025/overview.md")).isEqualTo("写到一半");
  }

  @Test
  void oneAgencyOfSeveralMayGoFirst() throws IOException, ScaffoldException {
    ContentFolder content = ContentFolder.copyOf(SampleContent.twoAgencies(), temp);
    assertThat(new NewYearCreation(temp).create(Optional.empty(), Optional.of("education")))
        .contains("education/2025/report.yaml")
        .noneMatch(path -> path.startsWith("riverside"));
    assertThat(content.read("education/2025/report.yaml")).contains("=../../schema/");
    assertThat(new NewYearCreation(temp).create(Optional.of("2025"), Optional.empty()))
        .contains("riverside/2025/report.yaml")
        .noneMatch(path -> path.startsWith("education"));
  }

  @Test
  void nothingFollowsFromAYearThatCannotBeRead() throws IOException, ScaffoldException {
    ContentFolder content = ContentFolder.good(temp);
    String report = content.read(ContentFolder.REPORT);
    content.write(ContentFolder.REPORT, report.getBytes(Charset.forName("GBK")));
    assertThatThrownBy(this::newYear).hasMessage("new-year.unread");
    content.write(ContentFolder.REPORT, report.replaceFirst("\\]", ""));
    assertThatThrownBy(this::newYear).hasMessage("new-year.unread");
    content.write(ContentFolder.REPORT, report);
    content.write("2024/overview.md", "概述".getBytes(Charset.forName("GBK")));
    assertThat(newYear()).contains("2025/report.yaml");
  }

  @Test
  void aFolderWithoutReportsIsRefused() {
    assertThatThrownBy(this::newYear)
        .isInstanceOf(ScaffoldException.class)
        .hasMessage("new-year.no-report");
  }
}
