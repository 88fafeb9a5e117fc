package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The metadata of pages, against the norms for pages of governments. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetadataTest {
  private BuiltSite full;
  private BuiltSite bare;
  private BuiltSite addressed;

  @BeforeAll
  void build(@TempDir Path temp) throws IOException {
    full = BuiltSite.of(SampleContent.twoYears(), temp.resolve("full"));
    bare = BuiltSite.of(SampleContent.realReport(), temp.resolve("bare"));
    addressed = BuiltSite.of(SampleContent.allYears(), temp.resolve("addressed"));
  }

  @Test
  void theHomePageNamesTheSite() throws IOException {
    assertThat(names(full.page("index.html")))
        .containsExactly(
            Map.entry("SiteName", "示例市政府信息公开工作年度报告"),
            Map.entry("SiteDomain", "www.example.gov.cn"),
            Map.entry("SiteIDCode", "0000000001"));
  }

  @Test
  void aListNamesItsColumnToo() throws IOException {
    assertThat(names(full.page("trends/index.html")))
        .containsExactly(
            Map.entry("SiteName", "示例市政府信息公开工作年度报告"),
            Map.entry("SiteDomain", "www.example.gov.cn"),
            Map.entry("SiteIDCode", "0000000001"),
            Map.entry("ColumnName", "政府信息公开年报"),
            Map.entry("ColumnDescription", "示例市人民政府历年政府信息公开工作年度报告"),
            Map.entry("ColumnKeywords", "政府信息公开,年度报告"),
            Map.entry("ColumnType", "信息公开"),
            Map.entry("Keywords", "政府信息公开,年度报告"),
            Map.entry("Description", "示例市人民政府历年政府信息公开工作年度报告"));
  }

  @Test
  void aReportNamesItselfItsDateAndItsSource() throws IOException {
    assertThat(names(full.page("2024/index.html")))
        .containsKeys("SiteName", "ColumnName")
        .containsEntry("ArticleTitle", "示例市人民政府2024年政府信息公开工作年度报告")
        .containsEntry("PubDate", full.page("2024/index.html").select("time").text())
        .containsEntry("ContentSource", "示例市人民政府");
  }

  @Test
  void whatIsNotConfiguredIsLeftOut() throws IOException {
    assertThat(names(bare.page("2024/index.html")).keySet())
        .containsExactly("SiteName", "ArticleTitle", "PubDate", "ContentSource");
    assertThat(bare.page("2024/index.html").select("link[rel=canonical], meta[property=og:url]"))
        .isEmpty();
    assertThat(bare.page("2024/index.html").select(".gip-facts").text()).doesNotContain("索引号");
  }

  @Test
  void theDocumentBlockNamesTheIndexNumberThatIsGiven() throws IOException {
    assertThat(full.page("2024/index.html").select(".gip-facts__item").eachText())
        .anyMatch(text -> text.contains("索引号") && text.contains("000000000/2025-00001"));
  }

  @Test
  void theWayToAPageBeginsAtTheSiteAround() throws IOException {
    Document report = full.page("2024/index.html");
    assertThat(report.select(".gip-breadcrumb__item").eachText())
        .containsExactly("首页", "政府信息公开", "示例市政府信息公开工作年度报告", "2024 年");
    assertThat(report.select(".gip-breadcrumb__item a").eachAttr("href"))
        .containsExactly(
            "https://www.example.gov.cn/", "https://www.example.gov.cn/zfxxgk/", "../index.html");
    assertThat(report.select(".gip-breadcrumb [aria-current=page]").text()).isEqualTo("2024 年");
    assertThat(full.page("index.html").select(".gip-breadcrumb__item").eachText())
        .containsExactly("首页", "政府信息公开", "示例市政府信息公开工作年度报告");
    assertThat(bare.page("index.html").select(".gip-breadcrumb")).isEmpty();
  }

  @Test
  void everyPageKnowsItsAddressWhereTheSiteDoes() throws IOException {
    String base = "https://www.example.gov.cn/gkml/";
    for (String path : addressed.pages()) {
      Document page = addressed.page(path);
      boolean hidden = path.equals("404.html") || !page.select("meta[http-equiv]").isEmpty();
      if (!hidden) {
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(base + path);
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(base + path);
      }
      assertThat(Files.readString(addressed.folder().resolve("sitemap.xml")).contains(base + path))
          .as(path)
          .isEqualTo(!hidden);
    }
  }

  @Test
  void theSitemapTellsWhenAReportWasCorrected() throws IOException {
    assertThat(Files.readString(addressed.folder().resolve("sitemap.xml")))
        .contains("/gkml/2024/index.html</loc><lastmod>2025-04-21</lastmod>")
        .contains("/gkml/index.html</loc></url>");
    assertThat(bare.folder().resolve("sitemap.xml")).doesNotExist();
  }

  @Test
  void thePageForWhatIsNotThereLinksFromTheHost() throws IOException {
    Document page = addressed.page("404.html");
    List<String> links = page.select("[href], [src]").eachAttr("href");
    links.addAll(page.select("[src]").eachAttr("src"));
    assertThat(links)
        .hasSizeGreaterThan(4)
        .filteredOn(link -> !link.startsWith("#"))
        .allMatch(link -> link.startsWith("/gkml/"));
  }

  private static Map<String, String> names(Document page) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Element meta : page.select("meta[name]")) {
      names.put(meta.attr("name"), meta.attr("content"));
    }
    names.remove("viewport");
    return names;
  }
}
