package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.findings.FindingsFiles;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.testkit.ContentFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The file {@code findings.html} in a reviewer's browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingsBrowserIT {
  private Path page;
  private Browser browser;

  @BeforeAll
  void writeFindings(@TempDir Path temp) throws IOException {
    ContentFolder content =
        ContentFolder.good(temp.resolve("content"))
            .change("licences:   1200", "licences:   12OO")
            .change("published: 2025-03-03", "published: 2025-04-03")
            .write("2024/other.md", "无");
    new FindingsFiles(Messages.in(Locale.CHINA), content.source(), FailOn.ERROR, "")
        .write(content.findings(), temp.resolve("found"));
    page = temp.resolve("found/findings.html");
    browser = new Browser(temp.resolve("profile"), true);
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void open() {
    browser.requests(); // the empty page before it is none of ours
    browser.open(page.toUri().toString());
  }

  @Test
  void seesEverythingAtFirst() {
    assertThat(shown()).containsExactly("not-a-count", "fee-statement", "late");
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).containsOnly(page.toUri().toString());
  }

  @Test
  void leavesOutWhatIsLessGrave() {
    browser.driver().findElement(By.cssSelector("input[value=warning]")).click();
    assertThat(shown()).containsExactly("not-a-count");
  }

  @Test
  void looksAtOneCheck() {
    new Select(browser.driver().findElement(By.name("check"))).selectByValue("late");
    assertThat(shown()).containsExactly("late");
  }

  @Test
  void searchesForAWord() {
    browser.driver().findElement(By.name("text")).sendKeys("信息处理费");
    assertThat(shown()).containsExactly("fee-statement");
    browser.driver().findElement(By.name("text")).sendKeys("没有这样的话");
    assertThat(shown()).isEmpty();
    assertThat(browser.driver().findElement(By.id("none")).isDisplayed()).isTrue();
  }

  @Test
  void readsItOnAPhone() {
    browser.resize(320, 640);
    assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
  }

  private List<String> shown() {
    return browser.driver().findElements(By.className("finding")).stream()
        .filter(WebElement::isDisplayed)
        .map(finding -> finding.getAttribute("data-check"))
        .toList();
  }
}
