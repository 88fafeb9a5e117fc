package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.RawRequest;
import io.github.gipsite.testkit.RunningPreview;
import io.github.gipsite.testkit.SiteServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The preview beside a page of another port in the same browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignPageBrowserIT {
  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

  private RunningPreview preview;
  private SiteServer foreign;
  private Browser browser;

  @BeforeAll
  void open(@TempDir Path folder, @TempDir Path profile) throws IOException {
    ContentFolder content = ContentFolder.good(folder.resolve("content"));
    content.write("2024/files/a.png", PICTURE);
    preview = new RunningPreview(content.root());
    Path site = Files.createDirectories(folder.resolve("foreign"));
    Files.writeString(
        site.resolve("index.html"),
        Files.readString(Path.of("src/test/resources/foreign/index.html"))
            .replace("PREVIEW", preview.address())
            .replace("STYLE", style()));
    foreign = new SiteServer(site, "/");
    browser = new Browser(profile, true);
  }

  private String style() throws IOException {
    String page = new RawRequest(preview.address()).get("");
    return Jsoup.parse(page).select("link[rel=stylesheet]").attr("href");
  }

  @AfterAll
  void close() {
    browser.close();
    foreign.close();
    preview.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost"})
  void aPageOfAnotherPortGetsNothing(String host) {
    openForeignPage(host);
    browser.await("body[data-got]");
    assertThat(browser.text("document.body.dataset.got")).isEmpty();
    browser.driver().switchTo().frame(0);
    assertThat(browser.text("document.documentElement.textContent")).doesNotContain("示例");
    browser.driver().switchTo().defaultContent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost"})
  void aLinkOnAPageOfAnotherPortIsToldWhatToDo(String host) {
    openForeignPage(host);
    browser.driver().findElement(By.linkText(preview.address())).click();
    assertThat(browser.text("document.body.innerText"))
        .contains("请把 " + preview.address() + " 输入")
        .doesNotContain("示例");
    browser.open(preview.address());
    browser.await("gip-findings");
  }

  @Test
  void theSamePageGetsEverythingWhereItIsAsked() {
    browser.open(preview.address() + "2024/index.html");
    browser.await("gip-findings");
    assertThat(
            browser.text(
                "(function () {"
                    + "var request = new XMLHttpRequest();"
                    + "request.open('GET', '/search/text/0.js', false);"
                    + "request.send();"
                    + "return request.responseText; })()"))
        .contains("示例");
  }

  private void openForeignPage(String host) {
    browser.open(foreign.address().replace("127.0.0.1", host) + "index.html");
  }
}
