package io.github.gipsite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.FindingsFiles;
import io.github.gipsite.diagnostic.Messages;
import io.github.gipsite.preview.PreviewServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that were made to do harm, in every place an editor may write, opened in Chromium: nothing
 * runs, nothing is asked of another host, nobody is led away. The preview shows them, because it
 * also shows what is never published.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileContentBrowserIT {
  private static final String MARK = "gipFired";

  /** Whatever could still run when somebody clicks or hovers, or would be fetched. */
  private static final String LEFTOVERS =
      """
      [...document.querySelectorAll('*')].flatMap(e => [
        ...[...e.attributes].filter(a => /^(on|style$|th:|srcdoc|formaction)/i.test(a.name)
            && (a.name != 'style' || /gipFired|url/.test(a.value))).map(a => a.name + '=' + a.value),
        ...(/^(iframe|object|embed|base|video|audio|math|marquee)$/i.test(e.tagName)
            || (/^(script|style|meta|link|form)$/i.test(e.tagName)
                && !e.matches('[type="application/ld+json"], meta[name], meta[property]')
                && /gipFired/.test(e.outerHTML)) ? [e.outerHTML] : []),
        ...(e.href && typeof e.href == 'string' && e.tagName == 'A'
            && !/^(https?|mailto):/.test(e.href) ? [e.href] : [])]).join('\\n')
      """;

  @TempDir private Path temp;
  private Browser browser;
  private int folders;

  static Stream<HostileContent> payloads() throws IOException {
    return HostileContent.all().stream();
  }

  @BeforeAll
  void start(@TempDir Path profile) {
    browser = new Browser(profile, true);
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("payloads")
  void nothingFires(HostileContent hostile) throws IOException {
    Path folder = temp.resolve("content" + folders++);
    ContentFolder content = hostile.write(folder);
    try (PreviewServer preview =
        new PreviewServer(BuiltSite.settings(folder, temp.resolve("target"), FailOn.ERROR), 0)) {
      browser.requests();
      for (String page : pages(hostile)) {
        assertQuiet(preview.address(), page);
      }
    }
    Path findings = folder.resolve("target/gip");
    new FindingsFiles(Messages.in(Locale.CHINA), content.source())
        .write(content.findings(), findings);
    assertQuiet(findings.toUri().toString(), "findings.html");
    assertThat(System.getProperty("gip.fired")).isNull();
  }

  private static List<String> pages(HostileContent hostile) {
    return List.of(
        "index.html",
        "2024/index.html",
        "2018/index.html",
        "trends/index.html",
        encoded(hostile.name()) + "/2024/index.html",
        "search/index.html?q=" + MARK,
        "search/index.html?q=" + encoded(hostile.payload()),
        "accessibility/index.html",
        "404.html",
        "no/such/page.html");
  }

  private void assertQuiet(String root, String page) {
    browser.open(root + page);
    if (page.startsWith("search")) {
      browser.await(".gip-search__status:not(:empty)");
      browser.await("html:not(:has(.gip-search[aria-busy=true]))");
    }
    assertThat(browser.text("String(window.gipFired)")).as(page).isEqualTo("undefined");
    assertThat(browser.driver().getCurrentUrl()).as(page).startsWith(root);
    assertThat(browser.text(LEFTOVERS)).as(page).isEmpty();
    assertThat(browser.console()).as(page).noneMatch(line -> line.contains("\"" + MARK));
    assertThat(browser.requests())
        .as(page)
        .isNotEmpty()
        .allMatch(request -> request.startsWith(root) || isOurPicture(request));
  }

  private static boolean isOurPicture(String request) {
    return request.startsWith("data:image/") && !request.contains(MARK);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
