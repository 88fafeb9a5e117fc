package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.testkit.ShortFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An office replaces single files of the template by what it puts into {@code template/}. */
public class OfficeTemplateTest {
  public static final String BLUE = ":root { --gip-accent: #004ea2; }";

  @TempDir Path temp;
  private ContentFolder content;

  @BeforeEach
  void copy() {
    content = ContentFolder.copyOf(SampleContent.twoYears(), temp.resolve("content"));
  }

  @Test
  void oneColour() throws IOException {
    content.write("template/styles/office.css", BLUE);
    BuiltSite site = built();
    assertThat(site.findings().all()).isEmpty();
    String sheet = site.page("index.html").selectFirst("link[rel=stylesheet]").attr("href");
    assertThat(site.folder().resolve(sheet))
        .content()
        .containsSubsequence("/* Colours, type", "/* A table of the form", BLUE, "/* On paper");
  }

  @Test
  void aPictureOfTheOfficeIsPublishedBesideTheStyleSheet() throws IOException {
    content
        .write("template/assets/emblem/logo.png", "示例")
        .write(
            "template/styles/office.css",
            ".gip-masthead { background: url(office/emblem/logo.png); }");
    BuiltSite site = built();
    assertThat(site.findings().all()).isEmpty();
    assertThat(site.folder().resolve("assets/office/emblem/logo.png")).content().isEqualTo("示例");
    content.remove("template/assets/emblem/logo.png");
    assertThat(built().folder().resolve("assets/office")).doesNotExist();
  }

  @Test
  void aFileThatIsNoPictureIsNotPublished() throws IOException {
    content.write("template/assets/logo.svg", "<svg onload=\"alert(1)\"/>");
    assertThat(ShortFindings.places(built().findings().all()))
        .containsExactly("unsafe-attachment ERROR template/assets/logo.svg:1:1");
  }

  @Test
  void commentsOfThePortalForTheServerStay() throws IOException {
    String include = "<!--#include virtual=\"/public/header.html\" -->";
    content.write(
        "template/components/masthead/masthead.html",
        "<header th:fragment=\"masthead(frame)\">" + include + "</header>");
    BuiltSite site = built();
    assertThat(site.findings().all()).isEmpty();
    assertThat(site.files().get("2024/index.html")).contains(include);
  }

  @Test
  void oneComponent() throws IOException {
    content.write(
        "template/components/footer/footer.html",
        "<footer th:fragment=\"footer(site)\" th:text=\"${site.title()} + '，示例'\"></footer>");
    BuiltSite site = built();
    assertThat(site.findings().all()).isEmpty();
    assertThat(site.page("2024/index.html").select("footer").text()).endsWith("，示例");
    assertThat(site.page("2024/index.html").select("nav")).isNotEmpty();
  }

