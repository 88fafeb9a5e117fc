package io.github.gipsite.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** axe-core and HTML_CodeSniffer, put into the page that a browser shows. */
final class AccessibilityCheckers {
  private static final Path MODULES = Path.of("src/test/browser/node_modules");

  /** Every rule, also what axe-core leaves off by default. */
  private static final String AXE =
      """
      const done = arguments[0];
      const rules = Object.fromEntries(axe.getRules().map(rule => [rule.ruleId, {enabled: true}]));
      axe.run(document, {rules, resultTypes: ['violations']}).then(
          found => done(found.violations.flatMap(rule => rule.nodes.map(
              node => `axe ${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`))),
          error => done(['axe: ' + error]));
      """;

  /** All of AAA, not only its contrast. */
  private static final String CODE_SNIFFER =
      """
      const done = arguments[0];
      HTMLCS.process('WCAG2AAA', document, () => done(HTMLCS.getMessages()
          .filter(message => message.type === HTMLCS.ERROR)
          .map(message => `HTML_CodeSniffer ${message.code}: ${message.msg}: `
              + (message.element.outerHTML || '').slice(0, 160))));
      """;

  /**
   * An experimental rule that takes a first row of one cell for a caption. The table has its
   * caption; the row is the heading of the first band, as the form has it.
   */
  private static final String NO_CAPTION = "axe table-fake-caption: .gip-table__grid--proactive:";

  /**
   * HTML_CodeSniffer expects the column headers of all bands above a cell, and an id also on what
   * heads no cell. In tables of several bands or levels that is wrong: TableHeadersTest runs the
   * algorithm of the HTML standard on every cell instead.
   */
  private static final String ITS_OWN_HEADERS =
      "HTML_CodeSniffer WCAG2AAA.Principle1.Guideline1_3.1_3_1.H43.";

  private final Browser browser;
  private final String axe;
  private final String codeSniffer;

  AccessibilityCheckers(Browser browser) throws IOException {
    this.browser = browser;
    axe = script("axe-core/axe.min.js");
    codeSniffer = script("html_codesniffer/build/HTMLCS.js");
  }

  /** Into each page once, after it is loaded. */
  void arrive() {
    browser.driver().executeScript(axe);
    // It asks for a global `this`, which a function called by the driver has not.
    browser.driver().executeScript("(0, eval)(arguments[0])", codeSniffer);
  }

  List<String> violations() {
    return Stream.of(AXE, CODE_SNIFFER)
        .flatMap(this::run)
        .filter(violation -> !violation.startsWith(NO_CAPTION))
        .filter(violation -> !violation.startsWith(ITS_OWN_HEADERS))
        .toList();
  }

  private Stream<String> run(String script) {
    return ((List<?>) browser.driver().executeAsyncScript(script)).stream().map(String::valueOf);
  }

  private static String script(String name) throws IOException {
    Path file = MODULES.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException(
          file + " is missing: scripts/verify installs it (npm ci in src/test/browser)");
    }
    return Files.readString(file);
  }
}
