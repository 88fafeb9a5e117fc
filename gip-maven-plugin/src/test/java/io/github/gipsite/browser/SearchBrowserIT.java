package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.search.PostingCases;
import io.github.gipsite.search.TokenCases;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.testkit.SiteServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The search, as a reader does it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchBrowserIT {
  private static final int MOST_BYTES = 300_000;

  private BuiltSite site;
  private BuiltSite real;
  private SiteServer server;
  private Browser browser;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    site = BuiltSite.of(SampleContent.allYears(), folder.resolve("years"));
    real = BuiltSite.of(SampleContent.realReport(), folder.resolve("real"));
    server = new SiteServer(site.folder(), "/zwgk/nianbao/");
    browser = new Browser(folder.resolve("profile"), true);
  }

  @AfterAll
  void close() {
    browser.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "构建新公开格局, 一、总体情况, 加快构建新公开格局。",
    "428870, 二、主动公开政府信息情况, 428870",
    "9040.16, 二、主动公开政府信息情况, 9040.16"
  })
  void wordsAndNumbersOfTheRealReportAreFoundInTheirPlace(
      String words, String chapter, String sentence) throws IOException {
    search(real.folder().toUri().toString(), words);
    assertThat(titles()).contains("重庆两江新区2024年政府信息公开工作年度报告");
    assertThat(text(".gip-found")).contains(chapter, sentence);
    assertThat(all(".gip-found mark")).isNotEmpty();
    assertThatEveryResultLeadsToItsPlace(real);
  }

  @Test
  void fromAServerUnderAPathNothingElseIsAskedFor() throws IOException {
    browser.console();
    browser.requests();
    search(server.address(), "培训");
    assertThat(marked()).isNotEmpty().containsOnly("培训");
    List<String> asked = browser.requests();
    assertThat(asked).allMatch(address -> address.startsWith(server.address()));
    assertThat(bytes(asked)).isLessThan(MOST_BYTES);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void fromAFolderItWorksTheSame() throws IOException {
    browser.console();
    search(site.folder().toUri().toString(), "培训");
    List<String> here = titles();
    assertThat(browser.console()).isEmpty();
    search(server.address(), "培训");
    assertThat(titles()).isEqualTo(here).hasSize(6);
    assertThatEveryResultLeadsToItsPlace(site);
  }

  @Test
  void byKeyboardFromAReportToAnother() {
    browser.open(site.folder().resolve("2019/index.html").toUri().toString());
    tabTo("gip-search-words");
    browser.press("培训", Keys.ENTER);
    await();
    assertThat(browser.driver().getCurrentUrl()).contains("search/index.html?q=");
    assertThat(one("#gip-search-words").getDomProperty("value")).isEqualTo("培训");
    one("#gip-search-words").click();
    for (int i = 0; i < 5 && browser.focused().getDomAttribute("href") == null; i++) {
      browser.pressTab();
    }
    assertThat(browser.focused().getText()).isEqualTo(titles().get(0));
    browser.press(Keys.ENTER);
    assertThat(one("h1").getText()).isEqualTo("示例市人民政府2024年政府信息公开工作年度报告");
  }

  @Test
  void ofManyReportsTenAreShownAndThenTheRest() throws IOException {
    search(site.folder().toUri().toString(), "示例市");
    assertThat(titles()).hasSize(10);
    WebElement more = one(".gip-search__more");
    browser.driver().executeScript("arguments[0].click(); arguments[0].click()", more);
    await("找到");
    assertThat(titles()).hasSize(reports()).doesNotHaveDuplicates();
    assertThat(more.isDisplayed()).isFalse();
    assertThat(browser.focused().getText()).isEqualTo(titles().get(10));
  }

  @Test
  void whatCouldNotBeLoadedIsAskedForAgain() throws IOException {
    search(server.address(), "示例市");
    Path next = site.folder().resolve("search/text/10.js");
    Path away = Files.move(next, next.resolveSibling("away"));
    one(".gip-search__more").click();
    await("没有载入");
    assertThat(titles()).hasSize(10);
    Files.move(away, next);
    one(".gip-search__more").click();
    await("找到 " + reports() + " 份");
    assertThat(titles()).hasSize(reports()).doesNotHaveDuplicates();
    browser.console();
  }

  @Test
  void goingBackTakesAwayWhatWasFoundSince() {
    browser.open(server.address() + "search/index.html");
    type("培训");
    assertThat(titles()).hasSize(6);
    type("示例市");
    assertThat(titles()).hasSize(10);
    browser.driver().navigate().back();
    await("找到 6 份");
    assertThat(titles()).hasSize(6);
    browser.driver().navigate().back();
    browser.await(".gip-search__status:empty");
    assertThat(titles()).isEmpty();
    assertThat(one(".gip-search__more").isDisplayed()).isFalse();
    assertThat(one("#gip-search-words").getDomProperty("value")).isEmpty();
  }

  @Test
  void aTableInTheWordsIsShownWithoutItsStrokes(@TempDir Path folder) throws IOException {
    Path content = folder.resolve("content");
    String table = "\n\n| 行业 | 件数 |\n|:---|---:|\n| 示例教育 | 30 |\n\n";
    ContentFolder.copyOf(SampleContent.allYears(), content)
        .changeIn("2024/overview.md", "完成示例任务8项。", "完成示例任务8项。" + table);
    BuiltSite tabular = BuiltSite.of(content, folder.resolve("target"));
    search(tabular.folder().toUri().toString(), "示例教育");
    assertThat(text(".gip-found__passage")).endsWith("示例教育 30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<img src=x onerror=alert(1)>", "'\"&lt;", "不在任何报告里的话", "水", " "})
  void whatIsNotThereIsSaidInWords(String words) {
    browser.console();
    search(site.folder().toUri().toString(), words);
    assertThat(titles()).isEmpty();
    assertThat(text(".gip-search__status")).isNotBlank();
    assertThat(one("#gip-search-words").getDomProperty("value").strip()).isEqualTo(words.strip());
    assertThat(all("main img")).isEmpty();
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void tokensAreThoseOfTheIndex() throws IOException {
    browser.open(site.folder().resolve("search/index.html").toUri().toString());
    assertThat(TokenCases.read().all())
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(browser.text("gipSearch.tokens(arguments[0]).join(' ')", one.text()))
                    .isEqualTo(String.join(" ", one.tokens())));
  }

  @Test
  void listsOfReportsAreReadAsTheyWereWritten() {
    browser.open(site.folder().resolve("search/index.html").toUri().toString());
    assertThat(PostingCases.all())
        .allSatisfy(
            one ->
                assertThat(
                        browser.text(
                            "gipSearch.decode(arguments[0], arguments[1]).join()",
                            one.code(),
                            one.reports()))
                    .isEqualTo(one.numbers()));
  }

  private void search(String root, String words) {
    browser.open(root + "search/index.html?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    await();
  }

  private void type(String words) {
    WebElement box = one("#gip-search-words");
    box.clear();
    box.sendKeys(words, Keys.ENTER);
    await();
  }

  /** How many reports have 示例市 in them. */
  private int reports() throws IOException {
    return (int)
        site.files().entrySet().stream()
            .filter(file -> file.getKey().startsWith("search/text/"))
            .filter(file -> file.getValue().contains("示例市"))
            .count();
  }

  private void await(String status) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .until(driver -> text(".gip-search__status").contains(status));
  }

  /** Until it has said how many there are. */
  private void await() {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .until(
            driver ->
                !all(".gip-search__status").isEmpty()
                    && !text(".gip-search__status").isBlank()
                    && !text(".gip-search__status").contains("正在"));
  }

  private void assertThatEveryResultLeadsToItsPlace(BuiltSite of) throws IOException {
    assertThat(all(".gip-found a")).isNotEmpty();
    for (WebElement link : all(".gip-found a")) {
      URI target = URI.create(link.getDomProperty("href"));
      String[] parts = target.getPath().split("/", -1);
      String page = parts[parts.length - 2] + "/" + parts[parts.length - 1];
      assertThat(of.folder().resolve(page)).isRegularFile();
      if (target.getFragment() != null) {
        assertThat(of.page(page).getElementById(target.getFragment())).as("%s", target).isNotNull();
      }
    }
  }

  private long bytes(List<String> addresses) throws IOException {
    long bytes = 0;
    for (String address : addresses) {
      String path = address.substring(server.address().length()).replaceFirst("[?#].*", "");
      bytes += Files.size(site.folder().resolve(path));
    }
    return bytes;
  }

  private void tabTo(String id) {
    for (int i = 0; i < 10 && !id.equals(browser.focused().getDomAttribute("id")); i++) {
      browser.pressTab();
    }
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo(id);
  }

  private List<String> titles() {
    return all(".gip-found__title").stream().map(WebElement::getText).toList();
  }

  private List<String> marked() {
    return all(".gip-found mark").stream().map(WebElement::getText).distinct().toList();
  }

  private String text(String selector) {
    return one(selector).getText();
  }

  private WebElement one(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private List<WebElement> all(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }
}