  @Test
  void anExpressionMayBeMoreThanAName() throws IOException {
    content.write(
        "template/components/footer/footer.html",
        """
        <footer th:fragment="footer(site)" th:with="list=${ {3, 1, 2} }, title=${site.title()}">
        <i th:text="${title.length() + 1 - title.length()}"></i>
        <i th:text="${list.size() + ' ' + list.get(0)}"></i>
        <i th:text="${list.{? #this > 1}.size()}"></i>
        <i th:text="${list.size() > 2 and !list.isEmpty() ? '甲' : '乙'}"></i>
        <i th:text="${nothing} ?: '无'"></i>
        <i th:text="${nothing?.name} ?: '空'"></i>
        <i th:text="${site?.title() == title}"></i>
        <i th:text="${#strings.listJoin(list, '、')}"></i>
        <i th:each="one : ${#lists.sort(list)}" th:text="${oneStat.index * 10 + one}"></i>
        </footer>
        """);
    BuiltSite site = built();
    assertThat(site.findings().all()).isEmpty();
    assertThat(site.page("index.html").select("footer i").eachText())
        .containsExactly("1", "3 3", "2", "甲", "无", "空", "true", "3、1、2", "1", "12", "23");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new java.lang.ProcessBuilder('true').start()",
        "@java.lang.Runtime@getRuntime()",
        "site.getClass().getClassLoader()",
        "''.getClass().forName('java.lang.Runtime')"
      })
  void anExpressionReachesNothingOutsideThePage(String expression) throws IOException {
    content.write(
        "template/components/footer/footer.html",
        "<footer th:fragment=\"footer(site)\" th:text=\"${%s}\"></footer>".formatted(expression));
    assertThat(ShortFindings.places(built().findings().all()))
        .containsExactly("template-syntax ERROR template/components/footer/footer.html:1:36");
  }

  @Test
  void oneWord() throws IOException {
    content.write("template/messages.properties", "contents=示例目录\n");
    BuiltSite site = built();
    assertThat(site.findings().all()).isEmpty();
    assertThat(site.page("2024/index.html").select(".gip-contents__title").text())
        .isEqualTo("示例目录");
    assertThat(site.page("2024/index.html").select(".gip-skip-link").text()).isEqualTo("跳到正文");
  }

  @Test
  void wordsOfSearchedTextsAndOfTheDataset() throws IOException {
    content.write(
        "template/messages.properties",
        "search.name.separator=示例甲\nsearch.figure.separator=示例乙\ndataset.description=示例丙{0}\n");
    BuiltSite site = built();
    assertThat(site.findings().all()).isEmpty();
    assertThat(site.files().get("search/text/0.js"))
        .contains("示例甲自然人", "示例乙总计")
        .doesNotContain("：自然人");
    assertThat(site.files().get("index.html")).contains("\"description\":\"示例丙");
  }

  @Test
  void aNameThatTheTemplateDoesNotHave() {
    content.write("template/components/footer/foter.html", "<footer></footer>");
    assertThat(content.places())
        .containsExactly("unknown-file WARNING template/components/footer/foter.html:1:1");
    assertThat(content.sentences())
        .singleElement()
        .asString()
        .startsWith("模板里没有“components/footer/foter.html”")
        .contains("| 改名为：components/footer/footer.html");
  }

  @Test
  void aNameLikeNoOther() {
    content.write("template/说明.txt", "示例");
    assertThat(content.sentences())
        .singleElement()
        .asString()
        .contains("模板里没有“说明.txt”，这个文件不起作用", "docs/template.md");
  }

  @Test
  void aWordThatTheTemplateDoesNotHave() {
    content.write("template/messages.properties", "# 示例\nhoem=示例首页\n备注=示例\n");
    assertThat(content.places())
        .containsExactly(
            "unknown-key ERROR template/messages.properties:2:1",
            "unknown-key ERROR template/messages.properties:3:1");
    assertThat(content.sentences())
        .containsExactly(
            "没有“hoem”这一项 | 是否应为 home？ | 改为：home",
            "模板里没有名称为“备注”的文字 | 不认识的名称 | 删去这一行；可以改的文字见 docs/template.md");
  }

  @Test
  void aWordWithABraceTooFew() {
    content.write("template/messages.properties", "home=示例\nyear={0 年\n");
    assertThat(content.places())
        .containsExactly("template-syntax ERROR template/messages.properties:2:1");
  }

  @Test
  void aTemplateThatCannotBeShownIsOneFindingAndNoSite() throws IOException {
    content.write(
        "template/components/footer/footer.html",
        "<footer th:fragment=\"footer(site)\">\n<p th:text=\"${site.nothing()}\"></p></footer>");
    BuiltSite site = built();
    assertThat(ShortFindings.places(site.findings().all()))
        .containsExactly("template-syntax ERROR template/components/footer/footer.html:2:4");
    assertThat(ShortFindings.sentences(site.findings().all()))
        .singleElement()
        .asString()
        .contains("nothing()", "删去这个文件，就用回原来的模板");
    assertThat(site.folder()).doesNotExist();
  }

  @Test
  void aTemplateThatIsFilledInMayAskWhetherATextIsEmpty() throws IOException {
    content.write("template/components/glance/item.html", item("!item.number().isEmpty()"));
    BuiltSite site = built();
    assertThat(site.findings().all()).isEmpty();
    assertThat(site.page("2024/index.html").select(".gip-glance__list").text()).contains("189");
  }

  @Test
  void aTemplateThatIsFilledInCannotAskWhatATextSays() throws IOException {
    content.write("template/components/glance/item.html", item("item.number() == '189'"));
    BuiltSite site = built();
    assertThat(ShortFindings.places(site.findings().all()))
        .containsExactly("template-syntax ERROR template/components/glance/item.html:1:1");
    assertThat(ShortFindings.sentences(site.findings().all()))
        .singleElement()
        .asString()
        .contains("2024/index.html 会与直接生成的不同", "只能问一段文字是否为空");
    assertThat(site.folder()).doesNotExist();
  }

  private static String item(String condition) {
    return "<div th:fragment=\"item(item)\" th:if=\"${%s}\" th:text=\"${item.number()}\"></div>"
        .formatted(condition);
  }

  @Test
  void aTemplateThatIsNoXml() throws IOException {
    content
        .changeIn("site.yaml", "site:\n", "site:\n  base-url: https://www.example.cn/\n")
        .write("template/pages/feed.xml", "<feed>\n<title></feed>");
    assertThat(ShortFindings.places(built().findings().all()))
        .containsExactly("template-syntax ERROR template/pages/feed.xml:2:8");
  }

  @Test
  void aTemplateWithoutTheFragmentThatIsAskedFor() throws IOException {
    content.write("template/components/footer/footer.html", "<footer>示例</footer>");
    assertThat(ShortFindings.places(built().findings().all()))
        .containsExactly("template-syntax ERROR template/components/footer/footer.html:1:1");
  }

  @Test
  void aTableThatLosesItsFigures() throws IOException {
    content.write("template/components/table/lines.html", "<i th:fragment=\"lines(a)\"></i>");
    assertThat(ShortFindings.places(built().findings().all()))
        .containsExactly("template-syntax ERROR template/components/table/lines.html:1:1");
  }

  @Test
  void aListOfStylesThatNamesNothing() throws IOException {
    content.write("template/styles.txt", "styles/nothing.css\n");
    assertThat(ShortFindings.sentences(built().findings().all()))
        .singleElement()
        .asString()
        .contains("styles/nothing.css");
  }

  @Test
  void validatingFindsTheSame() throws IOException {
    content.write("template/pages/index.html", "<p th:text=\"${\"></p>");
    var settings = BuiltSite.settings(temp.resolve("content"), temp, FailOn.ERROR);
    assertThat(new SiteBuild(settings, line -> {}).validate()).isEqualTo(built().findings());
    assertThat(Files.exists(temp.resolve("site"))).isFalse();
  }

  private BuiltSite built() throws IOException {
    return BuiltSite.of(temp.resolve("content"), temp);
  }
}
