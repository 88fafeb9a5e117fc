package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, rows and keys that are missing or unknown are reported. */
class UnknownNamesTest {
  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void aMisspeltRowIsOneFinding() {
    good.change("  received: ", "  recieved: ");
    assertThat(good.places()).containsExactly("unknown-row ERROR 2024/report.yaml:14:3");
    assertThat(good.sentences())
        .containsExactly("表“收到和处理政府信息公开申请情况”没有“recieved”这一行 | 是否应为 received？ | 改为：received");
  }

  @Test
  void aMissingRowIsNamed() {
    good.change("  received:         [40, 6, 1, 0, 2, 1, 50]\n", "");
    assertThat(good.places()).containsExactly("missing-row ERROR 2024/report.yaml:13:1");
    assertThat(good.sentences())
        .containsExactly(
            "表“收到和处理政府信息公开申请情况”缺少一行：一、本年新收政府信息公开申请数量 | 表中没有 received | 在“requests:”的下一行加上（与下面的行左边对齐），数字照公布的写，没有发生的写 0：received: [0, 0, 0, 0, 0, 0, 0]");
  }

  @Test
  void aRowThatIsMissingIsNotHiddenByAnotherThatIsMisspelt() {
    good.change("  received: ", "  recieved: ")
        .change("  processed:        [41, 6, 1, 0, 2, 1, 51]\n", "")
        .change("    repeated:              [1, 0, 0, 0, 0, 0, 1]\n", "");
    assertThat(good.sentences()).anyMatch(text -> text.contains("缺少一行：（五）不予处理 2.重复申请"));
  }

  @Test
  void aMissingRowNamesItsFigure() {
    good.change("    direct:                [1, 0, 0, 1, 2]\n", "");
    assertThat(good.findings().all())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.figures()).containsExactly("reviews.litigation.direct"));
  }

  @Test
  void aRowOutsideItsGroup() {
    good.change("    state-secret:           [0, 0, 0, 0, 0, 0, 0]\n", "")
        .change("  withheld:\n", "  state-secret: [0, 0, 0, 0, 0, 0, 0]\n  withheld:\n");
    assertThat(good.sentences())
        .last()
        .asString()
        .endsWith("没有“state-secret”这一行 | 是否应为 withheld.state-secret？ | 改为：withheld.state-secret");
  }

  @Test
  void aRowLikeNoOther() {
    good.change("\nreviews:", "  示例: [0, 0, 0, 0, 0, 0, 0]\n\nreviews:");
    assertThat(good.places()).containsExactly("unknown-row ERROR 2024/report.yaml:43:3");
    assertThat(good.sentences())
        .containsExactly("表“收到和处理政府信息公开申请情况”没有“示例”这一行 | 不认识的行 | 删去这一行：这张表的各行都已经有了");
  }

  @Test
  void aMisspeltRowOfAGroupIsWrittenAsBelowTheGroup() {
    good.change("    not-held: ", "    not-hold: ");
    assertThat(good.sentences()).singleElement().asString().endsWith("| 改为：not-held");
  }

  @Test
  void aRowLikeNoOtherInThePlaceOfOne() {
    good.change("    not-held: ", "    示例: ");
    assertThat(good.sentences())
        .anyMatch(text -> text.endsWith("| 改为其中之一：not-held；这张表没有的内容，删去这一行"))
        .anyMatch(text -> text.endsWith("没有发生的写 0：unable.not-held: [0, 0, 0, 0, 0, 0, 0]"));
  }

  @Test
  void aMisspeltGroupIsOneFinding() {
    good.change("  withheld:\n", "  witheld:\n");
    assertThat(good.places()).containsExactly("unknown-row ERROR 2024/report.yaml:18:3");
    assertThat(good.sentences())
        .containsExactly("表“收到和处理政府信息公开申请情况”没有“witheld”这一行 | 是否应为 withheld？ | 改为：withheld");
  }

  @Test
  void figuresInThePlaceOfAGroup() {
    good.change(
        "  litigation:\n    direct:                [1, 0, 0, 1, 2]\n    after-reconsideration: [0, 0, 0, 0, 0]\n",
        "  litigation: [1, 0, 0, 1, 2]\n");
    assertThat(good.places()).containsExactly("unknown-row ERROR 2024/report.yaml:46:3");
    assertThat(good.sentences())
        .containsExactly(
            "“litigation”下面要分行填写 | 这里不能直接写数字"
                + " | 在“litigation:”下面缩进，分行写：direct、after-reconsideration");
  }

  @Test
  void fullWidthColonsUnderAGroup() {
    good.change("    direct:        ", "    direct：       ")
        .change("    after-reconsideration:", "    after-reconsideration：");
    assertThat(good.sentences()).singleElement().asString().contains("全角冒号");
  }

  @Test
  void aMissingTable() {
    String report = good.read(ContentFolder.REPORT);
    good.write(ContentFolder.REPORT, report.substring(0, report.indexOf("reviews:")));
    assertThat(good.places()).containsExactly("missing-table ERROR 2024/report.yaml:2:1");
    assertThat(good.sentences())
        .containsExactly("缺少表格：政府信息公开行政复议、行政诉讼情况 | 在 report.yaml 中加上“reviews:”和它的各行");
  }

  @Test
  void aMisspeltTableIsOneFinding() {
    good.change("proactive:\n", "proactve:\n");
    assertThat(good.places()).containsExactly("unknown-key ERROR 2024/report.yaml:5:1");
    assertThat(good.sentences())
        .containsExactly("没有“proactve”这一项 | 是否应为 proactive？ | 改为：proactive");
  }

  @Test
  void anEmptyTableIsMissing() {
    String report = good.read(ContentFolder.REPORT);
    good.write(ContentFolder.REPORT, report.substring(0, report.indexOf("  reconsideration")));
    assertThat(good.places()).containsExactly("missing-table ERROR 2024/report.yaml:44:1");
  }

  @Test
  void aTableThatIsNoTable() {
    String report = good.read(ContentFolder.REPORT);
    good.write(
        ContentFolder.REPORT, report.substring(0, report.indexOf("\n  reconsideration")) + " 无\n");
    assertThat(good.places()).containsExactly("wrong-value ERROR 2024/report.yaml:44:1");
    assertThat(good.sentences())
        .containsExactly(
            "“reviews”下面应当分行写“名称: 值” | 下面不是“名称: 值” | 在“reviews:”下面另起行，缩进两个空格，每行写“名称: 值”");
  }

  @Test
  void anUnknownKeyNearAKnownOne() {
    good.change("published: 2025", "publish: 2025");
    assertThat(good.places()).containsExactly("unknown-key ERROR 2024/report.yaml:3:1");
    assertThat(good.sentences()).containsExactly("没有“publish”这一项 | 是否应为 published？ | 改为：published");
  }

  @Test
  void anUnknownKeyLikeNoOther() {
    good.change("\nproactive:", "备注: 示例\nproactive:");
    assertThat(good.places()).containsExactly("unknown-key ERROR 2024/report.yaml:4:1");
    assertThat(good.sentences())
        .containsExactly(
            "没有“备注”这一项 | 不认识的名称 | 这里可以写：year、title、published、index-number、edition、status、explanations、corrections、redirect-from、proactive、requests、reviews");
  }
}
