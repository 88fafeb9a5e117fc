package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that do not fit the columns of their table. */
class WrongWidthTest {
  private static final String RECEIVED = "[40, 6, 1, 0, 2, 1, 50]";
  private static final String WRITTEN = " | 应当是 7 个数字，用半角逗号隔开，放在半角方括号里 | 改为：";
  private static final String ORDER = "自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void tooFew() {
    good.change(RECEIVED, "[40, 6, 1, 0, 50]");
    assertThat(good.places()).containsExactly("wrong-width ERROR 2024/report.yaml:14:21");
    assertThat(good.sentences())
        .containsExactly("“一、本年新收政府信息公开申请数量”应有 7 个数字，写了 5 个 | 应有 7 个，写了 5 个 | 按顺序填：" + ORDER);
  }

  @Test
  void tooMany() {
    good.change("[3, 1, 0, 2, 6]", "[3, 1, 0, 2, 0, 6]");
    assertThat(good.places()).containsExactly("wrong-width ERROR 2024/report.yaml:45:20");
    assertThat(good.sentences())
        .containsExactly("“行政复议”应有 5 个数字，写了 6 个 | 应有 5 个，写了 6 个 | 按顺序填：结果维持、结果纠正、其他结果、尚未审结、总计");
  }

  @Test
  void none() {
    good.change(RECEIVED, "[]");
    assertThat(good.places()).containsExactly("wrong-width ERROR 2024/report.yaml:14:21");
  }

  @Test
  void noTotalToLeaveOut() {
    good.change("[4, 1, 30]", "[4, 1]");
    assertThat(good.places()).containsExactly("wrong-width ERROR 2024/report.yaml:7:24");
  }

  @Test
  void thousandsSeparators() {
    good.change(RECEIVED, "[1,040, 6, 1, 0, 2, 1, 1,050]");
    assertThat(good.sentences())
        .containsExactly(
            "“一、本年新收政府信息公开申请数量”应有 7 个数字，写了 9 个；数字里似乎有千分位逗号"
                + " | 应有 7 个，写了 9 个 | 数字不写千分位逗号：1234，不写 1,234");
  }

  @Test
  void thousandsSeparatorsInARowOfOneColumn() {
    good.change("licences:   1200", "licences:   [1,200]");
    assertThat(good.sentences()).first().asString().contains("千分位逗号");
  }

  @Test
  void thousandsSeparatorsInAnAmount() {
    good.change("fees:       88.25", "fees:       [9,040.16]");
    assertThat(good.sentences()).first().asString().contains("千分位逗号");
  }

  @Test
  void surplusThatIsNoThousandsSeparator() {
    good.change(RECEIVED, "[40, 6, 1, 0, 2, 1, 50, 100, 7]");
    assertThat(good.sentences()).first().asString().doesNotContain("千分位");
  }

  @Test
  void fullWidthCommas() {
    good.change(RECEIVED, "[40，6，1，0，2，1，50]");
    assertThat(good.places()).containsExactly("wrong-width ERROR 2024/report.yaml:14:21");
    assertThat(good.sentences()).first().asString().contains("半角逗号");
  }

  @Test
  void fullWidthBracketsAndCommas() {
    good.change(RECEIVED, "［40，6，1，0，2，1，50］");
    assertThat(good.places()).containsExactly("wrong-width ERROR 2024/report.yaml:14:21");
    assertThat(good.sentences())
        .containsExactly("“一、本年新收政府信息公开申请数量”的数字之间写的是“，”，要写半角逗号" + WRITTEN + RECEIVED);
  }

  @Test
  void aCommaForgottenIsNotReadAsOneBigFigure() {
    good.change(RECEIVED, "[40 6, 1, 0, 2, 1, 50]");
    assertThat(good.sentences())
        .containsExactly("“一、本年新收政府信息公开申请数量”少了逗号：“40 6”" + WRITTEN + RECEIVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[40 6 1, 0, 2, 1, 50]",
        "[40 6 1 0 2 1 50]",
        "40 6 1 0 2 1 50",
        "[40、6、1、0、2、1、50]",
        "[40；6；1；0；2；1；50]",
        "[40;6;1;0;2;1;50]",
        "40，6，1，0，2，1，50",
        "40, 6, 1, 0, 2, 1, 50",
        "(40, 6, 1, 0, 2, 1, 50)",
        "（40，6，1，0，2，1，50）",
        "４０，６，１，０，２，１，５０",
        "40/6/1/0/2/1/50",
        "[40. 6. 1. 0. 2. 1. 50]"
      })
  void aRowWithOtherMarksIsShownAsItShouldBe(String row) {
    good.change(RECEIVED, row);
    assertThat(good.places()).containsExactly("wrong-width ERROR 2024/report.yaml:14:21");
    assertThat(good.sentences()).singleElement().asString().endsWith(WRITTEN + RECEIVED);
  }

  @Test
  void aFigureWithASpaceInItIsNoMissingComma() {
    good.change(RECEIVED, "[4 0, 6, 1, 0, 2, 1, 50]");
    assertThat(good.places()).containsExactly("not-a-count ERROR 2024/report.yaml:14:22");
  }

  @Test
  void aFigureIsMissingAndTheSumsSayWhere() {
    good.change(RECEIVED, "[40, 6, 1, 0, 1, 50]");
    assertThat(good.places()).containsExactly("wrong-width ERROR 2024/report.yaml:14:21");
    assertThat(good.sentences())
        .containsExactly(
            "“一、本年新收政府信息公开申请数量”应有 7 个数字，写了 6 个"
                + " | 应有 7 个，写了 6 个；把省略的当作总计，合计不平"
                + " | 少了一个 2：补在“法律服务机构”的位置，各项合计就都平。按顺序填："
                + ORDER);
  }

  @Test
  void aFigureOfFiveIsMissing() {
    good.change("[3, 1, 0, 2, 6]", "[3, 1, 2, 6]");
    assertThat(good.places()).containsExactly("wrong-width ERROR 2024/report.yaml:45:20");
    assertThat(good.sentences())
        .containsExactly(
            "“行政复议”应有 5 个数字，写了 4 个 | 应有 5 个，写了 4 个"
                + " | 最后一个数正好是前面各数之和：如果它是总计，前面就少了一个 0，请补上；如果省略的是总计，把总计也写上。"
                + "按顺序填：结果维持、结果纠正、其他结果、尚未审结、总计");
    good.change("[3, 1, 2, 6]", "[3, 1, 0, 2]");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void aZeroIsMissingWhereverItFits() {
    good.change("[41, 6, 1, 0, 2, 1, 51]", "[41, 6, 1, 2, 1, 51]");
    assertThat(good.sentences())
        .singleElement()
        .asString()
        .contains("写了 6 个", "少了一个 0：补在“社会公益组织”的位置");
  }

  @Test
  void aTotalThatIsLeftOutIsNoMissingFigure() {
    good.change(RECEIVED, "[40, 6, 1, 0, 2, 1]");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void aWrongFigureInARowWithoutATotalIsNoMissingFigure() {
    good.change(RECEIVED, "[41, 6, 1, 0, 2, 1]");
    assertThat(good.places())
        .containsExactly(
            "balance ERROR 2024/report.yaml:41:22", "balance ERROR 2024/report.yaml:41:41");
  }

  @Test
  void oneFigureForSevenColumns() {
    good.change(RECEIVED, "50");
    assertThat(good.sentences())
        .first()
        .asString()
        .startsWith("“一、本年新收政府信息公开申请数量”应有 7 个数字，写成了“50”");
  }

  @Test
  void aListInACell() {
    good.change(RECEIVED, "[[40, 6], 1, 0, 2, 1, 50]");
    assertThat(good.places()).containsExactly("wrong-width ERROR 2024/report.yaml:14:22");
    assertThat(good.sentences())
        .containsExactly("“一、本年新收政府信息公开申请数量”的格子里只能写一个数字 | 这里不是一个数字 | 按顺序填 7 个数字：" + ORDER);
  }

  @Test
  void anUnknownColumn() {
    good.change("[3, 1, 0, 2, 6]", "{upheld: 3, corected: 1, other: 0, pending: 2, total: 6}");
    assertThat(good.places()).containsExactly("wrong-width ERROR 2024/report.yaml:45:32");
    assertThat(good.sentences())
        .containsExactly("“行政复议”没有“corected”这一栏 | 是否应为 corrected？ | 改为：corrected");
  }

  @Test
  void aColumnWithAFullWidthColon() {
    good.change("[3, 1, 0, 2, 6]", "{upheld：3, corrected: 1, other: 0, pending: 2, total: 6}");
    assertThat(good.sentences()).hasSize(1).first().asString().contains("全角的引号、逗号或冒号");
  }

  @Test
  void aMissingColumn() {
    good.change("[3, 1, 0, 2, 6]", "{upheld: 3, corrected: 1, other: 0, total: 6}");
    assertThat(good.places()).containsExactly("wrong-width ERROR 2024/report.yaml:45:20");
    assertThat(good.sentences())
        .containsExactly("“行政复议”缺少“尚未审结”这一栏 | 缺少 pending | 加上 pending；没有发生的写 pending: 0");
  }
}
