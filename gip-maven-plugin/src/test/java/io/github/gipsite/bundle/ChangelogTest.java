package io.github.gipsite.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.findings.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an office is told when it takes another version. */
class ChangelogTest {
  private static final Changelog INVENTED =
      new Changelog(
          """
          # Changelog

          ## 0.3.0

          ### 模板

          - `components/table/` 多了一个示例参数。

          ## 0.2.0 (2027-01-01)

          ### Added

          - 示例，不告诉单位

          ### 模板

          - 示例一，
            写了两行
          - 示例二

          ### 核对

          - 新的示例检查 `example`

          ## 0.1.0

          ### 模板

          - 最初的
          """);

  @Test
  void isReadVersionByVersion() {
    assertThat(INVENTED.versions()).containsExactly("0.3.0", "0.2.0", "0.1.0");
    assertThat(INVENTED.entries("模板", "0.1.0", "0.3.0"))
        .containsExactly("`components/table/` 多了一个示例参数。", "示例一， 写了两行", "示例二");
    assertThat(INVENTED.entries("模板", "0.1.0", "0.2.0")).containsExactly("示例一， 写了两行", "示例二");
    assertThat(INVENTED.entries("核对", "0.2.0", "0.3.0")).isEmpty();
  }

  @Test
  void tellsEverythingAfterAVersionItDoesNotKnow() {
    assertThat(INVENTED.entries("模板", "0.0.9", "0.3.0")).hasSize(4).contains("最初的");
  }

  @Test
  void tellsNothingOnTheWayBack() {
    assertThat(INVENTED.entries("模板", "0.3.0", "0.1.0")).isEmpty();
  }

  @Test
  void theOneOfThisProjectSpeaksBothLanguages() {
    Changelog changelog = Changelog.builtIn();
    List<String> versions = changelog.versions();
    assertThat(versions).contains("0.1.0");
    for (String key : List.of("update.templates", "update.findings")) {
      String chinese = Messages.in(Locale.CHINA).text(key);
      String english = Messages.in(Locale.ENGLISH).text(key);
      assertThat(changelog.entries(chinese, "", versions.get(0)))
          .as(chinese)
          .isNotEmpty()
          .hasSameSizeAs(changelog.entries(english, "", versions.get(0)));
    }
  }
}
