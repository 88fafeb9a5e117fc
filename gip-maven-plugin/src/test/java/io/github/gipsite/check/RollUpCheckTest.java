package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.ShortFindings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A city that sums up two bureaus, each with the figures of the good report, and has twice them.
 */
class RollUpCheckTest {
  private static final Path GOOD = Path.of("src/test/resources/good/2024/report.yaml");

  /** A count or an amount; not a date, which has strokes. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\w.-])[0-9]+([.][0-9]+)?(?![\\w.-])");

  @TempDir Path temp;
  private ContentFolder city;

  @BeforeEach
  void copy() throws IOException {
    city = ContentFolder.good(temp);
    city.write("site.yaml", "site:\n  title: 示例\n");
    agency("甲", "name: 示例甲局\nkind: other\n");
    agency("乙", "name: 示例乙局\nkind: other\n");
    agency("市", "name: 示例市人民政府\nkind: government\nroll-up: [甲, 乙]\n");
    city.move("2024", "gone/away/2024");
    hasTimes(2);
  }

  @Test
  void theSumOfAllUnits() {
    city.changeIn("市/2024/report.yaml", "penalties:  680", "penalties:  690");
    assertThat(ShortFindings.places(found()))
        .containsExactly("roll-up INFO 市/2024/report.yaml:9:15");
    assertThat(ShortFindings.sentences(found()))
        .containsExactly(
            "行政处罚：汇总报告 690，所属 2 个单位合计 680，多 10 | 单位合计 680：示例甲局 340、示例乙局 340 | 汇总报告含本级数字的，不同是正常的");
    assertThat(found().get(0).figures()).containsExactly("proactive.penalties.decisions");
  }

  @Test
  void aSumThatAgreesIsSilent() {
    assertThat(found()).isEmpty();
  }

  /** As where a summary counts its own office too: eighty findings would hide all others. */
  @Test
  void muchThatDiffersIsOneFinding() throws IOException {
    hasTimes(3);
    assertThat(ShortFindings.places(found()))
        .containsExactly("roll-up INFO 市/2024/report.yaml:1:1");
    assertThat(ShortFindings.sentences(found()))
        .containsExactly(
            "汇总报告有 60 格与所属 2 个单位的合计不同 | 如行政规范性文件·制发 | 逐格对照见网页“各单位汇总”；汇总报告含本级数字的，不同是正常的");
    assertThat(found().get(0).figures()).hasSize(60).contains("proactive.penalties.decisions");
  }

  @Test
  void everyCellIsComparedAndNotOnlyTotals() {
    city.changeIn("市/2024/report.yaml", "[80, 12, 2, 0, 4, 2, 100]", "[80, 13, 2, 0, 4, 2, 101]");
    assertThat(ShortFindings.sentences(found()))
        .containsExactly(
            "新收·商业企业：汇总报告 13，所属 2 个单位合计 12，多 1 | 单位合计 12：示例甲局 6、示例乙局 6 | 汇总报告含本级数字的，不同是正常的",
            "新收：汇总报告 101，所属 2 个单位合计 100，多 1 | 单位合计 100：示例甲局 50、示例乙局 50 | 汇总报告含本级数字的，不同是正常的");
  }

  @Test
  void aCellThatAUnitLeavesBlankIsNotCompared() {
    city.changeIn("市/2024/report.yaml", "penalties:  680", "penalties:  690");
    assertThat(found()).hasSize(1);
    city.changeIn("乙/2024/report.yaml", "penalties:  340", "penalties:  ");
    assertThat(found()).isEmpty();
  }

  @Test
  void ofManyUnitsOnlyTheSumIsTold() throws IOException {
    StringBuilder units = new StringBuilder("甲, 乙");
    for (int i = 0; i < 4; i++) {
      agency("单位" + i, "name: 示例" + i + "局\nkind: other\n");
      units.append(", 单位").append(i);
    }
    city.write("市/agency.yaml", "name: 示例市人民政府\nkind: government\nroll-up: [" + units + "]\n");
    hasTimes(6);
    city.changeIn("市/2024/report.yaml", "penalties:  2040", "penalties:  340");
    assertThat(ShortFindings.sentences(found()))
        .containsExactly("行政处罚：汇总报告 340，所属 6 个单位合计 2040，少 1700 | 单位合计 2040 | 汇总报告含本级数字的，不同是正常的");
  }

