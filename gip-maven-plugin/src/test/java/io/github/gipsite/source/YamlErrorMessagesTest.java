package io.github.gipsite.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every YAML error is one finding, at the slip, with words that show how to write it. */
class YamlErrorMessagesTest {
  @Test
  void emptyFiles() {
    for (String text : new String[] {"", "\n\n", "   ", "# 只有注释\n", "# 一\n\n# 二"}) {
      assertThat(ParsedYaml.of(text).places()).containsExactly("yaml-syntax ERROR f.yaml:1:1");
      assertThat(ParsedYaml.of(text).sentence()).isEqualTo("文件是空的 | 写上内容；可以从上一年的文件复制");
    }
  }

  @Test
  void textInsteadOfLines() {
    ParsedYaml yaml = ParsedYaml.of("\n  本年新收 370 件\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:2:3");
    assertThat(yaml.sentence()).isEqualTo("这里应当是“名称: 值”的各行 | 不是“名称: 值” | 每行写成“名称: 值”，冒号用半角、后面空一格");
  }

  @Test
  void aListInsteadOfLines() {
    assertThat(ParsedYaml.of("- year: 2024\n- year: 2023\n").places())
        .containsExactly("yaml-syntax ERROR f.yaml:1:1");
    assertThat(ParsedYaml.of("[1, 2]\n").places()).containsExactly("yaml-syntax ERROR f.yaml:1:1");
  }

  @Test
  void aTabAtTheBeginningOfALine() {
    ParsedYaml yaml = ParsedYaml.of("requests:\n\treceived: [1]\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:2:1");
    assertThat(yaml.sentence())
        .isEqualTo("这里用了 Tab 键（制表符） | 这里是 Tab | 改用空格，缩进每层两格，冒号后面一格：received: [1]");
  }

  @Test
  void aTabAfterSpaces() {
    assertThat(ParsedYaml.of("requests:\n  a: 1\n  \tb: 2\n").places())
        .containsExactly("yaml-syntax ERROR f.yaml:3:3");
  }

  @Test
  void aTabAfterTheColon() {
    ParsedYaml yaml = ParsedYaml.of("proactive:\n  fees:\t9040.16\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:2:8");
    assertThat(yaml.sentence()).endsWith("冒号后面一格：fees: 9040.16");
  }

  @Test
  void aLineOutOfLine() {
    ParsedYaml less = ParsedYaml.of("requests:\n  received: [1]\n processed: [1]\n");
    assertThat(less.places()).containsExactly("yaml-syntax ERROR f.yaml:3:2");
    assertThat(less.sentence())
        .isEqualTo("这一行前面有 1 个空格，上一行有 2 个，左边没有对齐 | 从这里起读不下去 | 同一层的行前面空格一样多：改这一行，或者改上一行");
    ParsedYaml more = ParsedYaml.of("requests:\n  received: [1]\n\n    processed: [1]\n");
    assertThat(more.places()).containsExactly("yaml-syntax ERROR f.yaml:4:5");
    assertThat(more.sentence()).startsWith("这一行前面有 4 个空格，上一行有 2 个");
  }

  @Test
  void aQuoteThatDoesNotEnd() {
    ParsedYaml yaml = ParsedYaml.of("year: 2024\ntitle: \"某市年度报告\nrequests:\n  received: [1]\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:2:8");
    assertThat(yaml.sentence()).isEqualTo("“title”后面的引号没有结束 | 从这里开始，没有结束 | 改为：title: \"某市年度报告\"");
  }

  @Test
  void noSpaceAfterTheColon() {
    ParsedYaml yaml = ParsedYaml.of("year:2024\npublished: 2025-03-03\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:1:5");
    assertThat(yaml.sentence()).isEqualTo("“year:”后面少一个空格 | 冒号后面要空一格 | 改为：year: 2024");
    assertThat(ParsedYaml.of("a:\n  b: [1]\n  c:[2]\n").places())
        .containsExactly("yaml-syntax ERROR f.yaml:3:4");
    assertThat(ParsedYaml.of("year:2024").places()).containsExactly("yaml-syntax ERROR f.yaml:1:5");
  }

