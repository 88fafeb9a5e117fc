package io.github.gipsite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.findings.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that a mistyped parameter may name. */
class OutputFolderGuardTest {
  @TempDir private Path temp;
  private Path project;

  @BeforeEach
  void makeAProject() throws IOException {
    project = Files.createDirectories(temp.resolve("office"));
    Files.createDirectories(project.resolve("2024/files"));
    Files.createDirectories(project.resolve(".git/refs"));
    Files.createDirectories(project.resolve("target/classes"));
    Files.writeString(project.resolve("target/classes/A.class"), "示例");
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.writeString(project.resolve("site.yaml"), "site:");
  }

  @ParameterizedTest
  @CsvSource({
    // gip.output from the project, part of the reason
    ".,                    内容文件夹",
    "./,                   内容文件夹",
    "..,                   内容文件夹",
    "../office,            内容文件夹",
    "target/..,            内容文件夹",
    "2024,                 它在内容文件夹",
    "2024/target,          它在内容文件夹",
    "public,               它在内容文件夹",
    "public/a/b,           它在内容文件夹",
    "target,               它在内容文件夹",
    ".git,                 它在内容文件夹",
    "pom.xml,              是文件，不是文件夹",
    "pom.xml/site,         是文件，不是文件夹",
    "target/classes,       A.class",
    "target/gip,           检查结果",
    "target/gip/site,      检查结果"
  })
  void isRefused(String folder, String reason) {
    assertThat(reasonAgainst(project.resolve(folder))).contains(reason).contains("gip.output");
  }

  @ParameterizedTest
  @ValueSource(strings = {"target/site", "target/a/b/c", "../www", "../a/b/target"})
  void isTaken(String folder) throws IOException {
    guard(false).checkSite(project.resolve(folder), project.resolve("target/gip"));
  }

  @Test
  void theRootOfTheDisk() {
    assertThat(reasonAgainst(Path.of("/"))).contains("根文件夹");
  }

  @Test
  void aHomeAndWhatHoldsIt() {
    Path home = Path.of(System.getProperty("user.home"));
    assertThat(reasonAgainst(home)).contains("主文件夹");
    if (home.getNameCount() > 1) {
      assertThat(reasonAgainst(home.getParent())).contains("主文件夹");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".git", "pom.xml"})
  void anotherRepositoryOrProject(String name) throws IOException {
    Path other = Files.createDirectories(temp.resolve("other"));
    Files.createDirectory(other.resolve(name));
    assertThat(reasonAgainst(other)).contains("仓库").contains(name);
    assertThat(reasonAgainst(other, guard(true))).contains("仓库");
  }

  /** A work tree of Git has a file of that name. */
  @Test
  void aWorkTreeOfGit() throws IOException {
    Path other = Files.createDirectories(temp.resolve("pages"));
    Files.writeString(other.resolve(".git"), "gitdir: ../x");
    assertThat(reasonAgainst(other)).contains("仓库");
  }

  @Test
  void aFolderInsideOfGit() throws IOException {
    Path inside = Files.createDirectories(temp.resolve("bare/.git/x"));
    assertThat(reasonAgainst(inside)).contains(".git");
  }

  @Test
  void aLinkIsWhatItLeadsTo() throws IOException {
    Files.createSymbolicLink(temp.resolve("link"), project);
    assertThat(reasonAgainst(temp.resolve("link"))).contains("内容文件夹");
    assertThat(reasonAgainst(temp.resolve("link/2024"))).contains("它在内容文件夹");
    Files.createSymbolicLink(temp.resolve("www"), Files.createDirectory(temp.resolve("disk")));
    guard(false).checkSite(temp.resolve("www"), project.resolve("target/gip"));
  }

  @Test
  void aLinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(temp.resolve("www"), temp.resolve("gone"));
    assertThat(reasonAgainst(temp.resolve("www"))).contains("链接").contains("gone");
  }

  @Test
  void somebodyElsesFilesUnlessTheyAreAdopted() throws IOException {
    Path www = Files.createDirectories(temp.resolve("www"));
    Files.writeString(www.resolve("CNAME"), "www.example.cn");
    assertThat(reasonAgainst(www)).contains("CNAME", "gip.output.adopt=true");
    guard(true).checkSite(www, project.resolve("target/gip"));
    Files.writeString(www.resolve(SiteManifest.NAME), "");
    guard(false).checkSite(www, project.resolve("target/gip"));
  }

  @Test
  void somebodyElsesEmptyFolders() throws IOException {
    Path www = temp.resolve("www");
    Files.createDirectories(www.resolve("uploads"));
    assertThat(reasonAgainst(www)).contains("uploads");
  }

  @Test
  void anEmptyFolder() throws IOException {
    guard(false).checkSite(Files.createDirectory(temp.resolve("www")), temp.resolve("gip"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "2024", "target", "target/classes", "2024/files", "pom.xml"})
  void findingsAreKeptApartToo(String folder) {
    assertThatThrownBy(() -> guard(false).checkFindings(project.resolve(folder)))
        .isInstanceOfSatisfying(
            UnsafeFolder.class, e -> assertThat(text(e)).contains("gip.findings"));
  }

  @Test
  void findingsGoWhereFindingsAre() throws IOException {
    Path findings = Files.createDirectories(project.resolve("target/gip"));
    guard(false).checkFindings(findings);
    Files.writeString(findings.resolve("findings.json"), "{}");
    Files.writeString(findings.resolve("note.txt"), "示例");
    guard(false).checkFindings(findings);
  }

  /** As docs/scale.md puts parts together, and as a run that failed leaves one alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {"findings.sarif", "findings.html", "import.txt", "read.txt", "checked.txt"})
  void findingsGoWhereAnyFileOfTheLastRunIs(String name) throws IOException {
    Path findings = Files.createDirectories(project.resolve("target/gip"));
    Files.writeString(findings.resolve(name), "");
    guard(false).checkFindings(findings);
  }

  /** What a first build leaves there if a write failed and its clean-up failed with it. */
  @Test
  void findingsGoWhereThePartOfAFileStayed() throws IOException {
    Path findings = Files.createDirectories(project.resolve("target/gip"));
    Files.writeString(
        findings.resolve(".findings.json.1b4e28ba-2fa1-11d2-883f-0016d3cca427.new"), "{");
    guard(false).checkFindings(findings);
    Files.writeString(findings.resolve(".profile.new"), "示例");
    assertThatThrownBy(() -> guard(false).checkFindings(findings))
        .isInstanceOfSatisfying(
            UnsafeFolder.class, e -> assertThat(text(e)).contains(".profile.new"));
  }

  private String reasonAgainst(Path output) {
    return reasonAgainst(output, guard(false));
  }

  private String reasonAgainst(Path output, OutputFolderGuard guard) {
    try {
      guard.checkSite(output, project.resolve("target/gip"));
      return "";
    } catch (UnsafeFolder e) {
      return text(e);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(UnsafeFolder refused) {
    return Messages.in(Locale.CHINA).text(refused.wording());
  }

  private OutputFolderGuard guard(boolean adopts) {
    return new OutputFolderGuard(project, project.resolve("target"), adopts);
  }
}
