package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same content is the same site, whoever builds it, where and when. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReproducibleSiteTest {
  private Path folder = Path.of("");
  private Path first = folder;
  private SortedMap<String, String> site = new TreeMap<>();
  private String findings = "";

  @BeforeAll
  void buildOnce(@TempDir Path target) throws IOException {
    folder = target;
    first = contentWithFindings(folder.resolve("first"));
    BuiltSite built = BuiltSite.of(first, folder.resolve("once"));
    site = built.files();
    findings = built.findingsJson();
    assertThat(built.findings().all()).hasSizeGreaterThan(1);
    assertThat(site).isNotEmpty();
  }

  @Test
  void builtTwice() throws IOException {
    assertSame(BuiltSite.of(first, folder.resolve("twice")));
  }

  @Test
  void builtIntoTheSamePlaceAgain() throws IOException {
    BuiltSite.of(first, folder.resolve("again"));
    assertSame(BuiltSite.of(first, folder.resolve("again")));
  }

  @Test
  void builtFromACopyUnderAnotherPath() throws IOException {
    Path copy = contentWithFindings(folder.resolve("other place/content"));
    assertSame(BuiltSite.of(copy, folder.resolve("elsewhere")));
  }

  @Test
  void builtFromARelativePath() throws IOException {
    Path relative = Path.of("").toAbsolutePath().relativize(first);
    assertSame(BuiltSite.of(relative, folder.resolve("relative")));
  }

  @ParameterizedTest
  @CsvSource({
    "tr, TR, Europe/Istanbul, UTF-8",
    "ar, EG, Africa/Cairo, UTF-8",
    "th, TH, Asia/Bangkok, US-ASCII",
    "en, US, Pacific/Kiritimati, ISO-8859-1"
  })
  void builtElsewhereInTheWorld(String language, String country, String zone, String charset)
      throws Exception {
    Path target = folder.resolve(language);
    run(
        "-Duser.language=" + language,
        "-Duser.country=" + country,
        "-Duser.timezone=" + zone,
        "-Dfile.encoding=" + charset,
        BuildProgram.class.getName(),
        first.toString(),
        target.toString());
    assertThat(FolderContents.of(target.resolve("site"))).isEqualTo(site);
    assertThat(Files.readString(target.resolve("gip/findings.json"))).isEqualTo(findings);
  }

  @Test
  void nothingSaysWhereOrByWhomItWasBuilt() {
    assertThat(site.values())
        .noneMatch(text -> text.contains(folder.toString()))
        .noneMatch(text -> text.contains(System.getProperty("user.home")));
    assertThat(findings).doesNotContain(folder.toString());
  }

  /** Another Java, started in another folder. */
  private void run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(arguments));
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command)
            .directory(Files.createDirectories(folder.resolve("workplace")).toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }

  private void assertSame(BuiltSite other) throws IOException {
    assertThat(other.files()).isEqualTo(site);
    assertThat(other.findingsJson()).isEqualTo(findings);
  }

  /** With blanks in several tables, so that there are findings whose order could differ. */
  private static Path contentWithFindings(Path into) throws IOException {
    SampleContent.copyOfTwoYears(into);
    Path report = into.resolve("2023/report.yaml");
    SampleContent.replace(report, "compulsion: 40", "compulsion: ~");
    SampleContent.replace(report, "rules:               [1, 0, 12]", "rules: [1, ~, ~]");
    SampleContent.replace(report, "[3, 1, 0, 2, 6]", "[3, 1, ~, 2, 6]");
    Files.writeString(into.resolve("2023/overveiw.md"), "打错了名称");
    return into;
  }

  /** What another Java runs. */
  static final class BuildProgram {
    private BuildProgram() {}

    public static void main(String[] arguments) throws IOException {
      BuiltSite.of(Path.of(arguments[0]), Path.of(arguments[1]));
    }
  }
}