  @Test
  void fullWidthBrackets() {
    ParsedYaml yaml = ParsedYaml.of("requests:\n  received: [363, 7］\n  processed: [1, 2]\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:2:20");
    assertThat(yaml.sentence()).isEqualTo("用了全角括号 | 全角括号 | 一行数字用半角方括号和半角逗号。改为：received: [363, 7]");
  }

  @Test
  void aKeyTwice() {
    ParsedYaml yaml = ParsedYaml.of("a:\n  b: 1\n  c: 2\n  b: 3\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:4:3");
    assertThat(yaml.sentence()).isEqualTo("“b”写了两次 | 这是第二次 | 只留一处");
    assertThat(yaml.findings().get(0).related()).hasToString("[f.yaml:2:3]");
    assertThat(yaml.values()).containsExactly("/a/b=1@2:6+1", "/a/c=2@3:6+1");
  }

  @Test
  void theSameKeyElsewhereIsAnotherKey() {
    assertThat(ParsedYaml.of("a: {b: 1}\nc: {b: 2}\nb: 3\n").places()).isEmpty();
  }

  @Test
  void aSecondDocument() {
    assertThat(ParsedYaml.of("a: 1\n---\nb: 2\n").places())
        .containsExactly("yaml-syntax ERROR f.yaml:2:1");
    assertThat(ParsedYaml.of("---\na: 1\n...\n").places()).isEmpty();
  }

  @Test
  void aListAsAKey() {
    assertThat(ParsedYaml.of("? [a]\n: 1\nb: 2\n").places())
        .containsExactly("yaml-syntax ERROR f.yaml:1:3");
  }

  @Test
  void aBracketThatIsNeverClosed() {
    assertThat(ParsedYaml.of("a: [1, 2\nb: 3\n").sentence())
        .isEqualTo("“a”后面的方括号没有结束 | 从这里开始，没有结束 | 在这一行末尾补上半角的 ]。改为：a: [1, 2]");
    assertThat(ParsedYaml.of("x: 1\na:\n  b: [1, 2\n  c: [3]\n").places())
        .containsExactly("yaml-syntax ERROR f.yaml:3:6");
  }

  @Test
  void aQuoteThatIsNeverClosed() {
    assertThat(ParsedYaml.of("a: \"示例\nb: 3\n").findings()).hasSize(1);
  }

  /** The next quote, lines below, ends the text, and what follows it is no YAML. */
  @Test
  void aQuoteThatAnotherOneEnds() {
    ParsedYaml yaml =
        ParsedYaml.of("year: 2024\ntitle: '某市年度报告\nindex: 3\nnumber: 4\nreason: '示例'\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:2:8");
    assertThat(yaml.sentence()).endsWith("改为：title: '某市年度报告'");
  }

  @Test
  void aQuoteThatNoKeyIsBefore() {
    assertThat(ParsedYaml.of("a:\n  - \"示例\nb: 3\n").sentence()).startsWith("引号没有结束 | ");
  }

  @Test
  void aTextInQuotesOverSeveralLinesIsNoFault() {
    ParsedYaml yaml = ParsedYaml.of("contact: \"电话\n  0\"\na:\n  b: [1, , 2]\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:4:10");
    assertThat(ParsedYaml.of("contact: \"电话\n  0\"\nb: 1\n").findings()).isEmpty();
  }

  @Test
  void aColonInAText() {
    ParsedYaml yaml = ParsedYaml.of("year: 2024\ntitle: 年度报告: 示例市\nb: 1\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:2:8");
    assertThat(yaml.sentence())
        .isEqualTo("“title”后面的文字里有半角冒号，要放在引号里 | 这里面有半角冒号 | 改为：title: \"年度报告: 示例市\"");
    assertThat(ParsedYaml.of("title: 叫\"甲\"的: 乙\n").sentence()).endsWith("改为：title: '叫\"甲\"的: 乙'");
  }

