package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.browser.PageTypes;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.testkit.SiteLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every address in every file of the sites that we build. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteLinksTest {
  private static final List<String> LOADING =
      List.of("src", "srcset", "poster", "data", "background", "action", "formaction");

  /** The words of a report as JSON quotes them; what they link to is the office's own choice. */
  private static final String WORDS = "\"markdown\": \"(?:[^\"\\\\]|\\\\.)*+\"";

  /** Names a vocabulary; nothing is fetched from there. */
  private static final String VOCABULARY = "\"@context\":\"https://schema.org\"";

  private static final String NAMESPACE = "xmlns=\"http://www\\.(?:w3|sitemaps)\\.org/[^\"]*\"";

  /** Where one of the sites says that it stands. */
  private static final String OWN = "https://www.example.gov.cn/gkml/";

  private final List<SiteLink> links = new ArrayList<>();
  private final List<SiteLink> machines = new ArrayList<>();
  private final List<BuiltSite> sites = new ArrayList<>();

  @BeforeAll
  void buildAll(@TempDir Path folder) throws IOException {
    Path odd = SampleContent.copyOfTwoYears(folder.resolve("odd-names"));
    for (String name :
        List.of("a b.txt", "50%.txt", "a#b.txt", "a?b.txt", "a&b;c.txt", "a+b.txt")) {
      Files.writeString(odd.resolve("2024/files").resolve(name), name);
    }
    for (String name : List.of("'q' \"q\".txt", "{x}.txt", "(1).txt", "a=b,c.txt", "$[x]~.txt")) {
      Files.writeString(odd.resolve("2024/files").resolve(name), name);
    }
    List<Path> contents =
        List.of(
            SampleContent.realReport(),
            SampleContent.twoYears(),
            SampleContent.twoAgencies(),
            SampleContent.summary(),
            SampleContent.allYears(),
            odd);
    for (Path content : contents) {
      BuiltSite site = BuiltSite.of(content, folder.resolve("target" + sites.size()));
      sites.add(site);
      for (String page : site.pages()) {
        collect(site, page, site.page(page));
      }
    }
    assertThat(links).hasSizeGreaterThan(100);
  }

  @Test
  void everyLinkLeadsToAFileOfTheSite() {
    assertThat(inside())
        .allSatisfy(
            link -> {
              assertThat(link.target()).as("%s: %s", link.page(), link.address()).isRegularFile();
              assertThat(link.target()).startsWith(link.site().folder());
            });
  }

  @Test
  void everyAnchorExists() throws IOException {
    for (SiteLink link : inside().filter(link -> !link.anchor().isEmpty()).toList()) {
      String page = link.site().folder().relativize(link.target()).toString();
      assertThat(link.site().page(page).getElementById(link.anchor()))
          .as("%s: %s", link.page(), link.address())
          .isNotNull();
    }
  }

  @Test
  void everyLinkNamesItsFileAndBeginsAtItsPage() {
    assertThat(inside().filter(link -> !link.beginsAtTheHost()).map(SiteLink::address))
        .noneMatch(address -> address.startsWith("/"))
        .allMatch(address -> address.matches("#.+|[^#]+\\.[a-z]+(#.+)?"));
  }

  @Test
  void everyAttachmentIsLinked() {
    assertThat(
            sites.stream()
                .flatMap(site -> attachments(site).stream())
                .filter(file -> links.stream().noneMatch(link -> isTo(link, file))))
        .isEmpty();
  }

  @Test
  void everyPageIsReachedFromTheHomePage() throws IOException {
    for (BuiltSite site : sites) {
      for (String page : site.pages()) {
        Path file = site.folder().resolve(page);
        if (PageTypes.isRedirect(site.page(page))) {
          continue; // Only old addresses outside the site lead there.
        }
        assertThat(links).as(page).anyMatch(link -> isTo(link, file));
      }
    }
  }

  @Test
  void nothingIsFetchedFromAnotherHost() {
    assertThat(
            links.stream()
                .filter(SiteLink::leadsElsewhere)
                .filter(link -> !link.element().normalName().equals("a")))
        .isEmpty();
  }

  @Test
  void onlyTheWordsTheSiteAroundAndTheErrorReportLeadToAnotherHost() {
    assertThat(links.stream().filter(SiteLink::leadsElsewhere))
        .allMatch(
            link ->
                link.element().closest(".gip-prose") != null
                    || link.element().closest(".gip-footer, .gip-breadcrumb") != null);
  }

  @Test
  void noOtherAddressStandsInAnyFile() throws IOException {
    for (BuiltSite site : sites) {
      for (Map.Entry<String, String> file : site.files().entrySet()) {
        if (file.getKey().endsWith(".xlsx")) {
          continue; // Compressed: DownloadsTest reads what is in it.
        }
        String rest =
            file.getValue()
                .replaceAll("<a [^>]*>|url\\(#[^)]*\\)", "")
                .replace(VOCABULARY, "")
                .replaceAll(NAMESPACE, "")
                .replace(OWN, "")
                .replaceAll(WORDS, "");
        assertThat(rest).as(file.getKey()).doesNotContain("//", "url(", "@import");
      }
    }
  }

  @Test
  void theAddressForMachinesIsThatOfThePageOrOfTheOneItLeadsTo() {
    assertThat(machines)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            link -> {
              assertThat(link.address()).startsWith(OWN);
              assertThat(link.site().folder().resolve(link.address().substring(OWN.length())))
                  .isRegularFile();
            });
  }

  private Stream<SiteLink> inside() {
    return links.stream().filter(link -> !link.leadsElsewhere());
  }

  private void collect(BuiltSite site, String page, Document document) {
    for (Element element : document.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> {
                if (attribute.getKey().equals("href") || LOADING.contains(attribute.getKey())) {
                  SiteLink link = new SiteLink(site, page, element, attribute.getValue());
                  (link.isForMachines() ? machines : links).add(link);
                }
              });
    }
  }

  private static List<Path> attachments(BuiltSite site) {
    try (Stream<Path> files = Files.walk(site.folder())) {
      return files.filter(file -> file.toString().matches(".*/files/[^/]+")).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean isTo(SiteLink link, Path file) {
    return !link.leadsElsewhere() && link.target().equals(file);
  }
}
