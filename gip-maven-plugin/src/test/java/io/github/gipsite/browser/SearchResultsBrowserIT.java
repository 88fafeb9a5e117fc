package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What was found, page after page, as a reader sees it. */
class SearchResultsBrowserIT extends SearchedSite {
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
}
