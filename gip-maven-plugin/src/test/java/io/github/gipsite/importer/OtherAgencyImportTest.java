package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gipsite.SiteImport;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.importer.document.UnreadableDocumentException;
import io.github.gipsite.publish.OutputFolderGuard;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.FolderContents;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report is imported among those of its own agency, and no other's. */
class OtherAgencyImportTest {
  private static final Messages CHINESE = Messages.in(Locale.forLanguageTag("zh-CN"));

  @TempDir private Path temp;
  private ContentFolder content;

  @BeforeEach
  void educationOfACounty() {
    content =
        ContentFolder.at(temp.resolve("content"))
            .write(
                "site.yaml", "site:\n  title: 示例县\nagency:\n  name: 示例县教育局\n  kind: department\n");
  }

  @Test
  void theReportOfThePoliceIsRefused() throws Exception {
    var before = FolderContents.of(content.root());
    assertThat(refusal("示例县公安局2023年政府信息公开工作年度报告", ""))
        .isEqualTo(
            "这是“示例县公安局”的报告，site.yaml 里的单位是“示例县教育局”，什么也没有写。"
                + "是别的单位的报告，用 \"-Dgip.agency=文件夹\" 指定那个单位的文件夹再导入；"
                + "本单位改过名的，把原来的名称“示例县公安局”写在 site.yaml 的 predecessor 后面再导入；site.yaml 里的 name 写错的，先改正");
    assertThat(FolderContents.of(content.root())).isEqualTo(before);
    assertThat(temp.resolve("gip")).doesNotExist();
  }

  @Test
  void theFolderOfThatAgencyIsNamed() throws Exception {
    agency("edu", "示例县教育局");
    agency("police", "示例县公安局");
    assertThat(refusal("县公安局2023年政府信息公开工作年度报告", "edu"))
        .startsWith("这是“县公安局”的报告，edu/agency.yaml 里的单位是“示例县教育局”，什么也没有写。")
        .contains("的文件夹是 police，请加上 \"-Dgip.agency=police\" 再导入");
    assertThat(written("县公安局2023年政府信息公开工作年度报告", "police")).isTrue();
  }

  @Test
  void theNameItHadBeforeIsItsOwn() throws Exception {
    content.changeIn("site.yaml", "kind:", "predecessor: 示例县教育委员会\n  kind:");
    assertThat(written("示例县教育委员会2023年政府信息公开工作年度报告", "")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "县教育局2023年政府信息公开工作年度报告",
        "2023年示例市示例县教育局政府信息公开工作年度报告",
        "2023年政府信息公开工作年度报告",
        "示例县教育局2023年政府信息公开工作年度报告"
      })
  void itsOwnIsImported(String title) throws Exception {
    assertThat(written(title, "")).isTrue();
  }

  @Test
  void whereNoAgencyIsNamedYetNoneIsOther() throws Exception {
    content.remove("site.yaml");
    assertThat(written("示例县公安局2023年政府信息公开工作年度报告", "")).isTrue();
  }

  private void agency(String folder, String name) {
    content.write(folder + "/agency.yaml", "name: " + name + "\nkind: department\n");
  }

  private String refusal(String title, String agency) {
    UnreadableDocumentException refused =
        catchThrowableOfType(UnreadableDocumentException.class, () -> importOf(title, agency));
    return CHINESE.text(refused.why());
  }

  private boolean written(String title, String agency) throws Exception {
    importOf(title, agency);
    return Files.exists(content.root().resolve(agency).resolve("2023/report.yaml"));
  }

  private void importOf(String title, String agency) throws Exception {
    Path file =
        Files.writeString(
            temp.resolve("report.txt"),
            title + "\n一、总体情况\n平稳。\n五、存在的主要问题及改进情况\n人少。\n六、其他需要报告的事项\n无。\n");
    OutputFolderGuard guard = new OutputFolderGuard(content.root(), temp, false);
    new SiteImport(content.root(), temp.resolve("gip"), guard, CHINESE)
        .run(file, agency, Optional.empty());
  }
}
