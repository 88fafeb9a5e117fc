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
    assertThat(good.sentences())
        .containsExactly(
            "文件夹“2024年”里有 report.yaml，但它的名称不是四位年份 | 把文件夹改成年份，例如 2024；如果它属于一个单位，加上 agency.yaml");
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
