package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.ShortFindings;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft is neither checked nor on the site, and says so; the preview shows it. */
class DraftReportTest {
  private static final String DRAFT =
      """
      year: 2025
      published:
      status: draft
      requests:
        received: [1, 2, 3]
      nonsense: 1
      """;

  @TempDir Path temp;
  private ContentFolder content;

  @BeforeEach
  void aDraftAfterAGoodYear() {
    content =
        ContentFolder.good(temp.resolve("content"))
            .write("2025/report.yaml", DRAFT)
            .write("2025/overview.md", "【请填写：主动公开】")
            .write("2025/notes.txt", "示例")
            .write("2025/files/示例.svg", "示例")
            .write("2025/files/示例.pdf", "示例");
  }

  private BuildSettings settings(FailOn failOn) {
    return BuiltSite.settings(content.root(), temp.resolve("target"), failOn);
  }

  @Test
  void nothingOfADraftStopsARunOrIsOnTheSite() throws IOException {
    BuiltSite site = BuiltSite.of(settings(FailOn.WARNING));
    assertThat(ShortFindings.places(site.findings().all()))
        .containsExactly("draft INFO 2025/report.yaml:3:9");
    assertThat(site.findings().reports()).isEqualTo(1);
    assertThat(site.files().keySet()).contains("2024/index.html").noneMatch(this::ofTheDraft);
    for (String file : site.files().keySet()) {
      assertThat(site.files().get(file)).as(file).doesNotContain("2025/index.html");
    }
  }

  private boolean ofTheDraft(String path) {
    return path.startsWith("2025/");
  }

  @Test
  void theNextRunSaysTheSame() throws IOException {
    BuiltSite.of(settings(FailOn.ERROR));
    assertThat(ShortFindings.places(BuiltSite.of(settings(FailOn.ERROR)).findings().all()))
        .containsExactly("draft INFO 2025/report.yaml:3:9");
  }

  @Test
  void withoutTheLineTheYearIsCheckedAndPublished() throws IOException {
    BuiltSite.of(settings(FailOn.ERROR));
    content.remove("2025/report.yaml").remove("2025/overview.md").remove("2025/notes.txt");
    content.remove("2025/files/示例.svg");
    content.write("2025/report.yaml", "published: 2026-03-03\nstatus: partial\n");
    BuiltSite site = BuiltSite.of(settings(FailOn.ERROR));
    assertThat(site.findings().all()).isEmpty();
    assertThat(site.pages()).contains("2025/index.html");
    content.write("2025/report.yaml", DRAFT.replace("status: draft\n", ""));
    assertThat(new SiteBuild(settings(FailOn.ERROR), line -> {}).validate().hasErrors()).isTrue();
  }

  @Test
  void aYearThatBecomesADraftLeavesTheSite() throws IOException {
    content.write("2025/report.yaml", "published: 2026-03-03\nstatus: partial\n");
    content.remove("2025/overview.md").remove("2025/files/示例.svg");
    assertThat(BuiltSite.of(settings(FailOn.ERROR)).pages()).contains("2025/index.html");
    content.write("2025/report.yaml", "published: 2026-03-03\nstatus: draft\n");
    assertThat(BuiltSite.of(settings(FailOn.ERROR)).files().keySet()).noneMatch(this::ofTheDraft);
  }

  @Test
  void theOnlyYearMayBeADraft() throws IOException {
    content.change("year: 2024", "year: 2024\nstatus: draft");
    BuiltSite site = BuiltSite.of(settings(FailOn.ERROR));
    assertThat(ShortFindings.places(site.findings().all()))
        .containsExactly("draft INFO 2024/report.yaml:3:9", "draft INFO 2025/report.yaml:3:9");
    assertThat(site.pages())
        .contains("index.html")
        .noneMatch(page -> page.startsWith("20") || page.startsWith("trends"));
  }

  @Test
  void aDraftThatCannotBeReadIsAFinding() {
    content.write("2025/report.yaml", "status: draft\nyear：2025\n");
    assertThat(content.places()).contains("yaml-syntax ERROR 2025/report.yaml:2:5");
  }

  @Test
  void thePreviewShowsTheDraftWithWhatIsWrongInIt() {
    var preview = new SiteBuild(settings(FailOn.ERROR), line -> {}).draft();
    assertThat(preview.file("2025/index.html")).isPresent();
    assertThat(ShortFindings.places(preview.findings().all()))
        .contains(
            "draft INFO 2025/report.yaml:3:9",
            "unknown-key ERROR 2025/report.yaml:6:1",
            "leftover-template ERROR 2025/overview.md:1:1");
  }
}
