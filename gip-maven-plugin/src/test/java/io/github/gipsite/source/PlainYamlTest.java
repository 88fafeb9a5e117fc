package io.github.gipsite.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.testkit.TextMutator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain YAML is read as SnakeYAML reads it, and is most of what offices write. */
class PlainYamlTest {
  private static final int INPUTS = Integer.getInteger("gip.fuzz", 3000);
  private static final long SEED = Long.getLong("gip.fuzz.seed", 20250303);

  private static final String REPORTS = "src/test/resources";

  /** What may stand in a plain file, and what looks like it. */
  private static final List<String> LINES =
      List.of(
          "",
          "# 示例: [1",
          "a: 一 # 二",
          "b:   1#2  #3",
          "c:# 一",
          "d: [ 0,0 ,-1, +2, ~, 1.50, －, 示例 ]# 一",
          "e: [0]  # 一",
          "f:",
          "g.h-i_j:  # 一",
          "k: 2025-03-03 09:30",
          "l: https://www.example.invalid/a?b=c#d",
          "m: []",
          "n: [1, 2,]",
          "o: [1 2]",
          "p: 1 [2], {3} 'four' \"five\" ",
          "q: -1",
          "r: ~",
          "s: .",
          "t: /",
          "u: 1: 2",
          "v: 1:",
          "w",
          "x : 1",
          "- y",
          "...",
          "---",
          "null: null",
          "z: %");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "good/2024/report.yaml",
        "good-2020/2020/report.yaml",
        "all-years/content/2019/report.yaml"
      })
  void reportsArePlain(String file) throws IOException {
    assertThat(PlainYaml.read(new SourceText(file, Files.readString(Path.of(REPORTS, file)))))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "# 示例",
        " a: 1",
        "a: 1\n  b: 2",
        "a: 1\n 2",
        "a:\n  b: 1\n c: 2",
        "a: 1\na: 2",
        "a: [1, 2",
        "a: [1, [2]]",
        "a: {b: 1}",
        "a: \"1\"",
        "a: &b 1",
        "a: *b",
        "a: !!str 1",
        "a: |\n  1",
        "a: b: c",
        "a: -",
        "a:1",
        "a : 1",
        "? a\n: 1",
        "- 1",
        "--- \na: 1",
        "a: 1\n...",
        "a:\t1",
        "a: 1\u0085",
        "a: 1\u2028",
        "a: \uD842\uDFB7",
        "a: 1\0"
      })
  void allElseIsLeft(String text) {
    assertThat(PlainYaml.read(new SourceText("f.yaml", text))).isEmpty();
  }

  @Test
  void whateverIsDoneToAReportItIsReadAlike() throws IOException {
    byte[] report = Files.readAllBytes(Path.of(REPORTS, "good/2024/report.yaml"));
    TextMutator mutator = new TextMutator(new Random(SEED));
    for (int i = 0; i < INPUTS; i++) {
      assertReadAlike(new String(mutator.of(report), UTF_8));
    }
  }

  @Test
  void howeverLinesMeetTheyAreReadAlike() {
    Random random = new Random(SEED);
    for (int i = 0; i < INPUTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(6); left >= 0; left--) {
        text.append(" ".repeat(random.nextInt(4)))
            .append(LINES.get(random.nextInt(LINES.size())))
            .append("\n");
      }
      assertReadAlike(text.toString());
    }
  }

  private static void assertReadAlike(String text) {
    SourceText source = new SourceText("f.yaml", text);
    Optional<YamlMap> plain = PlainYaml.read(source);
    if (plain.isPresent()) {
      List<Diagnostic> findings = new ArrayList<>();
      assertThat(YamlParser.compose(source, findings::add)).as(text).isEqualTo(plain);
      assertThat(findings).as(text).isEmpty();
    }
  }
}
