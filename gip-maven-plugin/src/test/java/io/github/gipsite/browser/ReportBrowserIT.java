package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.testkit.SiteServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The real report in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportBrowserIT {
  private BuiltSite site;
  private SiteServer server;
  private Browser browser;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    site = BuiltSite.of(SampleContent.realReport(), folder);
    server = new SiteServer(site.folder(), "/zwgk/annual-reports/");
    browser = new Browser(folder.resolve("profile"), true);
  }

  @AfterAll
  void close() {
    browser.close();
    server.close();
  }

  @BeforeEach
  void asOnADesk() {
    browser.resize(1280, 800);
    browser.prefer("prefers-color-scheme", "light");
    browser.open("about:blank");
    browser.console();
    browser.requests();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "2024/index.html"})
  void fromAServerUnderAPathNothingIsMissing(String page) {
    browser.open(server.address() + page);
    assertThat(browser.console()).filteredOn(line -> !line.contains("favicon.ico")).isEmpty();
    assertThat(browser.requests())
        .hasSizeGreaterThan(1)
        .filteredOn(address -> !address.endsWith("/favicon.ico"))
        .allMatch(address -> address.startsWith(server.address()));
    assertThatTheStyleIsThere();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "2024/index.html"})
  void fromAFolderNothingIsMissing(String page) {
    browser.open(site.folder().resolve(page).toUri().toString());
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests())
        .hasSizeGreaterThan(1)
        .allMatch(address -> address.startsWith(site.folder().toUri().toString()));
    assertThatTheStyleIsThere();
  }

  @Test
  void fromTheHomePageTheReportIsOneClickAway() {
    browser.open(site.folder().resolve("index.html").toUri().toString());
    browser.driver().findElement(By.linkText("重庆两江新区2024年政府信息公开工作年度报告")).click();
    assertThat(browser.driver().findElement(By.tagName("h1")).getText())
        .isEqualTo("重庆两江新区2024年政府信息公开工作年度报告");
    browser.driver().findElement(By.linkText("首页")).click();
    assertThat(browser.driver().getCurrentUrl()).endsWith("/site/index.html");
  }

  @Test
  void theFirstTabReachesTheSkipLinkAndItLeadsToTheText() {
    openReport();
    browser.pressTab();
    WebElement skip = browser.focused();
    assertThat(skip.getText()).isEqualTo("跳到正文");
    assertThat(browser.number("arguments[0].getBoundingClientRect().top", skip)).isNotNegative();
    browser.press(Keys.ENTER);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
    browser.pressTab();
    assertThat(browser.number("arguments[0].closest('main') ? 1 : 0", browser.focused())).isOne();
  }

  @Test
  void theSkipLinkIsOutOfSightUntilItIsReached() {
    openReport();
    WebElement skip = browser.driver().findElement(By.className("gip-skip-link"));
    assertThat(browser.number("arguments[0].getBoundingClientRect().bottom", skip)).isNotPositive();
  }

  @Test
  void aWideTableScrollsByKeyboard() {
    browser.resize(360, 740);
    openReport();
    WebElement table =
        browser.driver().findElement(By.cssSelector("[aria-labelledby=requests-caption]"));
    for (int i = 0; i < 30 && !browser.focused().equals(table); i++) {
      browser.pressTab();
    }
    assertThat(browser.focused()).isEqualTo(table);
    assertThat(table.getAccessibleName()).isEqualTo("收到和处理政府信息公开申请情况");
    assertThat(browser.number("arguments[0].scrollLeft", table)).isZero();
    browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertThat(scrolled(table)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "320, index.html",
    "360, index.html",
    "320, 2024/index.html",
    "360, 2024/index.html",
    "768, 2024/index.html",
    "1280, 2024/index.html"
  })
  void thePageItselfNeverScrollsSideways(int width, String page) {
    browser.resize(width, 740);
    browser.open(site.folder().resolve(page).toUri().toString());
    assertThat(browser.number("document.documentElement.clientWidth")).isEqualTo(width);
    assertThat(browser.number("document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(browser.number("document.body.scrollWidth")).isLessThanOrEqualTo(width);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360})
  void onANarrowScreenTheTextIsReadable(int width) {
    browser.resize(width, 740);
    openReport();
    for (WebElement paragraph : browser.driver().findElements(By.cssSelector(".gip-prose p"))) {
      assertThat(paragraph.isDisplayed()).isTrue();
      assertThat(browser.number("parseFloat(getComputedStyle(arguments[0]).fontSize)", paragraph))
          .isGreaterThanOrEqualTo(16);
      assertThat(browser.number("arguments[0].getBoundingClientRect().right", paragraph))
          .isLessThanOrEqualTo(width);
    }
  }

  @Test
  void everyChapterIsReachedFromTheContents() {
    openReport();
    List<WebElement> links = browser.driver().findElements(By.className("gip-contents__link"));
    assertThat(links).hasSize(9); // six of the form, comparison, explanations, downloads
    for (WebElement link : links) {
      String heading = link.getText();
      link.click();
      WebElement target = browser.driver().findElement(By.cssSelector(":target"));
      assertThat(target.getText()).isEqualTo(heading);
    }
  }

  @Test
  void whoPrefersADarkScreenHasOne() {
    openReport();
    assertThat(background()).isEqualTo("rgb(255, 255, 255)");
    browser.prefer("prefers-color-scheme", "dark");
    assertThat(background()).isEqualTo("rgb(23, 25, 27)");
    assertThat(browser.text("getComputedStyle(document.querySelector('.gip-prose p')).color"))
        .isEqualTo("rgb(236, 233, 228)");
  }

  @Test
  void whoAsksForMoreContrastOnADarkScreenHasBoth() {
    openReport();
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "features",
                List.of(
                    Map.of("name", "prefers-color-scheme", "value", "dark"),
                    Map.of("name", "prefers-contrast", "value", "more"))));
    assertThat(background()).isEqualTo("rgb(0, 0, 0)");
    assertThat(browser.text("getComputedStyle(document.querySelector('.gip-prose p')).color"))
        .isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void theBlankCellIsAsHighAsItsNeighbours() {
    openReport();
    WebElement blank = browser.driver().findElement(By.cssSelector("td:empty"));
    assertThat(browser.number("arguments[0].getBoundingClientRect().height", blank))
        .isGreaterThan(20);
  }

  private void openReport() {
    browser.open(site.folder().resolve("2024/index.html").toUri().toString());
  }

  private void assertThatTheStyleIsThere() {
    assertThat(browser.text("getComputedStyle(document.body).borderTopStyle")).isEqualTo("solid");
  }

  private String background() {
    return browser.text("getComputedStyle(document.body).backgroundColor");
  }

  /** Chromium scrolls smoothly: it may take a moment. */
  private long scrolled(WebElement table) {
    for (int i = 0; i < 50 && browser.number("arguments[0].scrollLeft", table) == 0; i++) {
      browser.text("document.body.offsetHeight");
    }
    return browser.number("arguments[0].scrollLeft", table);
  }
}
