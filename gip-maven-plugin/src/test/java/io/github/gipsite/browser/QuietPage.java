package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;

/**
 * A page on which nothing runs, which asks nothing of another host, and which leads nowhere.
 *
 * @param root of the address of all that belongs to the page
 */
record QuietPage(Browser browser, String root) {
  static final String MARK = "gipFired";

  /** What ran, and whatever could still run when somebody clicks or hovers, or be fetched. */
  private static final String FIRED =
      """
      [window.gipFired, ...[...document.querySelectorAll('*')].flatMap(e => [
        ...[...e.attributes].filter(a => /^(on|style$|th:|srcdoc|formaction)/i.test(a.name)
            && (a.name != 'style' || /gipFired|url/.test(a.value))).map(a => a.name + '=' + a.value),
        ...(/^(iframe|object|embed|base|video|audio|math|marquee)$/i.test(e.tagName)
            || (/^(script|style|meta|link|form)$/i.test(e.tagName)
                && !e.matches('[type="application/ld+json"], meta[name], meta[property]')
                && /gipFired/.test(e.outerHTML)) ? [e.outerHTML] : []),
        ...(e.tagName == 'A' && e.hasAttribute('href') && !/^(https?|mailto):/.test(e.href)
            && !e.href.startsWith(arguments[0]) ? [e.href] : [])])].join('\\n')
      """;

  /** Asks for something, and calls back when all of it has been found. */
  private static final String SEARCH =
      """
      const box = document.getElementById('gip-search-words');
      const status = document.querySelector('.gip-search__status');
      const working = document.getElementById('gip-search-found').dataset.working;
      box.value = arguments[0];
      box.form.requestSubmit();
      (function wait() {
        if (status.textContent && status.textContent != working) arguments[1]();
        else setTimeout(() => wait(...arguments), 5);
      })(...arguments);
      """;

  void open(String page) {
    browser.open(root + page);
    assertQuiet(page);
  }

  /** Asks the search on the page that is open. */
  void search(String words) {
    browser.driver().executeAsyncScript(SEARCH, words);
    assertQuiet(words);
  }

  private void assertQuiet(String what) {
    assertThat(browser.driver().getCurrentUrl()).as(what).startsWith(root);
    assertThat(browser.text(FIRED, root)).as(what).isEmpty();
  }

  /** What all pages together said and asked for since the last time. */
  void assertSilent() {
    List<String> requests = browser.requests();
    List<String> console = browser.console();
    SoftAssertions.assertSoftly(
        all -> {
          all.assertThat(console).noneMatch(line -> line.contains("\"" + MARK));
          all.assertThat(requests)
              .isNotEmpty()
              .allMatch(request -> request.startsWith(root) || isOurPicture(request));
        });
  }

  private static boolean isOurPicture(String request) {
    return request.startsWith("data:image/") && !request.contains(MARK);
  }
}
