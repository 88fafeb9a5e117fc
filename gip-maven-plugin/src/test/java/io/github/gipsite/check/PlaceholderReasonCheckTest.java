package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceholderReasonCheckTest {
  private static final Path FINDINGS = Path.of("src/main/resources/io/github/gipsite/findings");

  /** The files in which a clerk sees how an explanation is written. */
  private static final List<Path> SHOWN =
      List.of(
          FINDINGS.resolve("messages.properties"),
          FINDINGS.resolve("messages_en.properties"),
          Path.of("../docs/reference.md"),
          Path.of("../docs/reference.zh-CN.md"),
          Path.of("../README.md"),
          Path.of("../README.zh-CN.md"));

  private static final Pattern PROPOSED =
      Pattern.compile("check: [^\n]{0,80}?\\n?[^\n]{0,80}?\\n? *reason: \"?([^\"\n}]+)");

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  static Stream<String> proposed() throws IOException {
    Stream.Builder<String> reasons = Stream.builder();
    for (Path file : SHOWN) {
      PROPOSED
          .matcher(Files.readString(file))
          .results()
          .map(found -> found.group(1))
          .forEach(reasons::add);
    }
    return reasons.build().distinct();
  }

  @ParameterizedTest
  @MethodSource("proposed")
  void everyReasonThatIsShownAsAnExampleIsOne(String reason) {
    explain(reason);
    assertThat(CheckedWords.by(new PlaceholderReasonCheck(), good).places())
        .containsExactly("placeholder-reason ERROR 2024/report.yaml:5:13");
  }

  @Test
  void thereAreExamplesInBothLanguages() throws IOException {
    assertThat(proposed()).contains("原因", "why", "写两处不同的原因", "why the two reports differ");
  }

  @Test
  void theSentenceSaysWhatToDo() {
    explain("原因");
    assertThat(CheckedWords.by(new PlaceholderReasonCheck(), good).sentences())
        .containsExactly(
            "对 title-form 的说明没有写原因，还是例子里的字样：原因 | 这里要写真正的原因，网页上会照样列出"
                + " | 写明实际的原因，让读者看得懂：是哪两个数、为什么这样、以哪个为准；"
                + "没有原因的，改正内容，删去这条说明");
  }

  @Test
  void aRealReasonIsSilent() {
    explain("2023 年的报告写 7 件，本年写 13 件，两处都照公布的原文收录。");
    assertThat(CheckedWords.by(new PlaceholderReasonCheck(), good).findings()).isEmpty();
  }

  private void explain(String reason) {
    good.change(
        "year: 2024",
        "year: 2024\nexplanations:\n  - check: title-form\n    reason: \"" + reason + "\"");
  }
}
