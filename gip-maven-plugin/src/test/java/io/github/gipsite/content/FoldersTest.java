package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folders that are years and agencies; similar ones are reported. */
class FoldersTest {
  private static final String AGENCY = "name: 示例局\nkind: government\n";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void nothingAtAll() {
    assertThat(ContentFolder.at(temp.resolve("empty")).places())
        .containsExactly("unreadable-file ERROR site.yaml:1:1");
  }

  @Test
  void noReport() {
    good = ContentFolder.at(temp.resolve("new")).write("site.yaml", good.read("site.yaml"));
    assertThat(good.places()).containsExactly("no-report ERROR site.yaml:1:1");
    assertThat(good.sentences())
        .containsExactly("没有可以发布的报告 | 新建以年份命名的文件夹，例如 2024，放上 report.yaml 和各章的文件");
  }

  @Test
  void aYearWithoutAReport() {
    good.remove("2024/report.yaml");
    assertThat(good.places()).containsExactly("unreadable-file ERROR 2024/report.yaml:1:1");
  }

  @Test
  void aFolderThatIsNearlyAYear() {
    good.move("2024", "2024年");
    assertThat(good.places()).containsExactly("misplaced-report ERROR 2024年/report.yaml:1:1");
    assertThat(good.sentences()).containsExactly("文件夹“2024年”的名称应当只是年份 2024 | 把文件夹“2024年”改名为 2024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年度", "2024 年", "２０２４", "2024年年度报告", "公开年报2024", "二〇二四年", "二零二四"})
  void aFolderThatNamesItsYearInAnotherWay(String folder) {
    good.move("2024", folder);
    assertThat(good.sentences()).singleElement().asString().endsWith("改名为 2024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-2024", "年报", "20240120", "第2024号文件1"})
  void aFolderThatNamesNoOneYear(String folder) {
    good.move("2024", folder);
    assertThat(good.sentences()).singleElement().asString().contains("不是四位年份");
  }

  @Test
  void aFolderOfAYearWithoutAReportIsNone() {
    good.write("2024年附件/说明.pdf", "x").write("会议2024/日程.md", "示例");
    assertThat(good.places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report.yml",
        "report.yaml.txt",
        "report.yaml.yaml",
        "Report.yaml",
        "report - 副本.yaml",
        "report (1).yaml"
      })
  void aReportUnderAnotherName(String name) {
    good.move("2024/report.yaml", "2024/" + name);
    assertThat(good.places()).containsExactly("unreadable-file ERROR 2024/" + name + ":1:1");
    assertThat(good.sentences())
        .singleElement()
        .asString()
        .startsWith("找不到 report.yaml，却有 " + name + " | 把 " + name + " 改名为 report.yaml。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年", "2024年度"})
  void aYearAndItsReportUnderOtherNames(String folder) {
    good.move("2024/report.yaml", "2024/report.yml").move("2024", folder);
    assertThat(good.sentences()).singleElement().asString().endsWith("改名为 2024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.yml", "site.yaml.txt", "Site.yaml"})
  void theSiteUnderAnotherName(String name) {
    good.move("site.yaml", name);
    assertThat(good.sentences())
        .singleElement()
        .asString()
        .startsWith("找不到 site.yaml，却有 " + name + " | 把 " + name + " 改名为 site.yaml。");
  }

  @Test
  void anAgencyUnderAnotherName() {
    good.write("ju/2024/report.yaml", good.read(ContentFolder.REPORT))
        .write("ju/agency.yml", AGENCY);
    assertThat(good.sentences())
        .containsExactly(
            "文件夹“ju”里没有 agency.yaml，却有 agency.yml | 把文件夹“ju”里的 agency.yml 改名为 agency.yaml");
  }

  @Test
  void otherFoldersAreNoReports() {
    good.write("pages/about.md", "示例").write("target/site/index.html", "x").write("pom.xml", "x");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void severalAgencies() {
    good.move("2024", "ju/2024")
        .write("ju/agency.yaml", AGENCY)
        .write("site.yaml", "site:\n  title: 示例\n");
    assertThat(good.places()).isEmpty();
    assertThat(good.series().agency().name()).isEqualTo("示例局");
    assertThat(good.series().reports()).extracting(AnnualReport::folder).containsExactly("ju/2024");
  }

  @Test
  void whatIsWrongInAnAgencyIsAboutItAndItsYear() {
    good.move("2024", "ju/2024")
        .write("ju/agency.yaml", AGENCY)
        .write("site.yaml", "site:\n  title: 示例\n");
    good.remove("ju/2024/other.md");
    assertThat(good.places()).containsExactly("missing-chapter ERROR ju/2024/other.md:1:1");
    assertThat(good.findings().all().get(0).subject())
        .hasToString("Subject[agency=示例局, year=2024]");
  }

  @Test
  void aFolderThatIsNearlyAYearInAnAgency() {
    good.move("2024", "ju/2024年").write("ju/agency.yaml", AGENCY);
    assertThat(good.places()).containsExactly("misplaced-report ERROR ju/2024年/report.yaml:1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "years", "Trends"})
  void anAgencyInAFolderOfTheSiteItself(String folder) {
    good.write(folder + "/agency.yaml", AGENCY);
    assertThat(good.places())
        .containsExactly("misplaced-report ERROR " + folder + "/agency.yaml:1:1");
  }

  @Test
  void anAgencyWhoseFileIsForgotten() {
    good.write("ju/2024/report.yaml", good.read(ContentFolder.REPORT));
    assertThat(good.places()).singleElement().asString().contains(" ERROR ju/");
  }

  @Test
  void yearsAreInOrder() {
    ContentFolder.copyOf(temp.resolve("2024"), temp.resolve("2022"));
    good.changeIn("2022/report.yaml", "year: 2024", "year: 2022")
        .changeIn("2022/report.yaml", "2025-03-03", "2023-03-03");
    assertThat(good.places()).containsExactly("missing-year WARNING 2024/report.yaml:1:1");
    assertThat(good.series().reports()).extracting(AnnualReport::year).containsExactly(2022, 2024);
  }
}