  @Test
  void aTextThatBeginsWithABracket() {
    ParsedYaml yaml = ParsedYaml.of("year: 2024\ntitle: [示例市]2024年年度报告\nb: 1\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:2:8");
    assertThat(yaml.sentence()).endsWith("改为：title: \"[示例市]2024年年度报告\"");
    assertThat(ParsedYaml.of("title: [示例市年度报告\nb: 1\n").sentence())
        .endsWith("改为：title: \"[示例市年度报告\"");
    assertThat(ParsedYaml.of("roll-up: [示例局, 示例镇\nb: 1\n").sentence())
        .endsWith("改为：roll-up: [示例局, 示例镇]");
  }

  @Test
  void aTextAfterAQuote() {
    ParsedYaml yaml = ParsedYaml.of("title: \"示例市\"年度报告\nb: 1\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:1:8");
    assertThat(yaml.sentence()).endsWith("改为：title: '\"示例市\"年度报告'");
  }

  @Test
  void aBracketThatIsNeverClosedFarUp() {
    ParsedYaml yaml = ParsedYaml.of("a:\n  b: [1, 2,\n\n# 示例\n  c: [3]\n  d: [4]\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:2:6");
    assertThat(yaml.sentence()).endsWith("改为：b: [1, 2]");
  }

  @Test
  void theSameSlipInSeveralLinesIsToldOnceAtTheFirst() {
    ParsedYaml yaml = ParsedYaml.of("year:2024\npublished:2025-03-03\n\nproactive:\n  fees: 1\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:1:5");
    assertThat(yaml.findings().get(0).related()).hasToString("[f.yaml:2:10]");
  }

  @Test
  void aVeryLongLineIsShownCut() {
    assertThat(ParsedYaml.of("title: \"" + "长".repeat(100_000)).sentence()).hasSizeLessThan(300);
  }

  @Test
  void nothingBetweenTwoCommasShowsHowToWriteABlank() {
    ParsedYaml yaml = ParsedYaml.of("a:\n  b: [98, 5, , 0]\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:2:14");
    assertThat(yaml.sentence()).contains("~");
  }

  @Test
  void aControlCharacter() {
    ParsedYaml yaml = ParsedYaml.of("a: 1\nb: 示例\u0007市\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:2:6");
    assertThat(yaml.sentence()).isEqualTo("有一个不可见的控制字符（U+0007） | 在这里 | 删去这个字符；它多半是从别处复制时带进来的");
  }

  /** No file could hold it, and nobody could be told of it. */
  @Test
  void aControlCharacterOrHalfACharacterAsAnEscape() {
    ParsedYaml yaml = ParsedYaml.of("a: 1\nb: [\"示例\\ud800市\"]\n");
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:2:5");
    assertThat(yaml.sentence()).startsWith("有一个不可见的控制字符（U+D800）");
    assertThat(ParsedYaml.of("\"\\a\": 1\n").sentence()).startsWith("有一个不可见的控制字符（U+0007）");
    assertThat(ParsedYaml.of("a: \"\\ud83d\\ude00\\t\\n\"\n").findings()).isEmpty();
  }

  @Test
  void aControlCharacterFarIntoTheFile() {
    assertThat(ParsedYaml.of("# 一二三四五六七八九\n".repeat(300) + "a: 示例\u0001\n").places())
        .containsExactly("yaml-syntax ERROR f.yaml:301:6");
  }

  @Test
  void aControlCharacterAfterRareCharacters() {
    assertThat(ParsedYaml.of("a: 𠮷𠮷𠮷\u0001\n").places())
        .containsExactly("yaml-syntax ERROR f.yaml:1:7");
  }
}
