package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The settings for reading: 长者模式 and the size of the text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingBrowserIT {
  private static final String SWITCH = "[data-gip-switch=elder]";

  private BuiltSite site;
  private Browser browser;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    site = BuiltSite.of(SampleContent.allYears(), folder);
    browser = new Browser(folder.resolve("profile"), true);
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @BeforeEach
  void forget() {
    browser.resize(360, 740);
    open("index.html");
    browser.text("localStorage.clear()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "2024/index.html",
        "2019/index.html",
        "2016/index.html",
        "trends/index.html",
        "accessibility/index.html",
        "search/index.html",
        "search/index.html?q=政府信息公开"
      })
  void forEldersEverythingIsLarge(String page) {
    open(page);
    button(SWITCH).click();
    assertThat(button(SWITCH).getDomAttribute("aria-pressed")).isEqualTo("true");
    assertThat(smallTexts(20)).isEmpty();
    assertThat(tightLines(1.6)).isEmpty();
    assertThat(smallTargets(60)).isEmpty();
    assertThat(browser.number("document.documentElement.scrollWidth")).isEqualTo(360);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "2024/index.html",
        "trends/index.html",
        "search/index.html?q=政府信息公开"
      })
  void otherwiseTargetsAreLargeEnoughForAFinger(String page) {
    open(page);
    assertThat(smallTargets(44)).isEmpty();
  }

  @Test
  void theModeIsKeptFromPageToPageAndGivenUpAgain() {
    open("2024/index.html");
    button(SWITCH).click();
    open("trends/index.html");
    assertThat(mode()).isEqualTo("elder");
    assertThat(button(SWITCH).getDomAttribute("aria-pressed")).isEqualTo("true");
    button(SWITCH).click();
    open("2024/index.html");
    assertThat(mode()).isEqualTo("null");
  }

  @Test
  void theTextGrowsStepByStepAndShrinksAgain() {
    open("2024/index.html");
    long before = textSize();
    for (int i = 0; i < 6; i++) {
      button("[data-gip-step='1']").click();
    }
    assertThat(textSize()).isGreaterThan(before * 3 / 2);
    assertThat(button("[data-gip-step='1']").getDomAttribute("aria-disabled")).isEqualTo("true");
    open("2023/index.html");
    assertThat(textSize()).isGreaterThan(before * 3 / 2);
    assertThat(browser.number("document.documentElement.scrollWidth")).isEqualTo(360);
    for (int i = 0; i < 6; i++) {
      button("[data-gip-step='-1']").click();
    }
    assertThat(textSize()).isEqualTo(before);
    assertThat(button("[data-gip-step='-1']").getDomAttribute("aria-disabled")).isEqualTo("true");
  }

  @Test
  void theSwitchWorksByKeyboard() {
    open("2024/index.html");
    for (int i = 0; i < 10 && !browser.focused().equals(button(SWITCH)); i++) {
      browser.pressTab();
    }
    assertThat(browser.focused()).isEqualTo(button(SWITCH));
    browser.press(Keys.SPACE);
    assertThat(mode()).isEqualTo("elder");
    assertThat(browser.focused()).isEqualTo(button(SWITCH));
  }

  @Test
  void onPaperThereIsNoMode() {
    open("2024/index.html");
    button(SWITCH).click();
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(button(SWITCH).isDisplayed()).isFalse();
    assertThat(textSize()).isLessThan(16);
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  @Test
  void theContentsFollowTheReader() throws InterruptedException {
    browser.resize(1440, 900);
    open("2024/index.html");
    browser.text("document.getElementById('requests').scrollIntoView()");
    for (int i = 0; i < 50 && marked().isEmpty(); i++) {
      Thread.sleep(20);
    }
    assertThat(marked()).containsExactly("三、收到和处理政府信息公开申请情况");
  }

  private List<String> marked() {
    return browser
        .driver()
        .findElements(By.cssSelector(".gip-contents__link[aria-current]"))
        .stream()
        .map(WebElement::getText)
        .toList();
  }

  /** Words whose letters are smaller than that many pixels. */
  private List<?> smallTexts(int pixels) {
    return list(
        """
        return [...document.querySelectorAll('body *')].filter(e => [...e.childNodes].some(
            n => n.nodeType === 3 && n.data.trim()) && e.checkVisibility() && e.getClientRects().length
            && !['SCRIPT', 'TITLE', 'DESC', 'CAPTION'].includes(e.tagName.toUpperCase())).filter(e => {
          const svg = e.ownerSVGElement;
          const scale = svg && svg.viewBox.baseVal && svg.viewBox.baseVal.width
              ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
          return parseFloat(getComputedStyle(e).fontSize) * scale < arguments[0];
        }).map(e => e.outerHTML.slice(0, 120) + getComputedStyle(e).fontSize)""",
        pixels);
  }

  private List<?> tightLines(double ratio) {
    return list(
        """
        return [...document.querySelectorAll('body *')].filter(e => !e.ownerSVGElement
            && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.checkVisibility()
            && e.getClientRects().length && !['SCRIPT', 'CAPTION'].includes(e.tagName)).filter(e => {
          const style = getComputedStyle(e);
          return parseFloat(style.lineHeight) / parseFloat(style.fontSize) < arguments[0] - 0.01;
        }).map(e => e.outerHTML.slice(0, 120))""",
        ratio);
  }

  /** Links and buttons below that many pixels in height, but for links among words. */
  private List<?> smallTargets(int pixels) {
    return list(
        """
        return [...document.querySelectorAll('a[href], button, input')].filter(
            e => e.checkVisibility() && !e.matches('.gip-prose p a, .gip-prose li a, .gip-skip-link')
            && e.getBoundingClientRect().height < arguments[0] - 0.5).map(e => e.outerHTML.slice(0, 120)
            + e.getBoundingClientRect().height)""",
        pixels);
  }

  private List<?> list(String script, Object argument) {
    return (List<?>) browser.driver().executeScript(script, argument);
  }

  private void open(String page) {
    browser.open(site.folder().toUri() + page);
    if (page.contains("?q=")) {
      browser.await(".gip-found mark");
    }
  }

  private WebElement button(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private String mode() {
    return browser.text("document.documentElement.getAttribute('data-gip-mode')");
  }

  private long textSize() {
    return browser.number(
        "parseFloat(getComputedStyle(document.querySelector('.gip-prose p')).fontSize)");
  }
}
