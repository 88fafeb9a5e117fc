package io.github.gipsite.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parameters of the import goal. */
class ImportMojoTest {
  private static final File SEED = new File("src/test/resources/seed/liangjiang-2024.txt");

  @TempDir private Path temp;

  @Test
  void theYearOfAnAgencyGoesToItsFolder() throws Exception {
    goal(SEED, "2025-03-03", "bureau").execute();
    assertThat(temp.resolve("content/bureau/2024/report.yaml"))
        .content()
        .startsWith("# yaml-language-server: $schema=../../schema/report-2021.schema.json\n");
  }

  @Test
  void aYearThatIsThereFailsWithItsName() throws Exception {
    goal(SEED, "", "").execute();
    assertThatThrownBy(() -> goal(SEED, "", "").execute())
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("report.yaml 已经有了，什么也没有写");
  }

  @Test
  void aFileThatIsNotThereFailsWithItsName() {
    assertThatThrownBy(() -> goal(new File("nowhere.docx"), "", "").execute())
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("没有这个文件：nowhere.docx");
  }

  @Test
  void aFileThatNoFileCanBeCalledFailsWithItsName() {
    assertThatThrownBy(() -> goal(new File("\0.docx"), "", "").execute())
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("gip.from 里的“\0.docx”不能作为路径");
    assertThatThrownBy(() -> goal(SEED, "", "\0").execute())
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("gip.agency 里的“\0”不能作为路径");
  }

  @Test
  void aForgottenFileIsAnsweredWithTheLineToType() {
    for (File nothing : new File[] {null, new File("true"), temp.toFile()}) {
      assertThatThrownBy(() -> goal(nothing, "", "").execute())
          .isInstanceOf(MojoFailureException.class)
          .hasMessageContaining("请输入：mvn site:import \"-Dgip.from=文件名\"");
    }
  }

  @Test
  void aFirstAgencyIsNamed() throws Exception {
    goal(SEED, "", "bureau").execute();
    assertThat(temp.resolve("content/bureau/agency.yaml"))
        .content()
        .endsWith("\nname: 重庆两江新区\nkind: government\n");
  }

  @Test
  void anAgencyThatIsThereKeepsItsName() throws Exception {
    Path agency = temp.resolve("content/bureau/agency.yaml");
    Files.createDirectories(agency.resolveSibling(""));
    Files.writeString(agency, "name: 两江新区\nkind: other\n");
    goal(SEED, "", "bureau").execute();
    assertThat(agency).content().isEqualTo("name: 两江新区\nkind: other\n");
  }

  @Test
  void aDateHasToBeADate() {
    assertThatThrownBy(() -> goal(SEED, "3月3日", "").execute())
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("不能是“3月3日”");
  }

  @Test
  void anAgencyCannotLeadOutOfTheContentFolder() {
    assertThatThrownBy(() -> goal(SEED, "", "../a").execute())
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("不能是“../a”");
  }

  private ImportMojo goal(File from, String published, String agency) throws Exception {
    ImportMojo goal = new ImportMojo();
    set(goal, "from", from);
    set(goal, "published", published);
    set(goal, "agency", agency);
    set(goal, "content", temp.resolve("content").toFile());
    set(goal, "findings", temp.resolve("gip").toFile());
    return goal;
  }

  private static void set(ImportMojo goal, String name, Object value) throws Exception {
    Field field = ImportMojo.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(goal, value);
  }
}
