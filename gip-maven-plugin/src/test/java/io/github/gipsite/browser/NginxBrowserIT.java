package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.NginxServer;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The site below a path of an nginx that is configured as docs/hosting.md says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NginxBrowserIT {
  private final HttpClient client = HttpClient.newHttpClient();
  private BuiltSite site;
  private NginxServer nginx;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException, InterruptedException {
    Path content = folder.resolve("content");
    ContentFolder.copyOf(SampleContent.allYears(), content)
        .changeIn("site.yaml", "/gkml/", "/zwgk/nianbao/");
    site = BuiltSite.of(content, folder.resolve("target"));
    nginx = new NginxServer(site.folder(), folder.resolve("nginx"));
    browser = new Browser(folder.resolve("profile"), true);
  }

  @AfterAll
  void stop() {
    browser.close();
    nginx.close();
  }

  @Test
  void everyPageTypeKeepsToThePolicy() throws IOException {
    for (String page : PageTypes.of(site)) {
      browser.requests();
      browser.open(nginx.address() + page);
      assertThat(browser.console())
          .as(page)
          .filteredOn(line -> !line.contains("favicon.ico"))
          .isEmpty();
      assertThat(browser.requests())
          .as(page)
          .filteredOn(address -> !address.endsWith("/favicon.ico"))
          .allMatch(address -> address.startsWith(nginx.address()));
      assertThat(browser.text("getComputedStyle(document.body).borderTopStyle")).isEqualTo("solid");
    }
  }

  @Test
  void aPageIsAskedForAgain() throws IOException, InterruptedException {
    HttpHeaders page = answer("index.html").headers();
    assertThat(page.firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(page.firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(page.firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(page.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'");
  }

  @Test
  void anAssetIsKeptForAYear() throws IOException, InterruptedException {
    String style =
        site.files().keySet().stream()
            .filter(file -> file.endsWith(".css"))
            .findFirst()
            .orElseThrow();
    HttpHeaders asset = answer(style).headers();
    assertThat(asset.firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
    assertThat(asset.firstValue("Content-Encoding")).hasValue("gzip");
  }

  @Test
  void aFolderIsItsIndexAndWhatIsNotThereIsMissing() throws IOException, InterruptedException {
    assertThat(answer("2024/").statusCode()).isEqualTo(200);
    assertThat(answer("no-such-page.html").statusCode()).isEqualTo(404);
  }

  @Test
  void aFolderWithoutASlashLeadsToTheFolder() throws IOException, InterruptedException {
    String site = NginxServer.PATH.substring(0, NginxServer.PATH.length() - 1);
    HttpResponse<byte[]> top = answer(URI.create(nginx.address()).resolve(site).toString());
    assertThat(top.statusCode()).isEqualTo(301);
    assertThat(top.headers().firstValue("Location")).hasValue(NginxServer.PATH);
    assertThat(answer("2024").headers().firstValue("Location"))
        .hasValue(NginxServer.PATH + "2024/");
  }

  @Test
  void whateverIsMissingThePageThatSaysSoIsWhole() {
    browser.open(nginx.address() + "no/such/page.html");
    assertThat(browser.text("getComputedStyle(document.body).borderTopStyle")).isEqualTo("solid");
    browser.driver().findElement(By.cssSelector("main a")).click();
    assertThat(browser.driver().getCurrentUrl()).isEqualTo(nginx.address() + "index.html");
    browser.console();
  }

  @Test
  void theSearchKeepsToThePolicy() {
    browser.console();
    browser.open(nginx.address() + "search/index.html?q=%E5%9F%B9%E8%AE%AD");
    browser.await(".gip-found mark");
    assertThat(browser.console()).filteredOn(line -> !line.contains("favicon.ico")).isEmpty();
  }

  private HttpResponse<byte[]> answer(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(nginx.address()).resolve(path))
            .header("Accept-Encoding", "gzip")
            .build();
    return client.send(request, BodyHandlers.ofByteArray());
  }
}
