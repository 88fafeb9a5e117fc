package io.github.gipsite.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleFindings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsHtmlTest {
  @TempDir Path temp;

  @Test
  void eachFindingSaysItAll() {
    Document page = page(good().change("licences:   1200", "licences:   ~"), Locale.CHINA);
    assertThat(page.select(".finding")).hasSize(1);
    assertThat(page.select(".finding.warning h2").text()).isEqualTo("警告 行政许可·处理决定：空白");
    assertThat(page.select(".meta").text())
        .isEqualTo("blank-cell 示例市人民政府 2024 2024/report.yaml:8:15");
    assertThat(page.select("mark").text()).isEqualTo("~");
    assertThat(page.select(".detail").text()).isEqualTo("空白不等于 0");
    assertThat(page.select(".help").text()).isEqualTo("没有发生的写 0；公布的表上确实空白的，保留 ~");
  }

  @Test
  void thePageCountsAndOffersWhatThereIs() {
    Document page = page(good().change("licences:   1200", "licences:   ~"), Locale.CHINA);
    assertThat(page.select(".verdict").text()).isEqualTo("结论：1 份报告可以公布；有 1 个警告，请先看过");
    assertThat(page.select(".basis").first().text()).isEqualTo("共检查 1 份报告：0 个错误，1 个警告，0 条提示");
    assertThat(page.select("option").eachText()).containsExactly("全部", "blank-cell 空白的格子");
    assertThat(page.select("fieldset label").eachText()).containsExactly("错误 0", "警告 1", "提示 0");
  }

  @Test
  void theNameOfACheckLeadsToItsExplanation() {
    Document page = page(good().change("licences:   1200", "licences:   ~"), Locale.CHINA);
    String target = page.select(".meta a").attr("href");
    assertThat(page.select(target + " dt").eachText()).containsExactly("比较", "原因", "改法", "例子");
  }

  @Test
  void theOtherLanguage() {
    Document page = page(good().change("licences:   1200", "licences:   ~"), Locale.ENGLISH);
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("option").eachText()).containsExactly("all", "blank-cell A blank cell");
  }

  @Test
  void errorsComeBeforeWarnings() {
    Document page =
        page(
            good()
                .change("licences:   1200", "licences:   ~")
                .change("received:         [40,", "received:         [四十,")
                .remove("2024/other.md"),
            Locale.CHINA);
    assertThat(page.select(".finding").eachAttr("data-severity"))
        .containsExactly("error", "error", "warning");
    assertThat(page.select(".finding").eachAttr("data-check"))
        .containsExactly("missing-chapter", "not-a-count", "blank-cell");
  }

  @Test
  void findingsOfOneMistakeAreOneWithAllThatItBreaks() {
    Document page = page(good().change("0, 2, 1, 51]", "0, 2, 1, 15]"), Locale.CHINA);
    assertThat(page.select(".finding")).hasSize(1);
    assertThat(page.select(".finding").attr("data-check"))
        .isEqualTo("balance results-sum row-total");
    assertThat(page.select(".also").eachText())
        .hasSize(2)
        .allMatch(text -> text.startsWith("同一个原因 ["));
    assertThat(page.select("fieldset label").eachText()).first().isEqualTo("错误 1");
    assertThat(page.select("option").eachText()).hasSize(4);
  }

  @Test
  void anExplanationIsShown() {
    Diagnostic finding = SampleFindings.at("ab", SourceLocation.startOf("f.yaml")).finding();
    assertThat(print(finding.withExplanation("已经公布"), "ab").select(".explanation").text())
        .isEqualTo("已说明：已经公布");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "${word.title}",
        "$${findings}",
        "</mark></code></pre><h1>x",
      })
  void whatStandsInAFileIsText(String hostile) {
    Diagnostic finding =
        Diagnostic.of(
            Rule.error("missing-key"),
            new SourceLocation("f.yaml", 1, 1, 2),
            "unknown-key",
            hostile,
            List.of());
    Document page = print(finding, hostile);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select(".finding pre").text()).isEqualTo(hostile);
    assertThat(page.select(".finding h2").text()).contains(hostile);
  }

  @Test
  void nothingIsFetched() {
    Document page = page(good(), Locale.CHINA);
    assertThat(page.select("[src], link, iframe, [href]")).isEmpty();
    assertThat(page.html()).doesNotContain("http");
  }

  private ContentFolder good() {
    return ContentFolder.good(temp.resolve("content"));
  }

  private static Document page(ContentFolder folder, Locale locale) {
    FindingsHtml html = new FindingsHtml(Messages.in(locale), folder.source(), FailOn.ERROR);
    return Jsoup.parse(PrintedFindings.text(html, folder.findings()));
  }

  private static Document print(Diagnostic finding, String line) {
    FindingsHtml html =
        new FindingsHtml(Messages.in(Locale.CHINA), file -> List.of(line), FailOn.ERROR);
    return Jsoup.parse(PrintedFindings.text(html, new Findings(List.of(finding), 1)));
  }
}
