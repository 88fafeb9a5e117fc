package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of trends of 示例市, on a screen and by keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrendsBrowserIT {
  private Path site;
  private Browser browser;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    site = BuiltSite.of(SampleContent.allYears(), folder).folder();
    browser = new Browser(folder.resolve("profile"), true);
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "trends/index.html",
        "2024/index.html",
        "2019/index.html",
        "2016/index.html",
        "2009/index.html"
      })
  void noPageIsWiderThanTheScreen(String page) {
    open(page);
    for (int width : new int[] {320, 768, 1440}) {
      browser.resize(width, 800);
      assertThat(browser.number("document.documentElement.scrollWidth")).isEqualTo(width);
    }
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void aWideChartIsScrolledByKeyboard() {
    open("trends/index.html");
    browser.resize(320, 800);
    WebElement frame = browser.driver().findElement(By.className("gip-chart__frame"));
    assertThat(browser.number("arguments[0].scrollWidth", frame)).isGreaterThan(320);
    browser.driver().executeScript("arguments[0].focus()", frame);
    assertThat(browser.focused()).isEqualTo(frame);
    for (int i = 0; i < 5; i++) {
      browser.press(Keys.ARROW_RIGHT);
    }
    browser.driver().executeAsyncScript("setTimeout(arguments[0], 500)");
    assertThat(browser.number("arguments[0].scrollLeft", frame)).isPositive();
  }

  @Test
  void anOldAddressLeadsToTheReport() {
    open("xxgk/2008nb.htm");
    browser.driver().executeAsyncScript("setTimeout(arguments[0], 500)");
    assertThat(browser.driver().getCurrentUrl()).endsWith("/2008/index.html");
  }

  @Test
  void aYearLeadsToItsNeighbours() {
    open("2011/index.html");
    browser.driver().findElement(By.cssSelector("a[rel=prev]")).click();
    assertThat(browser.driver().getCurrentUrl()).endsWith("/2009/index.html");
    browser.driver().findElement(By.cssSelector("a[rel=next]")).click();
    assertThat(browser.driver().getCurrentUrl()).endsWith("/2011/index.html");
  }

  private void open(String page) {
    browser.resize(1280, 800);
    browser.open(site.resolve(page).toUri().toString());
    browser.console();
  }
}
