package io.github.gipsite.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An invisible character is named where it does harm, and left alone in a text. */
class InvisibleCharacterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: 示例市\u30002024年",
        "title: \u3000示例市",
        "reason: |\n  \u3000\u3000一、原因\n  \u3000\u3000二、原因\na: 1",
        "a: 1 # 备注\u3000一",
        "a: \"1\u3000\"",
        "a: 'x\u200By'",
        "a: 2025-03-03\u00A009:30",
        "a: IT\u00A0News",
        "# \u3000备注\na: 1"
      })
  void mayStandInATextOrRemark(String text) {
    assertThat(ParsedYaml.of(text).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'a: 1\u3000', 1:5, 'a: 1'",
    "'a\u200B: 1', 1:2, 'a: 1'",
    "'a\u00A0: 1', 1:2, 'a: 1'",
    "'a: 1\uFEFF', 1:5, 'a: 1'",
    "'a:\u00A01\nb: 2', 1:3, 'a: 1'",
    "'a:\u3000示例市\u3000局\nb: 2', 1:3, 'a: 示例市\u3000局'",
    "'a: [1,\u00A02]', 1:7, 'a: [1, 2]'",
    "'a: [1, \u00A02]', 1:8, 'a: [1, 2]'",
    "'a: [1\u200B, 2]', 1:6, 'a: [1, 2]'",
    "'- a\u200B: 1', 1:4, '- a: 1'",
    "'a: draft\u2060', 1:9, 'a: draft'",
  })
  void isNamedWithTheLineWithoutIt(String text, String place, String mended) {
    ParsedYaml yaml = ParsedYaml.of(text);
    assertThat(yaml.findings()).hasSize(1);
    assertThat(yaml.places().get(0)).endsWith("f.yaml:" + place);
    assertThat(yaml.sentence()).endsWith("：" + mended);
  }

  @Test
  void isReadAsIfItWereNotThere() {
    assertThat(ParsedYaml.of("a\u200B: 4\u200B0\nb: [1,\u00A02, 3\u00A04]\n").values())
        .containsExactly("/a=40@1:5+3", "/b=1@2:5+1", "/b=2@2:7+2", "/b=3 4@2:11+3");
  }

  @Test
  void indentsALineAsFarAsItLooks() {
    assertThat(ParsedYaml.of("a:\n  b: 1\n\u3000c: 2\n  d: 3\n").sentence())
        .isEqualTo("这一行前面是全角空格（U+3000），要用半角空格 | 全角空格（U+3000） | 删去行首的空格，换成 2 个半角空格，后面写：c: 2");
    assertThat(ParsedYaml.of("a:\n  b: 1\n\u00A0c: 2\n  d: 3\n").sentence()).contains("换成 2 个");
    assertThat(ParsedYaml.of("a:\n\u3000b: 1\n").sentence()).contains("换成 2 个");
  }

  @Test
  void isOneFindingInManyLines() {
    assertThat(ParsedYaml.of("a\u200B: 1\n".repeat(3000)).findings()).hasSizeLessThan(3001);
    ParsedYaml yaml = ParsedYaml.of("a: 1\u200B\nb: 2\u200B\n");
    assertThat(yaml.places()).hasSize(1);
    assertThat(yaml.findings().get(0).related()).hasSize(1);
  }
}
