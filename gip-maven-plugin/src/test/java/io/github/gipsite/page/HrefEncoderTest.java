package io.github.gipsite.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HrefEncoderTest {
  private static final String AGENCY = "name: 示例市示例局\nkind: department\n";

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({
    "bureau/index.html, bureau/index.html",
    "javascript:top.x=1/index.html, javascript%3Atop.x=1/index.html",
    "data:text/2024, data%3Atext/2024",
    "示例/附件 1.pdf, %E7%A4%BA%E4%BE%8B/%E9%99%84%E4%BB%B6%201.pdf",
    "100%#?.pdf, 100%25%23%3F.pdf",
    "a\\b.pdf, a%5Cb.pdf",
    // As macOS takes names apart.
    "cafe\u0301.pdf, cafe%CC%81.pdf"
  })
  void isAPathAndNothingElse(String path, String href) {
    assertThat(HrefEncoder.of(path)).isEqualTo(href);
  }

  @Test
  void noAgencyIsTakenForAScheme() {
    assertThat(links("javascript:top.x=1"))
        .isNotEmpty()
        .allMatch(href -> href.matches("[^:?#]*javascript%3Atop[.]x=1/[^:?#]*"));
  }

  private List<String> links(String folder) {
    ContentFolder content = ContentFolder.good(temp);
    for (String name : List.of(folder, "bureau")) {
      content.write(name + "/agency.yaml", AGENCY);
      content.write(name + "/2024/report.yaml", content.read(ContentFolder.REPORT));
    }
    SitePlan plan =
        SitePlan.of(content.reading().archive(), new Findings(List.of(), 0), OutputSelection.ALL);
    return plan.pages().stream()
        .flatMap(HrefEncoderTest::links)
        .filter(h -> h.contains("top"))
        .toList();
  }

  private static Stream<String> links(Page page) {
    Stream<String> trail = page.trail().stream().map(Breadcrumb::href);
    return switch (page.template()) {
      case "index" ->
          Stream.concat(
              trail,
              ((IndexPage) page)
                  .directory().groups().stream()
                      .flatMap(group -> group.agencies().stream())
                      .map(AgencyLink::href));
      case "year" ->
          Stream.concat(trail, ((YearPage) page).reports().stream().map(YearPage.YearReport::href));
      default -> trail;
    };
  }
}
