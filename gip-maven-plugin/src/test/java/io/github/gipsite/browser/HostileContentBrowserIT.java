package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.PreviewSite;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.findings.FindingsFiles;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.preview.PreviewServer;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.HostileContent;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that were made to do harm, in every place an editor may write, opened in Chromium: nothing
 * runs, nothing is asked of another host, nobody is led away. It is drawn although it would never
 * be published, as the preview does. In one site each text has an agency of its own; what is said
 * of a whole site is one text after another.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileContentBrowserIT {
  private Path temp;
  private ContentFolder agencies;
  private PreviewSite site;
  private ContentFolder other;
  private SiteBuild otherSite;
  private PreviewSiteServer server;
  private Browser browser;
  private QuietPage page;

  static Stream<HostileContent> payloads() throws IOException {
    return HostileContent.all().stream();
  }

  @BeforeAll
  void write(@TempDir Path folder, @TempDir Path profile) throws IOException {
    temp = folder;
    agencies = ContentFolder.good(temp.resolve("agencies"));
    for (HostileContent hostile : HostileContent.all()) {
      hostile.addAgency(agencies);
    }
    other = ContentFolder.good(temp.resolve("other"));
    site = build(agencies).draft();
    otherSite = build(other);
    server = new PreviewSiteServer(site);
    browser = new Browser(profile, true);
    page = new QuietPage(browser, server.address());
    browser.requests();
  }

  @AfterAll
  void close() {
    browser.close();
    server.close();
  }

  @AfterEach
  void noCodeOfOursRanIt() {
    assertThat(System.getProperty("gip.fired")).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("payloads")
  void ofAnAgency(HostileContent hostile) {
    String agency = encoded(hostile.folder());
    for (String file : pages(hostile)) {
      page.open(agency + "/" + file);
    }
    page.assertSilent();
  }

  /** A report that cannot be read has no page. */
  private static List<String> pages(HostileContent hostile) {
    return hostile.isText()
        ? List.of("index.html", "2024/index.html", "2018/index.html")
        : List.of("index.html");
  }

  @Test
  void whatNoTextMayHoldIsRefused() throws IOException {
    List<String> refused =
        HostileContent.all().stream()
            .filter(hostile -> !hostile.isText())
            .map(hostile -> hostile.folder() + "/2024/report.yaml")
            .toList();
    assertThat(refused).isNotEmpty();
    assertThat(site.findings().all())
        .filteredOn(finding -> finding.id().equals("yaml-syntax"))
        .extracting(finding -> finding.place().file())
        .containsAll(refused);
  }

  @Test
  void inTheSearch() throws IOException {
    page.open("search/index.html?q=" + encoded("<img src=x onerror=top.gipFired=1>"));
    for (HostileContent hostile : HostileContent.all()) {
      page.search(hostile.payload());
    }
    page.assertSilent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "2024/index.html",
        "trends/index.html",
        "years/2024/index.html",
        "years/2018/index.html"
      })
  void ofAllAgencies(String file) {
    page.open(file);
    page.assertSilent();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("payloads")
  void ofTheSite(HostileContent hostile) {
    hostile.writeSite(other);
    server.show(otherSite.draft());
    try {
      page.open("accessibility/index.html");
      page.assertSilent();
    } finally {
      server.show(site);
    }
  }

  @Test
  void inTheFindings() throws IOException {
    new FindingsFiles(Messages.in(Locale.CHINA), agencies.source(), FailOn.ERROR, "")
        .write(site.findings(), temp.resolve("findings"));
    QuietPage findings = new QuietPage(browser, temp.resolve("findings").toUri().toString());
    findings.open("findings.html");
    findings.assertSilent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "no/such/page.html"})
  void inThePreview(String file) throws IOException {
    try (PreviewServer preview = new PreviewServer(settings(agencies), 0)) {
      QuietPage previewed = new QuietPage(browser, preview.address());
      previewed.open(file);
      previewed.assertSilent();
      browser.open("about:blank");
      browser.requests();
    }
  }

  private SiteBuild build(ContentFolder content) {
    return new SiteBuild(settings(content), line -> {});
  }

  private BuildSettings settings(ContentFolder content) {
    return BuiltSite.settings(content.root(), temp.resolve("target"), FailOn.ERROR);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
