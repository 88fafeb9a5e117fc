package io.github.gipsite.browser;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.testkit.SiteServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Sites with a search, and a browser in which a reader uses it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchedSite {
  BuiltSite site;
  BuiltSite real;
  SiteServer server;
  Browser browser;

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

  void search(String root, String words) {
    browser.open(root + "search/index.html?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    await();
  }

  void await(String status) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .until(driver -> text(".gip-search__status").contains(status));
  }

  /** Until it has said how many there are. */
  void await() {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .until(
            driver ->
                !all(".gip-search__status").isEmpty()
                    && !text(".gip-search__status").isBlank()
                    && !text(".gip-search__status").contains("正在"));
  }

  List<String> titles() {
    return all(".gip-found__title").stream().map(WebElement::getText).toList();
  }

  String text(String selector) {
    return one(selector).getText();
  }

  WebElement one(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }
}
