package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.ContentFolder;
import io.github.gipsite.Found;
import io.github.gipsite.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city that sums up two bureaus, each with the figures of the good report. */
class RollUpTest {
  private static final String PENALTIES = "penalties:  340";

  @TempDir Path temp;
  private ContentFolder city;

  @BeforeEach
  void copy() {
    city = ContentFolder.good(temp);
    city.write("site.yaml", "site:\n  title: 示例\n");
    agency("甲", "name: 示例甲局\nkind: other\n");
    agency("乙", "name: 示例乙局\nkind: other\n");
    agency("市", "name: 示例市人民政府\nkind: government\nroll-up: [甲, 乙]\n");
    city.move("2024", "gone/away/2024");
  }

  @Test
  void theSumOfAllUnits() {
    city.changeIn("市/2024/report.yaml", PENALTIES, "penalties:  690");
    Diagnostic penalties =
        found().stream().filter(d -> d.place().line() == 9).findFirst().orElseThrow();
    assertThat(Found.places(List.of(penalties)))
        .containsExactly("roll-up INFO 市/2024/report.yaml:9:15");
    assertThat(Found.sentences(List.of(penalties)))
        .containsExactly("行政处罚：汇总报告 690，所属 2 个单位合计 680，多 10 | 单位合计 680 | 汇总报告含本级数字的，不同是正常的");
    assertThat(penalties.figures()).containsExactly("proactive.penalties.decisions");
  }

  @Test
  void aSumThatAgreesIsSilent() {
    assertThat(found()).anyMatch(d -> d.place().line() == 9);
    city.changeIn("市/2024/report.yaml", PENALTIES, "penalties:  680");
    assertThat(found()).isNotEmpty().noneMatch(d -> d.place().line() == 9);
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
    assertThat(Found.places(found())).containsExactly("roll-up INFO 市/2024/report.yaml:9:15");
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

  private List<Diagnostic> found() {
    return city.findings().all().stream().filter(d -> d.id().equals("roll-up")).toList();
  }

  private void agency(String folder, String file) {
    ContentFolder.copyOf(temp.resolve("2024"), temp.resolve(folder + "/2024"));
    city.write(folder + "/agency.yaml", file);
  }
}
