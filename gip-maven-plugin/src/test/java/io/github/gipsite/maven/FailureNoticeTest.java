package io.github.gipsite.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.testkit.ContentFolder;
import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last line before what Maven prints in English says what became of the site. */
class FailureNoticeTest {
  private static final String NOTICE = "。下面几行是 Maven 打印的，其中的中文是原因，英文不用理会";

  @TempDir private Path temp;
  private ContentFolder good;
  private final List<String> errors = new ArrayList<>();

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp.resolve("content"));
  }

  @Test
  void nothingIsSaidWhereNothingFails() throws Exception {
    site(new ValidateMojo()).execute();
    assertThat(errors).isEmpty();
  }

  @Test
  void noSiteIsSaidToBeThereWhereThereIsNone() throws Exception {
    good.remove("2024/other.md");
    for (SiteMojo goal : List.of(new ValidateMojo(), new GenerateMojo())) {
      assertThat(lastErrorOf(site(goal))).isEqualTo("还没有网站：" + temp.resolve("site") + NOTICE);
    }
  }

  @Test
  void theSiteThatIsThereIsSaidToBeUnchanged() throws Exception {
    Files.createDirectories(temp.resolve("site"));
    good.remove("2024/other.md");
    for (SiteMojo goal : List.of(new ValidateMojo(), new GenerateMojo())) {
      assertThat(lastErrorOf(site(goal))).isEqualTo("网站没有改动：" + temp.resolve("site") + NOTICE);
    }
  }

  @Test
  void aWrongParameterChangesNoSite() throws Exception {
    SiteMojo goal = site(new GenerateMojo());
    set(ContentMojo.class, goal, "failOn", "sometimes");
    assertThat(lastErrorOf(goal)).isEqualTo("这个命令没有改动网站" + NOTICE);
  }

  @Test
  void neitherDoTheOtherGoals() throws Exception {
    ImportMojo goal = new ImportMojo();
    set(ImportMojo.class, goal, "from", new File("nowhere.docx"));
    assertThat(lastErrorOf(goal)).isEqualTo("这个命令没有改动网站" + NOTICE);
  }

  @Test
  void inEnglishToo() throws Exception {
    ImportMojo goal = new ImportMojo();
    set(CommandMojo.class, goal, "locale", "en");
    set(ImportMojo.class, goal, "from", new File("nowhere.docx"));
    assertThat(lastErrorOf(goal)).startsWith("this command has not changed the site. ");
  }

  private SiteMojo site(SiteMojo goal) throws Exception {
    set(ContentMojo.class, goal, "content", temp.resolve("content").toFile());
    set(ContentMojo.class, goal, "output", temp.resolve("site").toFile());
    set(ContentMojo.class, goal, "findings", temp.resolve("gip").toFile());
    set(ContentMojo.class, goal, "buildFolder", temp.resolve("target").toFile());
    goal.setLog(log());
    return goal;
  }

  private String lastErrorOf(CommandMojo goal) {
    goal.setLog(log());
    assertThatThrownBy(goal::execute).isInstanceOf(AbstractMojoExecutionException.class);
    return errors.get(errors.size() - 1);
  }

  private SystemStreamLog log() {
    return new SystemStreamLog() {
      @Override
      public void error(CharSequence line) {
        errors.add(line.toString());
      }
    };
  }

  private static void set(Class<?> type, Object goal, String name, Object value) throws Exception {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    field.set(goal, value);
  }
}
