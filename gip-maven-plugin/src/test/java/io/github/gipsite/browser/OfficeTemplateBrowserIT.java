package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.site.OfficeTemplateTest;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The colours of an office's own template, in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeTemplateBrowserIT {
  private BuiltSite site;
  private Browser browser;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    ContentFolder.copyOf(SampleContent.twoYears(), folder.resolve("content"))
        .write("template/styles/office.css", OfficeTemplateTest.BLUE);
    site = BuiltSite.of(folder.resolve("content"), folder);
    browser = new Browser(folder.resolve("profile"), true);
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void linksHaveTheColourOfTheOffice() {
    assertThat(colourOfALinkOn("light")).isEqualTo("rgb(0, 78, 162)");
  }

  @Test
  void aColourForLightScreensDoesNotMakeADarkOneUnreadable() {
    assertThat(colourOfALinkOn("dark")).isEqualTo("rgb(242, 170, 160)");
  }

  private String colourOfALinkOn(String scheme) {
    browser.prefer("prefers-color-scheme", scheme);
    browser.open(site.folder().resolve("index.html").toUri().toString());
    return browser.text("getComputedStyle(document.querySelector('main a')).color");
  }
}
