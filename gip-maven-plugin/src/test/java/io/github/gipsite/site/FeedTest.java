package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The feed in a feed reader. */
class FeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String BASE = "https://www.example.gov.cn/gkml/";

  @TempDir Path temp;
  private ContentFolder content;

  @BeforeEach
  void copy() {
    content = ContentFolder.copyOf(SampleContent.allYears(), temp.resolve("content"));
  }

  @Test
  void hasAllThatAtomAsksFor() throws Exception {
    Element feed = feed();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(text(feed, "id")).isEqualTo(BASE);
    assertThat(text(feed, "title")).isNotBlank();
    assertThat(entries(feed)).hasSize(19).allSatisfy(FeedTest::isComplete);
    assertThat(text(feed, "updated")).isEqualTo(text(entries(feed).get(0), "updated"));
  }

  @Test
  void tellsTheLatestFirst() throws Exception {
    assertThat(entries(feed()))
        .extracting(entry -> OffsetDateTime.parse(text(entry, "updated")))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void addressesAreAbsoluteAndIdsUnique() throws Exception {
    Element feed = feed();
    assertThat(elements(feed, "link")).allMatch(link -> link.getAttribute("href").startsWith(BASE));
    assertThat(entries(feed)).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
  }

  @Test
  void tellsOfACorrection() throws Exception {
    List<Element> corrections =
        entries(feed()).stream().filter(one -> !elements(one, "summary").isEmpty()).toList();
    assertThat(corrections).hasSize(1);
    assertThat(text(corrections.get(0), "summary")).contains("新收由 170 改为 171");
    assertThat(text(corrections.get(0), "title")).startsWith("更正：");
  }

  @Test
  void twoCorrectionsOfOneFigureOnOneDayAreTwoEntries() throws Exception {
    content.change(
        "corrections:",
        "corrections:\n  - {figure: requests.received, old: 169, new: 170, date: 2025-04-21, reason: a}");
    assertThat(entries(feed()))
        .hasSize(20)
        .extracting(entry -> text(entry, "id"))
        .doesNotHaveDuplicates();
  }

  @Test
  void saysInWhoseNameAReportWasPublished() throws Exception {
    assertThat(entries(feed()))
        .filteredOn(entry -> text(entry, "id").endsWith("/2008/index.html"))
        .singleElement()
        .extracting(entry -> text(entry, "name"))
        .isEqualTo("示例县人民政府");
  }

  @Test
  void isAbsentWhereTheAddressOfTheSiteIsNotKnown() throws IOException {
    content.changeIn("site.yaml", "  base-url: " + BASE + "\n", "");
    BuiltSite site = build();
    assertThat(site.folder().resolve("feed.xml")).doesNotExist();
    assertThat(site.page("index.html").select("link[rel=alternate]")).isEmpty();
  }

  private static void isComplete(Element entry) {
    for (String name : List.of("id", "title", "updated", "link", "author", "name")) {
      assertThat(elements(entry, name)).as(name).hasSize(1);
    }
  }

  private BuiltSite build() throws IOException {
    return BuiltSite.of(temp.resolve("content"), temp.resolve("target"));
  }

  private Element feed() throws Exception {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    Path file = build().folder().resolve("feed.xml");
    return parsers.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
  }

  private static List<Element> entries(Element feed) {
    return elements(feed, "entry");
  }

  private static String text(Element element, String name) {
    return elements(element, name).get(0).getTextContent();
  }

  private static List<Element> elements(Element element, String name) {
    NodeList found = element.getElementsByTagNameNS(ATOM, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
