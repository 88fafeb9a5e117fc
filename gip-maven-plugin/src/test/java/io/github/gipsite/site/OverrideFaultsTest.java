package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.PreviewSite;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.output.OutputFile;
import io.github.gipsite.source.FindingException;
import io.github.gipsite.source.TemplateFiles;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.testkit.ShortFindings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in a template file of an office is a finding, wherever it shows. */
class OverrideFaultsTest {
  private static final String FOOTER = "template/components/footer/footer.html";

  @TempDir Path temp;
  private ContentFolder content;

  @BeforeEach
  void copy() {
    content = ContentFolder.copyOf(SampleContent.twoYears(), temp.resolve("content"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "layouts/page.html",
        "layouts/metadata.html",
        "pages/404.html",
        "pages/report.html",
        "pages/trends.html",
        "components/chart/bar.html",
        "components/chart/bars.html",
        "components/chart/bars-bar.html",
        "components/chart/bars-row.html",
        "components/chart/line.html",
        "components/chart/patterns.html",
        "components/comparison/comparison.html",
        "components/glance/glance.html",
        "components/glance/item.html",
        "components/pager/pager.html",
        "components/table/table.html"
      })
  void anExpressionThatCannotBeRun(String file) throws IOException {
    String original = TemplateFiles.onClassPath().text(file).text();
    content.write(
        "template/" + file, original.replaceFirst("\\$\\{[^}]*}", "\\${nothing.at.all()}"));
    if (original.contains("${")) {
      assertThat(validated().all())
          .singleElement()
          .satisfies(found -> assertThat(found.place().file()).isEqualTo("template/" + file));
    }
  }

  @Test
  void aListThatLeavesOutAScriptThatPagesLoad() throws IOException {
    content.write("template/scripts.txt", "scripts/reading.js\n");
    assertThat(ShortFindings.places(validated().all()))
        .containsExactly("template-syntax ERROR template/scripts.txt:1:1");
  }

  @Test
  void aWordWithACharacterThatStandsForAText() throws IOException {
    content.write("template/messages.properties", "downloads=\\uE100\n");
    assertThat(ShortFindings.places(validated().all()))
        .containsExactly("template-syntax ERROR template/messages.properties:1:1");
  }

  /** The shape of one page in the middle of many, which is no page of the sample. */
  @Test
  void whatOnlyAFewPagesShowEndsTheWriting() throws IOException {
    Path many = temp.resolve("many");
    ContentFolder archive = ContentFolder.at(many);
    ContentFolder one = ContentFolder.at(SampleContent.twoAgencies());
    archive.write("site.yaml", one.read("site.yaml"));
    for (int i = 10; i < 20; i++) {
      ContentFolder.copyOf(one.root().resolve("riverside"), many.resolve("a" + i))
          .write("agency.yaml", "name: 示例第%d局\nkind: department\n".formatted(i));
    }
    archive
        .write("a15/2024/files/more.txt", "示例")
        .write(
            "template/components/attachments/attachments.html",
            "<p th:fragment=\"attachments(list)\" th:text=\"${list.size() == 2 ? list.no() : ''}\"></p>");
    BuiltSite site = BuiltSite.of(BuiltSite.settings(many, temp, FailOn.NEVER));
    assertThat(ShortFindings.places(site.findings().all()))
        .filteredOn(place -> place.contains(" ERROR "))
        .containsExactly(
            "template-syntax ERROR template/components/attachments/attachments.html:1:36");
    assertThat(site.findingsJson()).contains("attachments.html");
    assertThat(site.folder()).doesNotExist();
  }

  @Test
  void aPreviewFindsItWhereItIsDrawn() {
    content.write(
        FOOTER, "<footer th:fragment=\"footer(site)\" th:text=\"${site.no()}\"></footer>");
    PreviewSite draft = draft();
    assertThat(draft.findings().all()).isEmpty();
    OutputFile page = draft.file("2024/index.html").orElseThrow();
    assertThatThrownBy(() -> page.writeTo(OutputStream.nullOutputStream()))
        .isInstanceOfSatisfying(
            FindingException.class, e -> assertThat(e.finding().place().file()).isEqualTo(FOOTER));
  }

  @Test
  void aPreviewShowsPagesWhateverTheListsName() throws IOException {
    content.write("template/styles.txt", "styles/nothing.css\n");
    PreviewSite draft = draft();
    assertThat(ShortFindings.places(draft.findings().all()))
        .containsExactly("template-syntax ERROR template/styles.txt:1:1");
    draft.file("2024/index.html").orElseThrow().writeTo(OutputStream.nullOutputStream());
  }

  private Findings validated() throws IOException {
    return build().validate();
  }

  private PreviewSite draft() {
    return build().draft();
  }

  private SiteBuild build() {
    return new SiteBuild(BuiltSite.settings(content.root(), temp, FailOn.ERROR), line -> {});
  }
}
