package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The field that narrows the directory of agencies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryBrowserIT {
  private static final List<String> ALL = List.of("示例市 人民政府", "示例ABC局", "示例教育局", "示例镇");

  private BuiltSite site;
  private Browser browser;
  private Browser withoutScript;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    ContentFolder content = ContentFolder.good(folder.resolve("content"));
    content
        .write("site.yaml", "site:\n  title: 示例市年报\n")
        .move("2024", "shi/2024")
        .write("shi/agency.yaml", "name: 示例市 人民政府\nkind: government\n")
        .write("abc/agency.yaml", "name: 示例ABC局\nkind: department\n")
        .write("edu/agency.yaml", "name: 示例教育局\nkind: department\n")
        .write("zhen/agency.yaml", "name: 示例镇\nkind: township\n");
    site = BuiltSite.of(folder.resolve("content"), folder.resolve("target"));
    browser = new Browser(folder.resolve("profile"), true);
    withoutScript = new Browser(folder.resolve("other-profile"), false);
  }

  @AfterAll
  void close() {
    browser.close();
    withoutScript.close();
  }

  @BeforeEach
  void openHome() {
    browser.open(home());
  }

  @Test
  void everyAgencyIsListedBeforeAnythingIsTyped() {
    assertThat(names(browser)).isEqualTo(ALL);
    assertThat(status()).isEmpty();
  }

  @Test
  void withoutJavaScriptAllAreListedAndThereIsNoField() {
    withoutScript.open(home());
    assertThat(names(withoutScript)).isEqualTo(ALL);
    assertThat(withoutScript.driver().findElement(By.id("gip-directory-name")).isDisplayed())
        .isFalse();
  }

  @Test
  void typingNarrowsTheListAndSaysHowManyAreLeft() {
    type("局");
    assertThat(names(browser)).containsExactly("示例ABC局", "示例教育局");
    assertThat(status()).isEqualTo("剩下 2 个机构");
    assertThat(kinds()).containsExactly("部门（2）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "ＡＢＣ", " a b c "})
  void capitalsWidthAndSpacesMakeNoDifference(String words) {
    type(words);
    assertThat(names(browser)).containsExactly("示例ABC局");
  }

  @Test
  void aSpaceInTheNameMakesNoDifferenceEither() {
    type("市人民");
    assertThat(names(browser)).containsExactly("示例市 人民政府");
  }

  @Test
  void whereNothingIsLeftItIsSaid() {
    type("没有$&");
    assertThat(names(browser)).isEmpty();
    assertThat(status()).isEqualTo("没有名称中有“没有$&”的机构");
  }

  @Test
  void escapeBringsAllOfThemBack() {
    type("镇");
    assertThat(names(browser)).hasSize(1);
    browser.press(Keys.ESCAPE);
    assertThat(names(browser)).isEqualTo(ALL);
    assertThat(status()).isEmpty();
    assertThat(box().getDomProperty("value")).isEmpty();
  }

  @Test
  void byKeyboardFromTheFieldToTheAgencyThatIsLeft() {
    type("镇");
    browser.pressTab();
    assertThat(browser.focused().getText()).isEqualTo("示例镇");
    browser.press(Keys.ENTER);
    assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("示例镇");
  }

  private String home() {
    return site.folder().resolve("index.html").toUri().toString();
  }

  private void type(String words) {
    box().click();
    browser.press(words);
  }

  private WebElement box() {
    return browser.driver().findElement(By.id("gip-directory-name"));
  }

  private String status() {
    return browser.driver().findElement(By.cssSelector(".gip-directory [role=status]")).getText();
  }

  private List<String> kinds() {
    return shown(browser, ".gip-directory h3");
  }

  private static List<String> names(Browser browser) {
    return shown(browser, ".gip-directory li > a");
  }

  private static List<String> shown(Browser browser, String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }
}
