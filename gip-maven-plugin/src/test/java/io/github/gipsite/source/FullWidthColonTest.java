package io.github.gipsite.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The slip that a Chinese keyboard makes most, wherever it is made. */
class FullWidthColonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "first line, no space        | 1:5  | year：2024\\npublished: 2025-03-03\\n",
        "first line, space           | 1:5  | year： 2024\\npublished: 2025-03-03\\n",
        "top key of a nested map     | 1:9  | requests：\\n  received: [1]\\n",
        "first nested key            | 2:11 | requests:\\n  received：[1]\\n  disclosed: [2]\\n",
        "nested key in between       | 3:11 | requests:\\n  aeceived: [1]\\n  received： [1]\\n  b: [2]\\n",
        "last line                   | 3:12 | requests:\\n  received: [1]\\n  processed：  [2]",
        "last line, line end         | 3:12 | requests:\\n  received: [1]\\n  processed：  [2]\\n\\n",
        "the only line               | 1:5  | year：2024\\n",
        "every line                  | 1:5  | year：2024\\npublished：2025-03-03\\n",
        "space before it             | 1:6  | year ：2024\\npublished: 2025-03-03\\n"
      })
  void isNamedWhereItStands(String where, String place, String text) {
    ParsedYaml yaml = ParsedYaml.of(text.replace("\\n", "\n"));
    assertThat(yaml.places()).as(where).containsExactly("yaml-syntax ERROR f.yaml:" + place);
    assertThat(yaml.sentence()).as(where).contains("全角冒号", "写成半角冒号加一个空格");
  }

  @Test
  void theMessageShowsHowToWriteTheLine() {
    assertThat(ParsedYaml.of("year：2024\npublished: 2025-03-03\n").sentence())
        .isEqualTo("“year”后面是全角冒号“：” | 全角冒号 | 写成半角冒号加一个空格：year: 2024");
  }

  @Test
  void afterAChineseNameItIsNamedToo() {
    ParsedYaml yaml = ParsedYaml.of("requests:\n  received:\n    自然人：363\n    商业企业: 7\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:3:8");
    assertThat(yaml.sentence()).contains("全角冒号");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in a quoted text      | title: \"注：示例\"\\nb: 1\\n",
        "in a plain text       | title: 示例：报告\\nb: 1\\n",
        "in a comment          | # 自然人：363\\na: 1 # 注：示例\\n",
        "in a block of text    | contact: >-\\n  电话：0\\n  tel：0\\nb: 1\\n",
        "in a list             | a: [甲：乙, 丙]\\n",
        "a port in an address  | base-url: http://localhost:8080/a:b\\n",
        "a time                | published: 2025-03-03 09:30\\n",
        "an id with a colon    | id-code: gov:1\\n",
        "brackets in a text    | title: 示例【2024】（一）\\n",
        "a tab before a comment| a: 1\\t# 件\\n",
        "a tab within a text   | a: 示\\t例\\n"
      })
  void isNoFaultWhereItIsNoSlip(String where, String text) {
    ParsedYaml yaml = ParsedYaml.of(text.replace("\\n", "\n").replace("\\t", "\t"));
    assertThat(yaml.sentence()).as(where).isEmpty();
    assertThat(yaml.map()).isPresent();
  }

  @Test
  void anInnocentTextIsNotBlamedForAFaultFarBelow() {
    String text = "contact: |\n  tel：0\nb: 1\nc: 2\nd: @1\ne: 3\n";
    assertThat(ParsedYaml.of(text).places()).containsExactly("yaml-syntax ERROR f.yaml:5:4");
  }
}
