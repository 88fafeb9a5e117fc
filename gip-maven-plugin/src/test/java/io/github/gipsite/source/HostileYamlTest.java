package io.github.gipsite.source;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Input that was made to do harm is one finding too, and soon. */
class HostileYamlTest {
  private static final int DEEP = 10_000;

  @Test
  void tenThousandBrackets() {
    String sentence = "层次太多 | 报告最多只有四层，检查缩进和括号";
    assertThat(soon("a: " + "[".repeat(DEEP) + "]".repeat(DEEP)).sentence()).isEqualTo(sentence);
    assertThat(soon("a: " + "{b: ".repeat(DEEP) + "}".repeat(DEEP)).sentence()).isEqualTo(sentence);
    assertThat(soon("a: " + "[".repeat(DEEP)).findings()).hasSize(1);
  }

  @Test
  void manyLevelsOfIndent() {
    String levels =
        IntStream.range(0, 1300)
            .mapToObj(i -> " ".repeat(i) + "a:\n")
            .collect(Collectors.joining());
    assertThat(soon(levels).sentence()).startsWith("层次太多");
  }

  @Test
  void tenThousandLevelsOfLists() {
    assertThat(soon("a:\n" + "- ".repeat(DEEP) + "1\n").sentence()).startsWith("层次太多");
  }

  @Test
  void aBombOfFewAliases() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 20; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    ParsedYaml yaml = soon(bomb.toString());
    assertThat(yaml.places()).containsExactly("yaml-syntax ERROR f.yaml:1:5");
    assertThat(yaml.sentence())
        .isEqualTo("不能使用 YAML 的锚点和别名（& 和 *） | 锚点或别名 | 把内容照样再写一遍；以 * 或 & 开头的文字要放在引号里");
  }

  @Test
  void aBombOfManyAliases() {
    String bomb = "a: &a [1]\nb: [" + "*a, ".repeat(10_000) + "1]\n";
    assertThat(soon(bomb).sentence()).startsWith("不能使用 YAML 的锚点和别名");
  }

  @Test
  void anAliasOfItself() {
    assertThat(soon("a: &x [*x]\n").places()).containsExactly("yaml-syntax ERROR f.yaml:1:4");
    assertThat(soon("a: &x {b: *x}\n").places()).containsExactly("yaml-syntax ERROR f.yaml:1:4");
    assertThat(soon("&x a: *x\n").findings()).hasSize(1);
    assertThat(soon("a: &x {<<: *x}\n").findings()).hasSize(1);
  }

  @Test
  void aTextThatBeginsLikeAnAlias() {
    assertThat(soon("title: *示例*\n").sentence()).contains("引号");
  }

  @Test
  void tagsOfJavaAreRefusedAndNothingIsMade() {
    assertThat(soon("a: !!javax.script.ScriptEngineManager [x]\n").places())
        .containsExactly("yaml-syntax ERROR f.yaml:1:4");
    assertThat(soon("a: !!java.net.URL [\"http://localhost/\"]\n").findings()).hasSize(1);
    assertThat(soon("!!java.io.File {a: 1}\n").findings()).hasSize(1);
  }

  @Test
  void otherTagsAreRefusedToo() {
    assertThat(soon("a: !other 1\n").places()).containsExactly("yaml-syntax ERROR f.yaml:1:4");
  }

  @Test
  void oneVeryLongLine() {
    assertThat(soon("a: " + "9".repeat(1 << 18)).places()).isEmpty();
    assertThat(soon("a: [" + "1,".repeat(200_000) + "1]").places()).isEmpty();
    assertThat(soon("a".repeat(1 << 18)).findings()).hasSize(1);
    assertThat(soon("：".repeat(100_000)).findings()).hasSize(1);
  }

  @Test
  void aLineOfBlanksBeforeAFault() {
    assertThat(soon("a: 1\n" + " ".repeat(300_000) + "\nb: [\n").findings()).hasSize(1);
  }

  @Test
  void tenThousandKeys() {
    String keys =
        IntStream.range(0, DEEP).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());
    assertThat(soon(keys).places()).isEmpty();
    assertThat(soon("a: 1\n".repeat(DEEP)).findings()).hasSize(DEEP - 1);
  }

  private static ParsedYaml soon(String text) {
    return assertTimeoutPreemptively(ofSeconds(10), () -> ParsedYaml.of(text));
  }
}
