package io.github.gipsite.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictTest {
  @TempDir Path temp;

  @Test
  void goodContentMayBePublished() {
    assertThat(conclusion(good().findings(), FailOn.ERROR)).isEqualTo("结论：1 份报告可以公布");
  }

  @Test
  void anErrorKeepsItFromBeingPublished() {
    Findings findings = good().change("licences:   1200", "licences:   <1>").findings();
    assertThat(conclusion(findings, FailOn.NEVER)).isEqualTo("结论：不能公布，先改正 1 个错误");
  }

  @Test
  void aWarningIsToBeLookedAt() {
    assertThat(conclusion(late(), FailOn.ERROR)).isEqualTo("结论：1 份报告可以公布；有 1 个警告，请先看过");
  }

  @Test
  void aWarningKeepsItFromBeingPublishedWhereTheOfficeWantsThat() {
    assertThat(conclusion(late(), FailOn.WARNING))
        .isEqualTo("结论：按 gip.failOn=warning 不公布，先处理 1 个警告");
  }

  @Test
  void withoutReportsThereIsNothingToPublish() {
    assertThat(conclusion(new Findings(List.of(), 0), FailOn.ERROR)).isEqualTo("结论：没有可以公布的报告");
  }

  private Findings late() {
    return good().change("published: 2025-03-03", "published: 2025-04-03").findings();
  }

  private ContentFolder good() {
    return ContentFolder.good(temp.resolve("content"));
  }

  private static String conclusion(Findings findings, FailOn failOn) {
    return new Verdict(findings, failOn).conclusion(Messages.in(Locale.CHINA));
  }
}
