package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.source.TemplateFiles;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.testkit.ShortFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of the form with templates that an office has replaced. */
class OfficeTableTest {
  private static final String TABLE = "components/table/table.html";
  private static final String LINES = "components/table/lines.html";
  private static final String SUMS = "components/roll-up/table.html";
  private static final String FIGURE = "th:text=\"${cell.text()}\">370";

  @TempDir Path temp;
  private ContentFolder content;

  @BeforeEach
  void copy() {
    content = ContentFolder.copyOf(SampleContent.summary(), temp.resolve("content"));
  }

  @Test
  void aFigureMayStandInMarkup() throws IOException {
    String bold = "><b th:text=\"${cell.text()}\">370</b>";
    replace(LINES, FIGURE, bold);
    assertThat(findings()).isEmpty();
    assertThat(built().page("city/2024/index.html").select(".gip-table td > b")).isNotEmpty();
  }

  @Test
  void aTemplateCannotAskWhetherThereIsAFigure() throws IOException {
    replace(LINES, FIGURE, "th:classappend=\"${cell.text().isEmpty()} ? 'blank'\" " + FIGURE);
    assertThat(findings()).containsExactly("template-syntax ERROR template/" + LINES + ":1:1");
    assertThat(sentence()).contains("表的模板对数字都不能问");
  }

  @Test
  void noFigureIsLost() throws IOException {
    replace(LINES, FIGURE, "th:text=\"${lineStat.index > 0} ? ${cell.text()}\">");
    assertThat(sentence()).containsPattern("shows \\d+ figures of \\d+");
  }

  @Test
  void noFigureIsShownTwice() throws IOException {
    replace(LINES, FIGURE, "th:title=\"${cell.text()}\" " + FIGURE);
    assertThat(sentence()).containsPattern("shows \\d+ figures of \\d+");
  }

  @Test
  void aTableThatWasWrittenForTheVariableGap() throws IOException {
    replace(TABLE, "()})", "()}, ${gap})");
    assertThat(findings()).containsExactly("template-syntax ERROR template/" + TABLE + ":2:80");
    assertThat(sentence())
        .contains("table/lines :: lines(${grid.head()}, ${gap})", "lines 只有一个参数", "lines(${body})");
  }

  @Test
  void linesThatWereWrittenForTheVariableGap() throws IOException {
    content.write("template/components/footer/footer.html", ours("components/footer/footer.html"));
    replace(LINES, FIGURE, "th:text=\"${gap}\">370");
    assertThat(findings()).containsExactly("template-syntax ERROR template/" + LINES + ":2:200");
    assertThat(sentence()).contains("${gap}", "th:text=\"${cell.text()}\"");
  }

  @Test
  void linesWithTheParameterGap() throws IOException {
    content.write(
        "template/" + LINES,
        ours(LINES)
            .replace("lines(lines)", "lines(lines, gap)")
            .replace(FIGURE, "th:text=\"${gap}\">370"));
    assertThat(findings()).containsExactly("template-syntax ERROR template/" + LINES + ":2:200");
  }

  @Test
  void sumsThatWereWrittenForTheParameterGap() throws IOException {
    replace(SUMS, "()})", "()}, '')");
    assertThat(findings()).containsExactly("template-syntax ERROR template/" + SUMS + ":2:108");
  }

  private void replace(String file, String what, String by) {
    assertThat(ours(file)).contains(what);
    content.write("template/" + file, ours(file).replace(what, by));
  }

  private static String ours(String file) {
    return TemplateFiles.onClassPath().text(file).text();
  }

  private List<String> findings() throws IOException {
    return ShortFindings.places(templateFindings());
  }

  private String sentence() throws IOException {
    return String.join("\n", ShortFindings.sentences(templateFindings()));
  }

  private List<Diagnostic> templateFindings() throws IOException {
    return built().findings().all().stream()
        .filter(found -> found.place().file().startsWith("template/"))
        .toList();
  }

  private BuiltSite built() throws IOException {
    return BuiltSite.of(content.root(), temp);
  }
}
