package io.github.gipsite.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no key is told in the line where it begins. */
class StrayLinesTest {
  @ParameterizedTest
  @CsvSource({
    "'title: 示例市\n年度报告\nyear: 2024', 2:1, 这一行是“title”没有写完的文字",
    "'r:\n  a: [1, 2]\n  备注一\n  b: [1, 2]', 3:3, 这一行不是“名称: 值”；是备注的",
    "'本报告已核对\nyear: 2024', 1:1, 这一行不是“名称: 值”；是备注的",
    "'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x', 2:1, Git 的合并没有做完",
    "'r:\n  a: [1, 2] （含3件）\n  b: [1, 2]', 2:13, 方括号后面不能再写别的",
    "'r:\n  a: [1, 2] b: [1, 2]', 2:13, “b”要另起一行",
  })
  void isTold(String text, String place, String title) {
    ParsedYaml yaml = ParsedYaml.of(text);
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:" + place);
    assertThat(yaml.sentence()).startsWith(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: 示例市\n  年度报告\nyear: 2024",
        "reason: |\n  =======\n  备注\nyear: 2024",
        "a: [1, 2] # （含3件）\nb: [1, 2]"
      })
  void isNotWhatYamlReads(String text) {
    assertThat(ParsedYaml.of(text).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:\n  b: {x: 1]\n", "a:\n  b: [1, 2]]x: %\n"})
  void aKeyUnderItsParentIsNotCalledOutOfLine(String text) {
    assertThat(ParsedYaml.of(text).sentence()).doesNotContain("左边没有对齐");
  }
}
