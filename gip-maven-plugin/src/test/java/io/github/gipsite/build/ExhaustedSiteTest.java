package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.RunningPreview;
import io.github.gipsite.testkit.ShortFindings;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template that needs more stack than there is ends neither a build nor a preview. */
class ExhaustedSiteTest {
  private static final int LEVELS = 10_000;

  /** An expression that goes one call deeper for each bracket. Only a report has chapters. */
  private static final String DEEP =
      "<p th:fragment=\"chapter(chapter)\" th:text=\"${chapter.blocks().size() - %s1%s}\"></p>"
          .formatted("(1 - ".repeat(LEVELS), ")".repeat(LEVELS));

  @TempDir private Path temp;
  private ContentFolder content;
  private BuiltSite good;
  private SortedMap<String, String> before;
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void buildAGoodSite() throws Exception {
    content = ContentFolder.good(Files.createDirectories(temp.resolve("content")));
    good = BuiltSite.of(content.root(), temp.resolve("target"));
    before = good.files();
    content.write("template/components/chapter/chapter.html", DEEP);
  }

  @Test
  void isAFindingOnTheTemplateAndLeavesTheSiteAsItWas() throws Exception {
    Findings findings = new SiteBuild(good.settings(), log::add).generate();
    assertThat(ShortFindings.places(findings.all()))
        .containsExactly("template-syntax ERROR template/components/chapter/chapter.html:1:1");
    assertThat(good.files()).isEqualTo(before);
    assertThat(good.findingsJson()).contains("chapter.html", "StackOverflowError");
    assertThat(log.get(log.size() - 1)).contains("网站没有改动");
  }

  @Test
  void aPreviewShowsThatInThePlaceOfThePage() throws Exception {
    try (RunningPreview preview = new RunningPreview(content.root())) {
      assertThat(page(preview, "2024/index.html"))
          .contains("template-syntax", "chapter.html", "StackOverflowError");
      assertThat(page(preview, "404.html")).doesNotContain("StackOverflowError");
    }
  }

  private static String page(RunningPreview preview, String path) throws Exception {
    try (InputStream page = URI.create(preview.address()).resolve(path).toURL().openStream()) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
