package io.github.gipsite.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The old addresses that get a redirect. */
class RedirectPlannerTest {
  private static final Findings NOTHING_FOUND = new Findings(List.of(), 1);

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "xxgk/nb.htm, xxgk/nb.htm, ../2024/index.html",
    "xxgk/nb, xxgk/nb/index.html, ../../2024/index.html",
    "nb.pdf, nb.pdf/index.html, ../2024/index.html"
  })
  void leadsToTheReport(String address, String path, String href) {
    RedirectPage page = (RedirectPage) redirects(address).get(0);
    assertThat(page.path()).isEqualTo(path);
    assertThat(page.href()).isEqualTo(href);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "2024",
        "2024/index.html",
        "2024/Index.HTML",
        "trends",
        "2024/files/old.txt",
        "2024/files/a.pdf",
        "2024/files/old.txt/x.html"
      })
  void hidesNothingThatIsThereNow(String address) {
    assertThat(redirects(address)).isEmpty();
  }

  @Test
  void anAddressThatIsSaidTwiceIsOnePage() {
    assertThat(redirects("nb.htm, /nb.htm")).hasSize(1);
  }

  private List<Page> redirects(String addresses) {
    ContentFolder good = ContentFolder.good(temp);
    good.write("2024/files/old.txt", "").write("2024/files/a.pdf", "");
    good.change("2025-03-03", "2025-03-03\nredirect-from: [" + addresses + "]");
    return SitePlan.of(good.reading().archive(), NOTHING_FOUND, OutputSelection.ALL)
        .pages()
        .stream()
        .filter(RedirectPage.class::isInstance)
        .toList();
  }
}
