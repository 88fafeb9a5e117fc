package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.NewYearCreation;
import io.github.gipsite.SiteImport;
import io.github.gipsite.SiteInit;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.publish.OutputFolderGuard;
import io.github.gipsite.scaffold.ScaffoldException;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleTool;
import io.github.gipsite.testkit.ShortFindings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invented form of another country, in a content folder: from a new repository to a site. */
class EnglishFormTest {
  private static final Path FORM = Path.of("src/test/resources/editions/example-2024.yaml");
  private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。；：、（）《》“”]");
  private static final Map<String, String> ANSWERS =
      Map.of(
          "title", "Records reports of Exampleton",
          "agencyName", "Exampleton Town Council",
          "kind", "town council",
          "year", "2024",
          "previous", "no");

  @TempDir Path temp;
  private ContentFolder office;

  @BeforeEach
  void createAnOffice() throws Exception {
    Path root = temp.resolve("office");
    new SiteInit(root, Optional.of(FORM))
        .create(key -> Optional.ofNullable(ANSWERS.get(key)), SampleTool.NOT_CARRIED);
    office = ContentFolder.at(root);
  }

  private void fillIn() {
    office
        .write(
            "2024/report.yaml",
            """
            year: 2024
            title: "Exampleton Town Council: Access to Records Report 2024"
            published: 2025-02-03
            requests:
              open-before: [1, 0, 0, 1]
              received: [12, 3, 2, 17]
              granted: [6, 1, 1]
              granted-in-part: [2, 1, 0]
              refused:
                exempt: [1, 0, 1]
                not-held: [2, 1, 0]
              decided: [11, 3, 2]
              open-after: [2, 0, 0]
            appeals:
              decisions: [1, 0, 1]
              delays: [0, 0, 0]
            """)
        .write(
            "2024/overview.md",
            "## Publication of records\\n\\nIn 2024 the council put its minutes online.\\n\\n"
                    .translateEscapes()
                + "## Requests\n\nThe council received {{requests.received}} requests, "
                + "and decided **16**.\n")
        .write(
            "2024/outlook.md", "Old paper files are slow to search; scanning goes on in 2025.\n");
  }

  @Test
  void aNewRepositoryHasTheFormAndIsInItsLanguage() {
    assertThat(office.read("editions/example-2024.yaml")).startsWith("# The report on access");
    assertThat(office.read("site.yaml")).contains("kind: council");
    assertThat(office.read("pom.xml")).contains("    <gip.locale>en</gip.locale>\n");
    for (String file : List.of("2024/report.yaml", "README.md", "site.yaml")) {
      assertThat(CHINESE.matcher(office.read(file)).find()).as(office.read(file)).isFalse();
    }
    assertThat(office.read("2024/report.yaml")).contains("# B. Received", "schema/report-example");
    assertThat(office.read("schema/report-example-2024.schema.json")).contains("Requests for");
  }

  @Test
  void theGuideHasTheFormAsItIs() throws Exception {
    assertThat(Files.readString(Path.of("../docs/editions.md"))).contains(Files.readString(FORM));
  }

  @Test
  void theDraftOfANewRepositoryIsAllThereIsToSay() throws Exception {
    BuiltSite site = BuiltSite.of(office.root(), temp.resolve("target"));
    assertThat(site.findings().all()).extracting(found -> found.id()).containsExactly("draft");
    assertAllInEnglish(site);
  }

  @Test
  void aReportIsPublishedWithoutAWordOfChinese() throws Exception {
    fillIn();
    BuiltSite site = BuiltSite.of(office.root(), temp.resolve("target"));
    assertThat(ShortFindings.sentences(site.findings().all())).isEmpty();
    Document page = site.page("2024/index.html");
    assertThat(page.select("h1").text())
        .isEqualTo("Exampleton Town Council: Access to Records Report 2024");
    assertThat(page.select("h2").eachText()).contains("2. Requests for records", "At a glance");
    assertThat(page.text()).contains("The council received 17 requests");
    assertAllInEnglish(site);
  }

  private static void assertAllInEnglish(BuiltSite site) throws Exception {
    for (Map.Entry<String, String> file : site.files().entrySet()) {
      if (file.getKey().matches(".*\\.(html|xml|json|csv)|search/.*\\.js")) {
        assertThat(
                CHINESE
                    .matcher(file.getValue())
                    .results()
                    .map(found -> around(found.start(), file.getValue())))
            .as(file.getKey())
            .isEmpty();
        assertThat(file.getValue()).as(file.getKey()).doesNotContain("zh-CN", "zh_CN");
      }
    }
    for (Document page : site.documents().toList()) {
      assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }
  }

  private static String around(int place, String text) {
    return text.substring(Math.max(0, place - 40), Math.min(text.length(), place + 40));
  }

  @Test
  void theNextYearIsPreparedInTheForm() throws Exception {
    fillIn();
    assertThat(new NewYearCreation(office.root()).create(Optional.empty(), Optional.empty()))
        .containsExactly("2025/report.yaml", "2025/overview.md", "2025/outlook.md");
    assertThat(office.read("2025/report.yaml"))
        .contains("open-before:     [2, 0, 0, 2]  # A. Open at the start of the year (from the")
        .doesNotContainPattern(CHINESE);
    assertThat(office.read("2025/overview.md")).contains("[To be written: Requests]");
  }

  @Test
  void theSchemaFollowsTheForm() throws Exception {
    fillIn();
    office.changeIn("editions/example-2024.yaml", "label: B. Received,", "label: B. New,");
    assertThat(new NewYearCreation(office.root()).create(Optional.empty(), Optional.empty()))
        .contains("schema/report-example-2024.schema.json");
    assertThat(office.read("schema/report-example-2024.schema.json"))
        .contains("B. New", "Write ~ for a blank")
        .doesNotContainPattern(CHINESE);
    assertThat(office.read("schema/site.schema.json"))
        .contains("council: Local councils")
        .doesNotContainPattern(CHINESE);
  }

  @Test
  void aFormWithAFaultIsNotPutIntoANewRepository() throws Exception {
    Path faulty = temp.resolve("example-2024.yaml");
    Files.writeString(faulty, Files.readString(FORM).replace("lang: en", "lnag: en"));
    SiteInit init = new SiteInit(temp.resolve("another"), Optional.of(faulty));
    assertThatThrownBy(
            () -> init.create(key -> Optional.ofNullable(ANSWERS.get(key)), SampleTool.NOT_CARRIED))
        .isInstanceOfSatisfying(
            ScaffoldException.class,
            refused ->
                assertThat(Messages.in(Locale.ENGLISH).text(refused.wording()))
                    .isEqualTo(
                        "editions/example-2024.yaml:5:1: there is no \"lnag\". change it to: lang."
                            + " Nothing was written"));
    assertThat(temp.resolve("another")).doesNotExist();
  }

  @Test
  void aKindThatTheFormDoesNotHaveIsRefused() {
    office.changeIn("site.yaml", "kind: council", "kind: government");
    assertThat(ShortFindings.places(office.findings().all()))
        .contains("wrong-value ERROR site.yaml:6:9");
  }

  @Test
  void aReportThatIsPublishedIsImportedAgain() throws Exception {
    fillIn();
    BuiltSite site = BuiltSite.of(office.root(), temp.resolve("target"));
    ContentFolder other =
        ContentFolder.at(temp.resolve("other"))
            .write("site.yaml", office.read("site.yaml"))
            .write("editions/example-2024.yaml", office.read("editions/example-2024.yaml"));
    List<String> told =
        new SiteImport(
                other.root(),
                temp.resolve("target/gip"),
                new OutputFolderGuard(other.root(), temp.resolve("target"), false),
                Messages.in(Locale.ENGLISH))
            .run(site.folder().resolve("2024/index.html"), "", Optional.empty());
    assertThat(other.read("2024/report.yaml"))
        .contains("received:        [12, 3, 2, 17]")
        .as(told.toString());
    BuiltSite again = BuiltSite.of(other.root(), temp.resolve("target2"));
    assertThat(ShortFindings.places(again.findings().all()))
        .containsExactly("unknown-file WARNING 2024/import-leftovers.md:1:1");
    assertThat(other.read("2024/import-leftovers.md")).doesNotContain("minutes", "Old paper files");
    assertThat(Files.readString(again.folder().resolve("2024/requests.csv")))
        .isEqualTo(
            Files.readString(site.folder().resolve("2024/requests.csv"))
                .replace(",computed", ",given"));
    assertThat(other.read("2024/overview.md")).contains("## Requests", "17 requests");
  }
}
