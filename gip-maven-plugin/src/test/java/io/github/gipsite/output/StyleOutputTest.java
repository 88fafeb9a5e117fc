package io.github.gipsite.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.page.SitePlan;
import io.github.gipsite.page.SiteTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StyleOutputTest {
  private static final SitePlan NOTHING = new SitePlan(List.of(), List.of());

  @Test
  void theNameChangesWithTheSheetAndOnlyWithIt() {
    assertThat(new StyleOutput("a {}").path()).isEqualTo(new StyleOutput("a {}").path());
    assertThat(new StyleOutput("a {}").path()).isNotEqualTo(new StyleOutput("a { }").path());
  }

  @Test
  void theNameIsOneThatEveryServerTakes() {
    assertThat(new StyleOutput("字").path()).matches("assets/gip-[0-9a-f]{10}\\.css");
  }

  @Test
  void theSheetIsTheOnlyFile() throws IOException {
    StyleOutput style = new StyleOutput("a { content: \"：\"; }\n");
    List<OutputFile> files = style.files(NOTHING).toList();
    assertThat(files).extracting(OutputFile::path).containsExactly(style.path());
    assertThat(files.get(0).content().bytes())
        .isEqualTo("a { content: \"：\"; }\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void ourSheetFetchesNothing() {
    assertThat(SiteTemplate.onClassPath().stylesheet())
        .doesNotContainIgnoringCase("@import")
        .doesNotContainIgnoringCase("url(")
        .doesNotContain("//");
  }

  @Test
  void ourSheetHasEveryPartInTheOrderOfTheList() {
    assertThat(SiteTemplate.onClassPath().stylesheet())
        .containsSubsequence(
            "/* Colours, type", "/* Where things stand", "/* A table of the form", "/* On paper");
  }
}
