package io.github.gipsite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.output.OutputFile;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The preview of content with and without errors. */
class PreviewSiteTest {
  @TempDir private Path temp;

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/cases"))) {
      return folders.map(folder -> folder.resolve("content")).sorted().toList();
    }
  }

  @Test
  void isTheSiteThatWouldBeWritten() throws IOException {
    PreviewSite draft = draft(SampleContent.allYears());
    Map<String, String> site = BuiltSite.of(SampleContent.allYears(), temp).files();
    site.remove(".gip-site");
    for (String path : site.keySet()) {
      assertThat(draft.file(path)).as(path).isPresent();
    }
    assertThat(text(draft, "2024/index.html")).isEqualTo(site.get("2024/index.html"));
    assertThat(text(draft, "search/index/meta.js")).isEqualTo(site.get("search/index/meta.js"));
    assertThat(draft.file("2024")).isEmpty();
    assertThat(draft.file("../site.yaml")).isEmpty();
  }

  /** Also where the site would not be built. */
  @ParameterizedTest
  @MethodSource("cases")
  void hasPagesWhateverIsWrong(Path content) throws IOException {
    PreviewSite draft = draft(content);
    assertThat(text(draft, "index.html")).contains("</html>");
    assertThat(text(draft, "search/index.html")).contains("</html>");
    for (int year = 2008; year < 2030; year++) {
      if (draft.file(year + "/index.html").isPresent()) {
        assertThat(text(draft, year + "/index.html")).contains("</html>");
      }
    }
  }

  private PreviewSite draft(Path content) {
    return new SiteBuild(BuiltSite.settings(content, temp, FailOn.ERROR), line -> {}).draft();
  }

  private static String text(PreviewSite draft, String path) throws IOException {
    OutputFile file = draft.file(path).orElseThrow();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.content().writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
