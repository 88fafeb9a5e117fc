package io.github.gipsite.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium without a window, and what it did while it showed a page. */
public final class Browser implements AutoCloseable {
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final ChromeDriver driver;

  /**
   * Starts a browser.
   *
   * @param profile an empty folder for its own files
   */
  Browser(Path profile, boolean javascript) {
    ChromeOptions options = new ChromeOptions();
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // No page may need another host; one that asks for it does not wait for an answer.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    if (!javascript) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
  }

  ChromeDriver driver() {
    return driver;
  }

  public void open(String address) {
    driver.get(address);
  }

  /** Waits until there is such an element. */
  public void await(String selector) {
    new WebDriverWait(driver, LONGEST_WAIT)
        .until(any -> !driver.findElements(By.cssSelector(selector)).isEmpty());
  }

  /** Sets the size of the page as a phone would, below what a window may have. */
  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void prefer(String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  /** Shows the page in one medium with one preference and no other. */
  void show(String medium, String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("media", medium, "features", List.of(Map.of("name", feature, "value", value))));
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void pressTab() {
    press(Keys.TAB);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  long number(String script, Object... arguments) {
    return ((Number) driver.executeScript("return Math.round(" + script + ")", arguments))
        .longValue();
  }

  String text(String script, Object... arguments) {
    return String.valueOf(driver.executeScript("return " + script, arguments));
  }

  /** Everything the console said since the last time. */
  List<String> console() {
    return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** The address of every request since the last time, but those of the browser's start page. */
  List<String> requests() {
    return StreamSupport.stream(
            driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
        .map(entry -> JsonParser.parseString(entry.getMessage()).getAsJsonObject())
        .flatMap(Browser::request)
        .toList();
  }

  private static Stream<String> request(JsonObject event) {
    JsonObject message = event.getAsJsonObject("message");
    JsonObject told = message.getAsJsonObject("params");
    boolean isRequest = message.get("method").getAsString().equals("Network.requestWillBeSent");
    return isRequest && !told.get("documentURL").getAsString().startsWith("chrome:")
        ? Stream.of(told.getAsJsonObject("request").get("url").getAsString())
        : Stream.empty();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