  @Test
  void nothingIsSaidWhileAUnitIsMissing() {
    city.move("乙", "gone/away/乙");
    assertThat(found()).isEmpty();
  }

  @Test
  void norWhileTheYearOfAUnitIsMissing() {
    city.move("乙/2024", "乙/2023").changeIn("乙/2023/report.yaml", "year: 2024", "year: 2023");
    assertThat(found()).isEmpty();
  }

  @Test
  void ofAPartialReportOnlyWhatIsKnownIsCompared() {
    city.write(
        "乙/2024/report.yaml",
        "published: 2025-03-03\nstatus: partial\nproactive:\n  penalties: 300\n");
    assertThat(ShortFindings.places(found()))
        .containsExactly("roll-up INFO 市/2024/report.yaml:9:15");
  }

  @Test
  void unitsThatRollUpNothingAreNotCompared() {
    city.remove("市/agency.yaml").write("市/agency.yaml", "name: 示例市人民政府\nkind: government\n");
    assertThat(found()).isEmpty();
  }

  @Test
  void rollUpIsAListOfFolders() {
    city.write("市/agency.yaml", "name: 示例市人民政府\nkind: government\nroll-up: 甲\n");
    assertThat(city.places()).contains("wrong-value ERROR 市/agency.yaml:3:10");
    assertThat(city.sentences()).contains("“roll-up”应当是一列文字 | 这里不是一列文字 | 写成：roll-up: [名称一, 名称二]");
  }

  @Test
  void aUnitThatIsNotThereIsAnError() {
    rollUp("[甲, 乙局]");
    assertThat(city.places()).containsExactly("wrong-value ERROR 市/agency.yaml:3:14");
    rollUp("[甲, 示例开发区管理委员会]");
    assertThat(city.sentences())
        .containsExactly(
            "roll-up 里的“示例开发区管理委员会”没有这个单位 | 没有 示例开发区管理委员会/agency.yaml |"
                + " 写单位的文件夹名称；单位还没有收录的，先建文件夹，放上 agency.yaml");
  }

  @Test
  void aMisspeltUnitIsGuessed() {
    agency("jiaoyu", "name: 示例教育局\nkind: department\n");
    rollUp("[jiaoyv]");
    assertThat(city.sentences()).contains("roll-up 里的“jiaoyv”没有这个单位 | 是否应为 jiaoyu？ | 改为：jiaoyu");
  }

  @Test
  void anAgencyIsNotItsOwnUnit() {
    rollUp("[甲, 市]");
    assertThat(city.sentences())
        .containsExactly("roll-up 里写了本单位“市” | 汇总报告不能是自己的一部分 | 去掉“市”；本级数字另有报告的，给它一个文件夹");
  }

  @Test
  void aUnitIsNamedOnce() {
    rollUp("[甲, 乙, 甲]");
    assertThat(city.places()).contains("wrong-value ERROR 市/agency.yaml:3:17");
    assertThat(city.sentences()).contains("roll-up 里“甲”写了两次 | 每个单位只写一次 | 留一个“甲”");
  }

  private void rollUp(String units) {
    city.write("市/agency.yaml", "name: 示例市人民政府\nkind: government\nroll-up: " + units + "\n");
  }

  /** The city has so many times the figures of a bureau. */
  private void hasTimes(int factor) throws IOException {
    String report =
        Files.readString(GOOD)
            .lines()
            .map(
                line ->
                    line.startsWith("year") || line.startsWith("#") ? line : times(factor, line))
            .collect(Collectors.joining("\n", "", "\n"));
    city.write("市/2024/report.yaml", report);
  }

  private static String times(int factor, String line) {
    return FIGURE
        .matcher(line)
        .replaceAll(
            figure ->
                new BigDecimal(figure.group())
                    .multiply(BigDecimal.valueOf(factor))
                    .toPlainString());
  }

  private List<Diagnostic> found() {
    return city.findings().all().stream().filter(d -> d.id().equals("roll-up")).toList();
  }

  private void agency(String folder, String file) {
    Path good = Path.of("src/test/resources/good/2024");
    ContentFolder.copyOf(good, temp.resolve(folder + "/2024"));
    city.write(folder + "/agency.yaml", file);
  }
}
