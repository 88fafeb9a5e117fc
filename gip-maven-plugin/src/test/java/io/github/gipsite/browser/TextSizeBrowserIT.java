package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.PageLook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of page in a reader's own size and spacing of text: WCAG 1.4.4 and 1.4.12. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextSizeBrowserIT {
  /** The size of {@code html} is what every length in rem follows. */
  private static final String DOUBLE =
      "'html { font-size: ' + 2 * parseFloat(getComputedStyle(document.documentElement).fontSize)"
          + " + 'px !important }'";

  /** The values of the success criterion. */
  private static final String SPACED =
      """
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em'
      + ' !important } p { margin-block-end: 2em !important }'""";

  private static final String STYLE =
      "document.head.append(Object.assign(document.createElement('style'), {textContent: %s}))";

  /** Captions and labels for those who hear the page are cut to one pixel on purpose. */
  private static final String CLIPPED =
      """
      const cuts = (e, axis) => /hidden|clip/.test(getComputedStyle(e)['overflow' + axis]);
      const boxes = [...document.querySelectorAll('body *')].filter(e => !e.ownerSVGElement
          && e.tagName !== 'svg' && e.textContent.trim() && e.checkVisibility()
          && getComputedStyle(e).clipPath === 'none').filter(e =>
          cuts(e, 'X') && e.scrollWidth > e.clientWidth
          || cuts(e, 'Y') && e.scrollHeight > e.clientHeight);
      const words = [...document.querySelectorAll('svg text')].filter(e => {
        const box = e.getBoundingClientRect(), frame = e.ownerSVGElement.getBoundingClientRect();
        return cuts(e.ownerSVGElement, 'X') && (box.left < frame.left - 1
            || box.right > frame.right + 1 || box.top < frame.top - 1
            || box.bottom > frame.bottom + 1);
      });
      return [...boxes, ...words].map(e => e.outerHTML.slice(0, 120));""";

  /** Words that stand out of their cell, and so on top of those beside them. */
  private static final String SPILLED =
      """
      return [...document.querySelectorAll('th, td, dt, dd, button, li > a')].filter(
          e => e.checkVisibility() && e.clientWidth && e.scrollWidth > e.clientWidth + 1)
          .map(e => e.outerHTML.slice(0, 120));""";

  /** Words beside the page: nobody sees what is left of it, and the right makes it scroll. */
  private static final String BESIDE =
      """
      const frames = '.gip-table, .gip-chart__frame, .gip-data__frame';
      return [...document.querySelectorAll('body *')].filter(e => !e.closest(frames)
          && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.checkVisibility()
          && getComputedStyle(e).clipPath === 'none').filter(e => [...e.getClientRects()].some(
          box => box.left < -1 || box.right > innerWidth + 1))
          .map(e => e.outerHTML.slice(0, 120));""";

  private Browser browser;
  private List<PageLook> pages;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    pages = PageLook.all(folder);
    browser = new Browser(folder.resolve("profile"), true);
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  Stream<PageLook> pages() {
    return pages.stream().filter(PageLook::isStyledFromItsFolder);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void inTextOfTwiceTheSizeNothingIsLost(PageLook page) {
    assertThatNothingIsLost(page, DOUBLE, 640, 1280);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void inWidelySpacedTextNothingIsLost(PageLook page) {
    assertThatNothingIsLost(page, SPACED, 320, 1280);
  }

  private void assertThatNothingIsLost(PageLook page, String style, int... widths) {
    page.open(browser);
    browser.driver().executeScript(STYLE.formatted(style));
    for (int width : widths) {
      browser.resize(width, 800);
      assertThat(list(CLIPPED)).as("clipped at %s", width).isEmpty();
      assertThat(list(SPILLED)).as("spilled at %s", width).isEmpty();
      assertThat(list(BESIDE)).as("beside the page at %s", width).isEmpty();
      assertThat(browser.number("document.documentElement.scrollWidth"))
          .as("width at %s", width)
          .isEqualTo(width);
    }
  }

  private List<?> list(String script) {
    return (List<?>) browser.driver().executeScript(script);
  }
}
