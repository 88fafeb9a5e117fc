package io.github.gipsite.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotation marks that are none for YAML, and values that are remarks. */
class MisreadNodesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:   # 不写就用规范的标题",
        "title:   #不写就用规范的标题",
        "title:   #（不写）",
        "a: #1\n  b: 1",
        "a: 示例 #1",
        "a: '#1'",
        "a: “十四五”规划",
        "a: 规划“十四五”",
        "a: “一”和“二”",
        "a: \"“一”\"",
        "a: 1’"
      })
  void areMeantAsTheyAreRead(String text) {
    assertThat(ParsedYaml.of(text).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'a: #1 一', 1:4, '：a: \"#1 一\"；'",
    "'b: 2\na:  #000/2025-1  # 二', 2:5, '：a: \"#000/2025-1  # 二\"；'",
    "'a: “0001”', 1:4, '：a: \"0001\"'",
    "'a: ‘0001’ # 一', 1:4, '：a: \"0001\" # 一'",
    "'a: “首页”', 1:4, '：a: \"首页\"；网页上要有引号的，在外面再加一对半角引号：a: \"“首页”\"'",
    "'a: [“1”, 2, “3”]', 1:5, '：a: [\"1\", 2, \"3\"]'",
    "'- {n: “首页”，h: “https://a”}', 1:7, '：- {n: \"首页\", h: \"https://a\"}'",
    "'- {n：首页，h: “https://a”}', 1:5, '：- {n: 首页, h: \"https://a\"}'",
  })
  void areToldWithWhatWasMeant(String text, String place, String mended) {
    ParsedYaml yaml = ParsedYaml.of(text);
    assertThat(yaml.places()).hasSize(1);
    assertThat(yaml.places().get(0)).endsWith("f.yaml:" + place);
    assertThat(yaml.sentence()).contains(mended);
  }

  @Test
  void marksOfATextInBracesAreNoSlip() {
    assertThat(ParsedYaml.of("a:\n- {b: 因为，已补登：“一”, c: 1}\nd: [1\ne: 2").sentence())
        .startsWith("“d”后面的方括号没有结束");
    assertThat(ParsedYaml.of("- {b: 因为，“一”，c: “二”}\n").sentence())
        .endsWith("：- {b: 因为，“一”, c: \"二\"}");
  }

  @Test
  void figuresAreReadWithoutTheMarks() {
    assertThat(ParsedYaml.of("a: [“1”, 2]\nb: “首页”\n").values())
        .containsExactly("/a=1@1:5+3", "/a=2@1:10+1", "/b=“首页”@2:4+4");
  }

  @Test
  void longLinesAreReadFast() {
    ParsedYaml.of("a: {" + "“".repeat(60_000) + "\nb: x: ：");
    ParsedYaml.of("a: [" + "“, ".repeat(20_000) + "]\nb: “1”");
    ParsedYaml.of("a: “" + ", “1".repeat(20_000) + "”");
  }
}
