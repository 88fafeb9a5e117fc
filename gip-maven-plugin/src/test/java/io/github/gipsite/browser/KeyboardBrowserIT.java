package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.PageLook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The use of every type of page with the keyboard alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardBrowserIT {
  private static final String END = "end";

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
  void onADeskTabReachesEverythingInOrderAndEnds(PageLook page) {
    browser.resize(1280, 800);
    walk(page);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void onANarrowScreenTabReachesEverythingInOrderAndEnds(PageLook page) {
    browser.resize(320, 640);
    walk(page);
  }

  private void walk(PageLook page) {
    page.open(browser);
    KeyboardWalk walk = new KeyboardWalk(browser);
    List<String> stops = walk.stops();
    assertThat(stops).hasSizeGreaterThan(4);
    assertThat(walk.forward(stops.size() + 1)).isEqualTo(betweenEnds(stops));
    assertThat(walk.back(stops.size() + 1)).isEqualTo(betweenEnds(backwards(stops)));
    assertThat(walk.faults()).isEmpty();
  }

  /** A key finds the focus where the key before has put it. */
  private static List<String> betweenEnds(List<String> stops) {
    List<String> found = new ArrayList<>(stops);
    found.add(0, END);
    return found;
  }

  private static List<String> backwards(List<String> stops) {
    List<String> reversed = new ArrayList<>(stops);
    Collections.reverse(reversed);
    return reversed;
  }
}
