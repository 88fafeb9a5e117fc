package io.github.gipsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.content.ContentReader.ReadContent;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.publish.OutputFolderGuard;
import io.github.gipsite.scaffold.ScaffoldException;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.RandomText;
import io.github.gipsite.testkit.SampleTool;
import io.github.gipsite.testkit.ShortFindings;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteInitTest {
  private static final Map<String, String> ANSWERS =
      Map.of(
          "title", "示例市：'年报' #1",
          "agencyName", "示例市教育局",
          "kind", "department",
          "year", "2024",
          "previous", "no");

  @TempDir Path temp;

  private List<String> init(Map<String, String> answers) throws IOException, ScaffoldException {
    return new SiteInit(temp.resolve("office"))
        .create(key -> Optional.ofNullable(answers.get(key)), SampleTool.NOT_CARRIED)
        .files();
  }

  @Test
  void theFirstSiteIsGeneratedAtOnce() throws IOException, ScaffoldException {
    assertThat(init(ANSWERS)).contains("pom.xml", ".gitlab-ci.yml", "2024/report.yaml");
    BuiltSite site = BuiltSite.of(temp.resolve("office"), temp.resolve("target"));
    assertThat(ShortFindings.sentences(site.findings().all()))
        .containsExactly(
            "2024 年还是草稿，没有检查，也没有放进网站 | 删去这一行才检查和发布"
                + " | 填写时用 mvn site:serve 边写边看；填完后删去 status 一行，再运行一次");
    assertThat(site.page("index.html").title()).contains("示例市：'年报' #1");
    assertThat(site.pages()).noneMatch(page -> page.startsWith("2024/"));
  }

  @Test
  void thePreviewShowsTheFirstYear() throws IOException, ScaffoldException {
    init(ANSWERS);
    BuildSettings settings =
        BuiltSite.settings(temp.resolve("office"), temp.resolve("target"), FailOn.ERROR);
    assertThat(new SiteBuild(settings, line -> {}).draft().file("2024/index.html")).isPresent();
  }

  @Test
  void whatIsMissingIsListedOnceTheYearIsSaidToBeWhole() throws IOException, ScaffoldException {
    init(ANSWERS);
    ContentFolder office = ContentFolder.at(temp.resolve("office"));
    String report = office.read(ContentFolder.REPORT);
    office.write(ContentFolder.REPORT, report.replaceFirst("(?m)^status.*\n", ""));
    assertThat(office.places().toString()).contains("missing-chapter", "missing-key", "blank-cell");
  }

  @Test
  void nothingIsOverwritten() throws IOException, ScaffoldException {
    ContentFolder.at(temp.resolve("office")).write("README.md", "我的");
    assertThatThrownBy(() -> init(ANSWERS)).hasMessage("init.there");
    assertThat(temp.resolve("office/pom.xml")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0080", "\u009F", "\u0085", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\u0007", "\n",
        "\uFFFD",
      })
  void whatNoContentFileMayHoldIsRefused(String character) {
    for (String key : List.of("title", "agencyName")) {
      Map<String, String> answers = new HashMap<>(ANSWERS);
      answers.put(key, "示例" + character + "市");
      assertThatThrownBy(() -> init(answers)).hasMessage("init.unwritable");
    }
    assertThat(temp.resolve("office")).doesNotExist();
  }

  @Test
  void aNameOfTenThousandCharactersIsRefused() {
    Map<String, String> answers = new HashMap<>(ANSWERS);
    answers.put("title", "示例".repeat(5_000));
    assertThatThrownBy(() -> init(answers)).hasMessage("init.too-long");
  }

  @Test
  void anyOtherTitleAndNameAreReadAsTheyWereGiven() throws IOException, ScaffoldException {
    RandomText texts = new RandomText();
    int written = 0;
    for (int i = 0; i < 60; i++) {
      Map<String, String> answers = new HashMap<>(ANSWERS);
      answers.put("title", texts.next());
      answers.put("agencyName", texts.next());
      Path office = temp.resolve("office" + i);
      try {
        new SiteInit(office)
            .create(key -> Optional.ofNullable(answers.get(key)), SampleTool.NOT_CARRIED);
      } catch (ScaffoldException refusal) {
        assertThat(refusal.wording().key())
            .isIn("init.unwritable", "init.missing.title", "init.missing.agencyName");
        continue;
      }
      written++;
      ReadContent reading = ContentFolder.at(office).reading();
      assertThat(ShortFindings.places(reading.findings()))
          .as("%s", answers)
          .containsExactly("draft INFO 2024/report.yaml:6:9");
      assertThat(reading.archive().site().title()).isEqualTo(answers.get("title").strip());
      assertThat(reading.archive().series().get(0).agency().name())
          .isEqualTo(answers.get("agencyName").strip());
    }
    assertThat(written).isPositive();
  }

  @Test
  void anImportTakesThePlaceOfTheFirstYearWhileNothingIsFilledIn() throws Exception {
    init(ANSWERS);
    ContentFolder office = ContentFolder.at(temp.resolve("office"));
    office.changeIn("site.yaml", "name: 示例市教育局", "name: 重庆两江新区");
    importSeed();
    assertThat(office.read(ContentFolder.REPORT)).contains("363");
    office.write(ContentFolder.REPORT, "year: 2024 # 我的\n");
    assertThatThrownBy(this::importSeed).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(office.read(ContentFolder.REPORT)).isEqualTo("year: 2024 # 我的\n");
  }

  @Test
  void theYearAfterTheImportedOneComesNextWhateverInitWrote() throws Exception {
    for (String first : List.of("2023", "2024", "2025", "2026")) {
      temp = temp.resolve(first);
      init(with("year", first));
      importSeed();
      assertThat(newYear()).as(first).contains("2025/report.yaml", "2025/overview.md");
      assertThat(ContentFolder.at(temp.resolve("office")).read("2025/report.yaml"))
          .contains("[16, 0, 0, 0, 0, 0, 16]");
    }
  }

  @Test
  void withoutAnImportTheFirstYearGetsItsChapters() throws Exception {
    init(ANSWERS);
    assertThat(newYear()).contains("2024/report.yaml", "2024/overview.md");
    assertThatThrownBy(this::newYear).hasMessage("new-year.there");
  }

  @Test
  void anImportTakesThePlaceOfADraftWithItsChapters() throws Exception {
    init(with("agencyName", "重庆两江新区"));
    newYear();
    importSeed();
    ContentFolder office = ContentFolder.at(temp.resolve("office"));
    assertThat(office.read("2024/overview.md")).doesNotContain("请填写");
  }

  @Test
  void anImportNeverTakesThePlaceOfWordsThatWereWritten() throws Exception {
    init(with("agencyName", "重庆两江新区"));
    newYear();
    ContentFolder office = ContentFolder.at(temp.resolve("office"));
    String report = office.read(ContentFolder.REPORT);
    office.write("2024/other.md", "写到一半");
    assertThatThrownBy(this::importSeed)
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("other.md");
    assertThat(office.read(ContentFolder.REPORT)).isEqualTo(report);
  }

  private static Map<String, String> with(String question, String answer) {
    Map<String, String> answers = new HashMap<>(ANSWERS);
    answers.put("agencyName", "重庆两江新区");
    answers.put(question, answer);
    return answers;
  }

  private List<String> newYear() throws IOException, ScaffoldException {
    return new NewYearCreation(temp.resolve("office")).create(Optional.empty(), Optional.empty());
  }

  private void importSeed() throws Exception {
    Messages messages = Messages.in(Locale.forLanguageTag("zh-CN"));
    Path seed = Path.of("src/test/resources/seed/liangjiang-2024.txt");
    OutputFolderGuard guard =
        new OutputFolderGuard(temp.resolve("office"), temp.resolve("target"), false);
    new SiteImport(temp.resolve("office"), temp.resolve("gip"), guard, messages)
        .run(seed, "", Optional.empty());
  }
}
