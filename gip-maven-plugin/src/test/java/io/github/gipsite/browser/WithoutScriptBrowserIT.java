package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The pages in a browser without JavaScript. */
class WithoutScriptBrowserIT {
  @Test
  void readsTheWholeReport(@TempDir Path folder) throws IOException {
    BuiltSite site = BuiltSite.of(SampleContent.realReport(), folder);
    try (Browser browser = new Browser(folder.resolve("profile"), false)) {
      assertThatNoScriptRuns(browser, folder);
      browser.open(site.folder().resolve("index.html").toUri().toString());
      browser.driver().findElement(By.className("gip-year-list__link")).click();
      assertThat(
              browser
                  .driver()
                  .findElements(
                      By.cssSelector(".gip-contents h2, .gip-chapter:not(.gip-chapter--added) h2")))
          .hasSize(7);
      assertThat(browser.driver().findElements(By.cssSelector(".gip-table td"))).hasSize(200);
      assertThat(browser.driver().findElement(By.tagName("main")).getText())
          .contains("三、本年度办理结果", "428870", "加快构建新公开格局。", "本单位未收取信息处理费。");
    }
  }

  private static void assertThatNoScriptRuns(Browser browser, Path folder) throws IOException {
    Path page = folder.resolve("script.html");
    Files.writeString(page, "<!DOCTYPE html><p>off</p><script>document.write('on')</script>");
    browser.open(page.toUri().toString());
    assertThat(browser.driver().findElement(By.tagName("body")).getText()).isEqualTo("off");
  }
}
