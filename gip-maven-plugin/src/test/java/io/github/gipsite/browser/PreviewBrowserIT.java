package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.RawRequest;
import io.github.gipsite.testkit.RunningPreview;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The preview in a browser, beside an editor. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewBrowserIT {
  private static final String OVERVIEW = "2024/overview.md";

  private ContentFolder content;
  private RunningPreview server;
  private Browser browser;

  @BeforeAll
  void openBrowser(@TempDir Path profile) {
    browser = new Browser(profile, true);
    browser.resize(1280, 800);
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    Path root = folder.resolve("content");
    content = ContentFolder.copyOf(SampleContent.allYears(), root);
    server = new RunningPreview(root);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aChangeIsSeenWhereTheReaderWas() throws IOException {
    browser.open(server.address() + "2024/index.html");
    browser.text("window.scrollTo({top: 700, behavior: 'instant'})");
    content.changeIn(OVERVIEW, "完成示例任务8项", "完成另外的任务8项");
    awaitText("完成另外的任务8项");
    assertThat(browser.number("scrollY")).isEqualTo(700);
  }

  @Test
  void aMistakeIsToldInThePageAndGoesAwayWithIt() throws IOException {
    browser.open(server.address() + "2024/index.html");
    content.changeIn(OVERVIEW, "{{requests.received}}", "{{requests.recieved}}");
    awaitPanel("2024/overview.md:1:");
    assertThat(panel()).contains("requests.recieved", "requests.received");
    content.changeIn(OVERVIEW, "{{requests.recieved}}", "{{requests.received}}");
    awaitPanel("0 个错误");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024/report.yaml", "site.yaml"})
  void whateverIsBrokenThePreviewLivesOn(String file) throws IOException {
    browser.open(server.address() + "2024/index.html");
    String whole = content.read(file);
    content.write(file, "a: [\n\"");
    awaitPanel(file + ":");
    content.remove(file);
    awaitPanel("找不到 ");
    content.write(file, whole);
    awaitPanel("0 个错误");
    awaitText("完成示例任务8项");
  }

  @Test
  void everyPageOfBrokenContentIsAnswered() throws IOException {
    content.write("2024/report.yaml", "year: 2024\nrequests: {received: [a, b]}\n");
    browser.open(server.address() + "2024/index.html");
    awaitPanel("2024/report.yaml:2:");
    for (String page : List.of("", "index.html", "2024/", "trends/index.html", "feed.xml")) {
      assertThat(status(page)).as(page).isIn(200, 404);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site.yaml",
        "2024/report.yaml",
        "..%2Fcontent/site.yaml",
        "%2e%2e/site.yaml",
        "2024/..%2f..%2fsite.yaml",
        "%00",
        "etc/passwd"
      })
  void nothingButTheSiteIsServed(String path) throws IOException {
    assertThat(status(path)).isEqualTo(404);
  }

  private int status(String path) throws IOException {
    return RawRequest.status(new RawRequest(server.address()).get(path));
  }

  private void awaitText(String text) {
    wait(() -> browser.text("document.querySelector('main').innerText").contains(text));
  }

  private void awaitPanel(String text) {
    wait(() -> panel().contains(text));
  }

  /** Also while a page is on its way and has neither. */
  private void wait(BooleanSupplier until) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .ignoring(WebDriverException.class)
        .until(driver -> until.getAsBoolean());
  }

  private String panel() {
    return browser.text("document.querySelector('gip-findings').shadowRoot.textContent");
  }
}
