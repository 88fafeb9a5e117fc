package io.github.gipsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.search.PostingCases;
import io.github.gipsite.search.TokenCases;
import io.github.gipsite.testkit.BuiltSite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search, as a reader does it. */
class SearchBrowserIT extends SearchedSite {
  private static final int MOST_BYTES = 300_000;

  @ParameterizedTest
  @CsvSource({
    "构建新公开格局, 一、总体情况, 加快构建新公开格局。",
    "428870, 二、主动公开政府信息情况, 428870",
    "9040.16, 二、主动公开政府信息情况, 9040.16"
  })
  void wordsAndNumbersOfTheRealReportAreFoundInTheirPlace(
      String words, String chapter, String sentence) throws IOException {
    search(real.folder().toUri().toString(), words);
    assertThat(titles()).contains("重庆两江新区2024年政府信息公开工作年度报告");
    assertThat(text(".gip-found")).contains(chapter, sentence);
    assertThat(all(".gip-found mark")).isNotEmpty();
    assertThatEveryResultLeadsToItsPlace(real);
  }

  @Test
  void fromAServerUnderAPathNothingElseIsAskedFor() throws IOException {
    browser.console();
    browser.requests();
    search(server.address(), "培训");
    assertThat(marked()).isNotEmpty().containsOnly("培训");
    List<String> asked = browser.requests();
    assertThat(asked).allMatch(address -> address.startsWith(server.address()));
    assertThat(bytes(asked)).isLessThan(MOST_BYTES);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void fromAFolderItWorksTheSame() throws IOException {
    browser.console();
    search(site.folder().toUri().toString(), "培训");
    List<String> here = titles();
    assertThat(browser.console()).isEmpty();
    search(server.address(), "培训");
    assertThat(titles()).isEqualTo(here).hasSize(6);
    assertThatEveryResultLeadsToItsPlace(site);
  }

  @Test
  void byKeyboardFromAReportToAnother() {
    browser.open(site.folder().resolve("2019/index.html").toUri().toString());
    tabTo("gip-search-words");
    browser.press("培训", Keys.ENTER);
    await();
    assertThat(browser.driver().getCurrentUrl()).contains("search/index.html?q=");
    assertThat(one("#gip-search-words").getDomProperty("value")).isEqualTo("培训");
    one("#gip-search-words").click();
    for (int i = 0; i < 5 && browser.focused().getDomAttribute("href") == null; i++) {
      browser.pressTab();
    }
    assertThat(browser.focused().getText()).isEqualTo(titles().get(0));
    browser.press(Keys.ENTER);
    assertThat(one("h1").getText()).isEqualTo("示例市人民政府2024年政府信息公开工作年度报告");
  }

  @Test
  void tokensAreThoseOfTheIndex() throws IOException {
    browser.open(site.folder().resolve("search/index.html").toUri().toString());
    assertThat(TokenCases.read().all())
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(browser.text("gipSearch.tokens(arguments[0]).join(' ')", one.text()))
                    .isEqualTo(String.join(" ", one.tokens())));
  }

  @Test
  void listsOfReportsAreReadAsTheyWereWritten() {
    browser.open(site.folder().resolve("search/index.html").toUri().toString());
    assertThat(PostingCases.all())
        .allSatisfy(
            one ->
                assertThat(
                        browser.text(
                            "gipSearch.decode(arguments[0], arguments[1]).join()",
                            one.code(),
                            one.reports()))
                    .isEqualTo(one.numbers()));
  }

  private void assertThatEveryResultLeadsToItsPlace(BuiltSite of) throws IOException {
    assertThat(all(".gip-found a")).isNotEmpty();
    for (WebElement link : all(".gip-found a")) {
      URI target = URI.create(link.getDomProperty("href"));
      String[] parts = target.getPath().split("/", -1);
      String page = parts[parts.length - 2] + "/" + parts[parts.length - 1];
      assertThat(of.folder().resolve(page)).isRegularFile();
      if (target.getFragment() != null) {
        assertThat(of.page(page).getElementById(target.getFragment())).as("%s", target).isNotNull();
      }
    }
  }

  private long bytes(List<String> addresses) throws IOException {
    long bytes = 0;
    for (String address : addresses) {
      String path = address.substring(server.address().length()).replaceFirst("[?#].*", "");
      bytes += Files.size(site.folder().resolve(path));
    }
    return bytes;
  }

  private void tabTo(String id) {
    for (int i = 0; i < 10 && !id.equals(browser.focused().getDomAttribute("id")); i++) {
      browser.pressTab();
    }
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo(id);
  }

  private List<String> marked() {
    return all(".gip-found mark").stream().map(WebElement::getText).distinct().toList();
  }
}
