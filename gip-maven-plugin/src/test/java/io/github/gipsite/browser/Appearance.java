package io.github.gipsite.browser;

/** A way in which a page is shown. */
enum Appearance {
  LIGHT("screen", "prefers-color-scheme", "light"),
  DARK("screen", "prefers-color-scheme", "dark"),
  MORE_CONTRAST("screen", "prefers-contrast", "more"),
  FORCED_COLORS("screen", "forced-colors", "active"),
  REDUCED_MOTION("screen", "prefers-reduced-motion", "reduce"),
  ELDER("screen", "prefers-color-scheme", "light"),
  PRINT("print", "prefers-color-scheme", "light");

  /** A phone, or a screen at 400 %; a tablet; a desk. */
  private static final int[] SCREENS = {320, 768, 1440};

  /** A4 upright: there is no narrower paper, so print rules are free to fill it. */
  private static final int[] PAPER = {794};

  private final String medium;
  private final String feature;
  private final String value;

  Appearance(String medium, String feature, String value) {
    this.medium = medium;
    this.feature = feature;
    this.value = value;
  }

  void apply(Browser browser) {
    browser.show(medium, feature, value);
    boolean elder = browser.text("document.documentElement.dataset.gipMode").equals("elder");
    if (elder != (this == ELDER)) {
      browser.text("document.querySelector('[data-gip-switch=elder]').click()");
    }
  }

  int[] widths() {
    return this == PRINT ? PAPER : SCREENS;
  }
}
