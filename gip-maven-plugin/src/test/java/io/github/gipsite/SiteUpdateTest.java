package io.github.gipsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.bundle.Changelog;
import io.github.gipsite.bundle.Tool;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.scaffold.ScaffoldException;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.SampleTool;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another version of the plugin in the repository of an office. */
class SiteUpdateTest {
  private static final Messages CHINESE = Messages.in(Locale.CHINA);
  private static final String LIBRARY = ".mvn/repository/org/example/library/7/library-7.jar";
  private static final Map<String, String> ANSWERS =
      Map.of(
          "title", "示例市年报",
          "agencyName", "示例市教育局",
          "kind", "department",
          "year", "2024",
          "previous", "no");

  @TempDir private Path temp;
  private Path office;

  @BeforeEach
  void anOfficeWithAnOldVersion() throws Exception {
    office = temp.resolve("office");
    init(office, SampleTool.alone(temp.resolve("tools"), "0.1.0"));
  }

  private static void init(Path folder, Tool tool) throws Exception {
    new SiteInit(folder).create(key -> Optional.ofNullable(ANSWERS.get(key)), tool);
  }

  private List<String> update(Tool tool) throws Exception {
    return new SiteUpdate(office, Changelog.builtIn()).run(tool, CHINESE);
  }

  private Tool alone(String version) throws Exception {
    return SampleTool.alone(temp.resolve("tools"), version);
  }

  private Tool withLibrary(String version) throws Exception {
    return SampleTool.withLibrary(temp.resolve("tools"), version);
  }

  /** The office is as if it had begun with that version. */
  private void assertIsAsBegunWith(Tool tool) throws Exception {
    Path fresh = temp.resolve("fresh-" + tool.version() + tool.content());
    init(fresh, tool);
    assertThat(FolderContents.of(office)).isEqualTo(FolderContents.of(fresh));
    assertThat(FolderContents.folders(office)).isEqualTo(FolderContents.folders(fresh));
  }

  @Test
  void isAsIfTheOfficeHadBegunWithIt() throws Exception {
    assertThat(update(alone("0.2.0")))
        .startsWith("已从 0.1.0 版换成 0.2.0 版")
        .endsWith("接着运行 mvn site:validate，看看结果有没有不同，再提交");
    assertIsAsBegunWith(alone("0.2.0"));
  }

  @Test
  void takesTheLibrariesInAndOutAgain() throws Exception {
    update(withLibrary("0.2.0"));
    assertThat(office.resolve(LIBRARY)).exists();
    assertIsAsBegunWith(withLibrary("0.2.0"));
    update(SampleTool.NOT_CARRIED);
    assertIsAsBegunWith(SampleTool.NOT_CARRIED);
    update(alone("0.3.0"));
    assertIsAsBegunWith(alone("0.3.0"));
  }

  @Test
  void addsWhatIsMissingOfTheSameVersion() throws Exception {
    Files.delete(office.resolve(".mvn/repository/io/github/gipsite/maven-metadata.xml.sha1"));
    assertThat(update(alone("0.1.0")).get(0)).startsWith("已经是 0.1.0 版，缺少的文件都补上了");
    assertIsAsBegunWith(alone("0.1.0"));
  }

  @Test
  void keepsWhatTheOfficePutThere() throws Exception {
    Path own = office.resolve(".mvn/repository/cn/gov/example/template/1/template-1.jar");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "示例");
    Path changed =
        office.resolve(
            ".mvn/repository/io/github/gipsite/gip-site-template/0.1.0/gip-site-template-0.1.0.jar");
    Files.writeString(changed, "单位自己改的");
    assertThat(update(alone("0.2.0")))
        .contains(
            ".mvn/repository/io/github/gipsite/gip-site-template/0.1.0/gip-site-template-0.1.0.jar"
                + " 被改动过，没有删除；不需要的话请自己删除");
    assertThat(own).hasContent("示例");
    assertThat(changed).hasContent("单位自己改的");
  }

  @Test
  void saysWhereTheVersionStandsOtherwise() throws Exception {
    Path pom = office.resolve("pom.xml");
    String before = Files.readString(pom).replaceFirst("<version>0.1.0<", "<version>\\${gip}<");
    Files.writeString(pom, before);
    assertThat(update(alone("0.2.0"))).contains("pom.xml 第 21 行的版本不是 init 写的样子，请自己改成 0.2.0");
    assertThat(pom).hasContent(before.replace("0.1.0", "0.2.0"));
  }

  @Test
  void changesLinesAsWindowsEndsThem() throws Exception {
    Path pom = office.resolve("pom.xml");
    Files.writeString(pom, Files.readString(pom).replace("\n", "\r\n"));
    assertThat(update(withLibrary("0.2.0"))).noneMatch(line -> line.contains("请自己"));
    assertThat(Files.readString(pom))
        .contains("<id>central</id>\r\n", "<version>0.2.0</version>\r\n")
        .doesNotContain("0.1.0", "[^\r]\n");
  }

  @Test
  void changesCommandsThatNameTheVersion() throws Exception {
    Path pipeline = office.resolve(".gitlab-ci.yml");
    String command = "  - mvn -B io.github.gipsite:gip-site-maven-plugin:%s:generate\n";
    Files.writeString(pipeline, command.formatted("0.1.0") + "# 0.1.0 不是命令\n");
    update(alone("0.2.0"));
    assertThat(pipeline).hasContent(command.formatted("0.2.0") + "# 0.1.0 不是命令\n");
  }

  @Test
  void leavesAFileInAnotherEncodingAlone() throws Exception {
    Path readme = office.resolve("README.md");
    Charset gbk = Charset.forName("GBK");
    Files.writeString(readme, "示例", gbk);
    assertThat(update(alone("0.2.0"))).contains("README.md 不是 UTF-8，没有改动；里面如果写着版本，请自己改成 0.2.0");
    assertThat(readme).content(gbk).isEqualTo("示例");
  }

  @Test
  void saysHowThePomHasToBeWhereItIsNotAsInitWroteIt() throws Exception {
    Path pom = office.resolve("pom.xml");
    Files.writeString(pom, Files.readString(pom).replace("<id>gip</id>", "<id>示例</id>"));
    assertThat(update(withLibrary("0.2.0")))
        .anyMatch(line -> line.matches("(?s)pom.xml .*请自己改成：\n.*<id>central</id>.*"));
    assertThat(pom).content().contains("<id>示例</id>").doesNotContain("central");
  }

  @Test
  void tellsWhatIsDifferent() throws Exception {
    update(alone("0.0.9"));
    assertThat(update(alone("0.1.0"))).contains("模板：", "核对：").anyMatch(l -> l.startsWith("  - "));
  }

  @Test
  void isRefusedWhereThereIsNoOffice() throws Exception {
    Files.writeString(office.resolve("pom.xml"), "<project/>");
    SortedMap<String, String> before = FolderContents.of(office);
    assertThatThrownBy(() -> update(alone("0.2.0")))
        .isInstanceOf(ScaffoldException.class)
        .hasMessage("update.no-plugin");
    assertThat(FolderContents.of(office)).isEqualTo(before);
  }
}
