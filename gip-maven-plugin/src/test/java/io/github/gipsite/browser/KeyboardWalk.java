package io.github.gipsite.browser;

import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/**
 * A walk through a page by Tab. All keys are sent at once and the page itself notes where each one
 * found the focus: a round trip per key would take minutes.
 */
final class KeyboardWalk {
  private static final String ARRIVE =
      """
      const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
      const scrolls = e => ['X', 'Y'].some(axis =>
          /auto|scroll/.test(getComputedStyle(e)['overflow' + axis])
          && (axis === 'X' ? e.scrollWidth > e.clientWidth : e.scrollHeight > e.clientHeight));
      const names = new Map([...document.querySelectorAll('body *')].map(
          (e, place) => [e, place + ' ' + e.outerHTML.slice(0, 90)]));
      const name = e => names.get(e) || 'end';
      const points = box => [[.5, .5], [.05, .1], [.95, .1], [.05, .9], [.95, .9]].map(
          ([x, y]) => [box.left + box.width * x, box.top + box.height * y]);
      const isSeen = e => [...e.getClientRects()].flatMap(points).some(
          ([x, y]) => e.contains(document.elementFromPoint(x, y)));
      const fits = (from, to, screen) => to - from > screen || from >= -1 && to <= screen + 1;
      const faults = e => {
        const box = e.getBoundingClientRect(), style = getComputedStyle(e);
        return [fits(box.top, box.bottom, innerHeight) && fits(box.left, box.right, innerWidth)
                || 'outside the screen',
            isSeen(e) || 'covered',
            style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || 'no outline']
            .filter(fault => fault !== true);
      };
      window.gipStops = [...document.querySelectorAll('body *')].filter(e =>
          e.checkVisibility({visibilityProperty: true}) && !e.disabled && e.tabIndex !== -1
          && (e.matches(usable) || scrolls(e) && !e.querySelector(usable))).map(name);
      window.gipSeen = [];
      window.gipFaults = [];
      addEventListener('keydown', event => {
        const e = document.activeElement;
        if (event.key === 'Tab') {
          gipSeen.push(name(e));
          if (e !== document.body) {
            faults(e).forEach(fault => gipFaults.push(fault + ': ' + name(e)));
          }
        }
      }, true);
      """;

  private final Browser browser;

  /** Begins at the top of the page that is open. */
  KeyboardWalk(Browser browser) {
    this.browser = browser;
    browser.driver().executeScript(ARRIVE);
  }

  /** Everything that the keyboard has to reach, as it stands in the page. */
  List<String> stops() {
    return list("gipStops");
  }

  /** Where each key found the focus. */
  List<String> forward(int keys) {
    browser.driver().executeScript("gipSeen = []");
    tab(new Actions(browser.driver()), keys).perform();
    return list("gipSeen");
  }

  List<String> back(int keys) {
    browser.driver().executeScript("gipSeen = []");
    tab(new Actions(browser.driver()).keyDown(Keys.SHIFT), keys).keyUp(Keys.SHIFT).perform();
    return list("gipSeen");
  }

  /** What was wrong where the focus was. */
  List<String> faults() {
    return list("[...new Set(gipFaults)]");
  }

  private static Actions tab(Actions actions, int keys) {
    for (int i = 0; i < keys; i++) {
      actions.sendKeys(Keys.TAB);
    }
    return actions;
  }

  private List<String> list(String script) {
    return ((List<?>) browser.driver().executeScript("return " + script))
        .stream().map(String::valueOf).toList();
  }
}
