package io.github.gipsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.findings.Messages;
import io.github.gipsite.scaffold.ScaffoldException;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.FolderContents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCopyTest {
  private static final String TABLE = "components/table/table.html";

  @TempDir Path temp;

  @Test
  void aCopyBeginsWithTheVersionItComesFrom() throws Exception {
    assertThat(copy().copy(TABLE)).isEqualTo("template/" + TABLE);
    assertThat(temp.resolve("content/template").resolve(TABLE))
        .content()
        .startsWith("<!--/* gip-site-template ")
        .contains(TABLE, "${grid.caption()}");
  }

  @Test
  void copiesOfAllFilesMakeTheSameSite() throws Exception {
    ContentFolder.good(temp.resolve("content"));
    Map<String, String> before = pages();
    for (String name : copy().names()) {
      copy().copy(name);
    }
    assertThat(pages()).isEqualTo(before);
  }

  @Test
  void aFileThatIsThereIsKept() throws Exception {
    copy().copy(TABLE);
    assertThatThrownBy(() -> copy().copy(TABLE))
        .isInstanceOfSatisfying(
            ScaffoldException.class,
            refusal -> assertThat(text(refusal)).startsWith("template/" + TABLE + " 已经有了"));
  }

  @Test
  void aMistypedNameIsToldWithTheNearest() {
    assertThatThrownBy(() -> copy().copy("components/table/tabel.html"))
        .isInstanceOfSatisfying(
            ScaffoldException.class, refusal -> assertThat(text(refusal)).contains("是不是", TABLE));
  }

  @Test
  void nothingOutsideTheTemplateIsCopied() {
    for (String name : new String[] {"../pom.xml", "/etc/passwd", "schema/site.schema.json", ""}) {
      assertThatThrownBy(() -> copy().copy(name)).isInstanceOf(ScaffoldException.class);
    }
  }

  private TemplateCopy copy() {
    return new TemplateCopy(temp.resolve("content"));
  }

  private static String text(ScaffoldException refusal) {
    return Messages.in(Locale.CHINA).text(refusal.wording());
  }

  /** The pages, without the digests in the names of their style sheets. */
  private Map<String, String> pages() throws IOException {
    BuiltSite.of(temp.resolve("content"), temp.resolve("target"));
    Map<String, String> pages = new TreeMap<>();
    FolderContents.of(temp.resolve("target/site"))
        .forEach(
            (path, text) -> {
              if (path.endsWith(".html")) {
                pages.put(path, text.replaceAll("-[0-9a-f]{8,}(?=[.])", ""));
              }
            });
    return pages;
  }
}
