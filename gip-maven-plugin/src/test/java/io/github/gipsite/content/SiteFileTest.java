package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.Site;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code site.yaml} and {@code agency.yaml}. */
class SiteFileTest {
  private static final String SITE = "site:\n  title: 示例\n";
  private static final String AGENCY = "agency:\n  name: 示例市人民政府\n  kind: government\n";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void whatIsGivenIsKept() {
    site(
        SITE
            + "  icp: 示例备0号\n  base-url: https://example.invalid:8443/a/\n  contact: ~\n"
            + AGENCY);
    assertThat(good.places()).isEmpty();
    assertThat(good.reading().archive().site().fields())
        .containsEntry("icp", "示例备0号")
        .containsEntry("base-url", "https://example.invalid:8443/a/")
        .doesNotContainKey("contact");
  }

  @Test
  void aMisspeltKey() {
    site(SITE + "  base_url: https://example.invalid/\n" + AGENCY);
    assertThat(good.places()).containsExactly("unknown-key ERROR site.yaml:3:3");
    assertThat(good.sentences()).containsExactly("没有“base_url”这一项 | 是否应为 base-url？ | 改为：base-url");
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.invalid", "ftp://example.invalid/", "https://", "javascript:0"})
  void anAddressThatIsNone(String address) {
    site(SITE + "  base-url: " + address + "\n" + AGENCY);
    assertThat(good.places()).containsExactly("wrong-value ERROR site.yaml:3:13");
    assertThat(good.sentences())
        .containsExactly(
            "“"
                + address
                + "”不是网站的地址 | 要以 https:// 或 http:// 开头 | 写成 https://www.example.gov.cn/nianbao/ 这样的网址");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://[/", "http://a<b>/", "https://a/%", "https://a/\\"})
  void anAddressThatNothingCanBePutTogetherFrom(String address) {
    site(SITE + "  base-url: '" + address + "'\n" + AGENCY);
    assertThat(good.places()).containsExactly("wrong-value ERROR site.yaml:3:13");
    assertThat(good.reading().archive().site().base()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:gip()", "data:text/html,x", "//example.invalid/", "jiucuo.html"})
  void aPlaceForErrorsThatIsNoAddress(String address) {
    site(SITE + "  report-errors-url: '" + address + "'\n" + AGENCY);
    assertThat(good.places()).containsExactly("wrong-value ERROR site.yaml:3:22");
    assertThat(good.sentences()).singleElement().asString().startsWith("“" + address + "”不是网址 |");
    assertThat(good.reading().archive().site().fields()).doesNotContainKey("report-errors-url");
  }

  @Test
  void theColumnAndTheWayToTheSite() {
    site(
        SITE
            + "  column: {name: 示例栏目, keywords: ~}\n"
            + "  breadcrumb:\n"
            + "    - {name: 首页, href: https://example.invalid/}\n"
            + "    - {name: 公开, href: ../index.html}\n"
            + "    - name: 没有网页\n"
            + AGENCY);
    assertThat(good.places()).isEmpty();
    Site read = good.reading().archive().site();
    assertThat(read.fields()).containsEntry("column.name", "示例栏目").hasSize(1);
    assertThat(read.breadcrumb())
        .containsExactly(
            new Site.Step("首页", "https://example.invalid/"),
            new Site.Step("公开", "../index.html"),
            new Site.Step("没有网页", ""));
  }

  @Test
  void aMisspeltKeyOfTheColumn() {
    site(SITE + "  column: {nmae: 示例栏目}\n" + AGENCY);
    assertThat(good.places()).containsExactly("unknown-key ERROR site.yaml:3:12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"首页", "[首页]", "{name: 首页}"})
  void aBreadcrumbThatIsNoListOfPages(String written) {
    site(SITE + "  breadcrumb: " + written + "\n" + AGENCY);
    assertThat(good.sentences()).singleElement().asString().startsWith("breadcrumb 下面应当是一列上级页面 |");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "//example.invalid", "data:text/html,x", "a b"})
  void aLinkThatIsNone(String href) {
    site(SITE + "  breadcrumb:\n    - name: 首页\n      href: \"" + href + "\"\n" + AGENCY);
    assertThat(good.places()).containsExactly("wrong-value ERROR site.yaml:5:13");
    assertThat(good.sentences()).singleElement().asString().contains("“" + href + "”不是网址");
  }

  @Test
  void noTitle() {
    site("site:\n  contact: 示例\n" + AGENCY);
    assertThat(good.places()).containsExactly("missing-key ERROR site.yaml:2:3");
    assertThat(good.sentences()).containsExactly("缺少“title” | 加上一行：title: …");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " ~"})
  void noSite(String nothing) {
    site("site:" + nothing + "\n" + AGENCY);
    assertThat(good.places()).singleElement().asString().endsWith(" ERROR site.yaml:1:1");
  }

  @Test
  void aSiteThatIsAText() {
    site("site: 示例\n" + AGENCY);
    assertThat(good.places()).containsExactly("wrong-value ERROR site.yaml:1:1");
  }

  @Test
  void aFullWidthColonInTheOnlyLineUnderAKey() {
    site("site:\n  title：示例\n" + AGENCY);
    assertThat(good.sentences()).singleElement().asString().contains("全角冒号");
  }

  @Test
  void keysOfTheAgencyThatAreNotIndented() {
    site(SITE + AGENCY.replace("  ", ""));
    assertThat(good.places()).containsExactly("unknown-key ERROR site.yaml:4:1");
    assertThat(good.sentences())
        .containsExactly(
            "agency 下面的各项没有缩进 | 从这一行起要缩进"
                + " | 前面各加两个空格，改为：\nagency:\n  name: 示例市人民政府\n  kind: government");
    assertThat(good.series().agency().name()).isEqualTo("示例市人民政府");
  }

  @Test
  void keysOfBothThatAreNotIndented() {
    site("site:\ntitle: 示例\ncolumn:\n  name: 栏目\n\nagency:\n# 单位\nname: 示例局\nkind: other\n");
    assertThat(good.places()).containsExactly("unknown-key ERROR site.yaml:2:1");
    assertThat(good.sentences())
        .singleElement()
        .asString()
        .endsWith(
            "改为：\nsite:\n  title: 示例\n  column:\n    name: 栏目"
                + "\nagency:\n# 单位\n  name: 示例局\n  kind: other");
  }

  @Test
  void aKeyOfTheAgencyOfWhichTheOthersAreIndented() {
    site(SITE + "agency:\n  name: 示例局\nkind: other\n");
    assertThat(good.sentences())
        .singleElement()
        .asString()
        .endsWith("改为：\nagency:\n  name: 示例局\n  kind: other");
  }

  @Test
  void aKeyThatBelongsNowhere() {
    site(SITE + AGENCY + "name: 另一个\nfax: 0\n");
    assertThat(good.places())
        .containsExactly("unknown-key ERROR site.yaml:6:1", "unknown-key ERROR site.yaml:7:1");
  }

  @Test
  void noAgency() {
    site(SITE);
    assertThat(good.places()).containsExactly("missing-key ERROR site.yaml:1:1");
    assertThat(good.sentences())
        .containsExactly("缺少单位的名称和种类 | 在 site.yaml 中加上 agency:，下面缩进写 name 和 kind");
  }

  @Test
  void anAgencyThatIsAText() {
    site(SITE + "agency: 示例市人民政府\n");
    assertThat(good.places()).containsExactly("wrong-value ERROR site.yaml:3:1");
  }

  @Test
  void anAgencyWithoutNameOrKind() {
    site(SITE + "agency:\n  contact: 示例\n");
    assertThat(good.places())
        .containsExactly("missing-key ERROR site.yaml:4:3", "missing-key ERROR site.yaml:4:3");
    assertThat(good.sentences())
        .containsExactlyInAnyOrder("缺少“name” | 加上一行：name: …", "缺少“kind” | 加上一行：kind: …");
  }

  @Test
  void aKindOfNoKind() {
    site(SITE + "agency:\n  name: 示例局\n  kind: 部门\n");
    assertThat(good.places()).containsExactly("wrong-value ERROR site.yaml:5:9");
    assertThat(good.sentences())
        .containsExactly(
            "kind 不能是“部门” | 只能是 government、department、township、other"
                + " | 政府写 government，部门写 department，乡镇、街道写 township，其他写 other");
  }

  @Test
  void aFileThatIsNoYamlIsOneFinding() {
    site("site:\n\ttitle: 示例\n" + AGENCY);
    assertThat(good.places()).containsExactly("yaml-syntax ERROR site.yaml:2:1");
  }

  @Test
  void aFileThatIsNotThereIsOneFinding() {
    good.remove("site.yaml");
    assertThat(good.places()).containsExactly("unreadable-file ERROR site.yaml:1:1");
  }

  @Test
  void anAgencyFileThatIsNoYamlIsOneFinding() {
    good.move("2024", "ju/2024").write("ju/agency.yaml", "name：示例局\nkind: other\n");
    assertThat(good.places()).containsExactly("yaml-syntax ERROR ju/agency.yaml:1:5");
  }

  private void site(String text) {
    good.write("site.yaml", text);
  }
}
