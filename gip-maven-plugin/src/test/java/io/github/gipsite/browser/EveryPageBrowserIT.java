package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.PageLook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of page in every appearance at every width: nothing that a checker objects to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageBrowserIT {
  private Browser browser;
  private AccessibilityCheckers checkers;
  private List<PageLook> pages;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    pages = PageLook.all(folder);
    browser = new Browser(folder.resolve("profile"), true);
    checkers = new AccessibilityCheckers(browser);
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  Stream<PageLook> pages() {
    return pages.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void isAccessible(PageLook page) {
    SoftAssertions all = new SoftAssertions();
    page.open(browser);
    checkers.arrive();
    for (Appearance appearance : Appearance.values()) {
      appearance.apply(browser);
      for (int width : appearance.widths()) {
        browser.resize(width, 800);
        all.assertThat(checkers.violations()).as("%s at %s", appearance, width).isEmpty();
      }
    }
    all.assertAll();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void fitsLoadsFromItsSiteAndIsQuiet(PageLook page) {
    browser.requests();
    browser.console();
    page.open(browser);
    for (Appearance appearance : Appearance.values()) {
      appearance.apply(browser);
      for (int width : appearance.widths()) {
        browser.resize(width, 800);
        assertThat(browser.number("document.documentElement.scrollWidth"))
            .as("%s at %s", appearance, width)
            .isLessThanOrEqualTo(width);
      }
    }
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isNotEmpty().allMatch(page::isInItsSite);
  }
}
