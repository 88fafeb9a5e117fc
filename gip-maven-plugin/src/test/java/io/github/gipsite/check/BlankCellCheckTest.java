package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankCellCheckTest {
  private static final Check BLANK = new BlankCellCheck();

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void zeroIsNotBlank() {
    assertThat(CheckedWords.by(BLANK, good).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"~", "null", "-", "－", "–", "—", "——", "/", "／", "''", "' '", "'\u3000'", "\"-\""})
  void whatStandsForABlank(String blank) {
    good.change("[20, 3, 1, 0, 1, 0, 25]", "[20, 3, 1, " + blank + ", 1, 0, 25]");
    assertThat(good.places()).containsExactly("blank-cell WARNING 2024/report.yaml:16:32");
    assertThat(good.sentences())
        .containsExactly("（一）予以公开·社会公益组织：空白 | 空白不等于 0 | 没有发生的写 0；公布的表上确实空白的，保留 ~");
    assertThat(CheckedWords.by(BLANK, good).figures())
        .containsExactly("requests.disclosed.public-interest-organisation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"licences:", "licences: ~", "licences: —", "licences: {decisions: }"})
  void aRowOfOneColumn(String blank) {
    good.change("licences:   1200", blank);
    assertThat(good.places())
        .singleElement()
        .asString()
        .startsWith("blank-cell WARNING 2024/report.yaml:8:");
    assertThat(good.sentences()).first().asString().startsWith("行政许可·处理决定：空白");
  }

  @Test
  void aBlankThatHidesAFigureIsAnError() {
    good.change("[20, 3, 1, 0, 1, 0, 25]", "[~, 3, 1, 0, 1, 0, 25]");
    assertThat(CheckedWords.by(BLANK, good).places())
        .containsExactly("blank-cell ERROR 2024/report.yaml:16:22");
    assertThat(CheckedWords.by(BLANK, good).sentences())
        .containsExactly("（一）予以公开·自然人：空白，而且合计因此不平 | 这一格为 20，合计才平 | 补上这个数字；如果不是 20，再核对同一行、同一列的其他数字");
  }

  @Test
  void theSumsThatABlankBreaksAreErrorsAtTheBlank() {
    good.change("[20, 3, 1, 0, 1, 0, 25]", "[~, 3, 1, 0, 1, 0, 25]");
    assertThat(good.places())
        .containsExactly(
            "blank-cell ERROR 2024/report.yaml:16:22",
            "results-sum ERROR 2024/report.yaml:16:22",
            "row-total ERROR 2024/report.yaml:16:22");
    assertThat(good.sentences()).anyMatch(text -> text.contains("予以公开 ~ + 部分公开 5"));
  }

  @Test
  void aBlankTotalClaimsNothing() {
    good.change("[3, 1, 0, 2, 6]", "[3, 1, 0, 2, ~]");
    assertThat(good.places()).containsExactly("blank-cell ERROR 2024/report.yaml:45:33");
    assertThat(good.sentences()).first().asString().contains("这一格为 6，合计才平");
  }

  @Test
  void aBlankTotalOfNothing() {
    good.change("after-reconsideration: [0, 0, 0, 0, 0]", "after-reconsideration: [0, 0, 0, 0, ~]");
    assertThat(good.places()).containsExactly("blank-cell WARNING 2024/report.yaml:48:41");
  }

  @Test
  void aBlankBesideAWrongFigureIsNotToBlame() {
    good.change("[20, 3, 1, 0, 1, 0, 25]", "[20, 3, 1, ~, 1, 0, 26]");
    assertThat(CheckedWords.by(BLANK, good).places())
        .containsExactly("blank-cell WARNING 2024/report.yaml:16:32");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "[~, ~, ~, ~, ~, ~, ~]", "['', -, /, —, ~, ~, ~]"})
  void aWholeRowIsOneFinding(String blank) {
    good.change("excessive:             [0, 0, 0, 0, 0, 0, 0]", "excessive:             " + blank);
    assertThat(good.places())
        .singleElement()
        .asString()
        .startsWith("blank-cell WARNING 2024/report.yaml:35:");
    assertThat(good.sentences())
        .containsExactly("（五）不予处理 4.无正当理由大量反复申请：整行空白 | 空白不等于 0 | 按顺序填上数字；没有发生的写 0");
    assertThat(CheckedWords.by(BLANK, good).figures()).hasSize(7);
  }

  @Test
  void aBlankTotalLeavesTheSumsAcrossItOpen() {
    good.change("[20, 3, 1, 0, 1, 0, 25]", "[20, 3, 1, 0, 1, 0, ~]")
        .change("[ 5, 1, 0, 0, 0, 0,  6]", "[ 5, 1, 0, 0, 0, 0,  ~]");
    assertThat(good.places())
        .containsExactly(
            "blank-cell ERROR 2024/report.yaml:16:41", "blank-cell ERROR 2024/report.yaml:17:42");
    assertThat(good.sentences().get(0)).contains("这一格为 25，合计才平");
  }

  @Test
  void aBlankTotalOfResultsLeavesTheBalanceOpen() {
    good.change("[41, 6, 1, 0, 2, 1, 51]", "[~, 6, 1, 0, 2, 1, 51]");
    assertThat(good.places()).containsExactly("blank-cell ERROR 2024/report.yaml:41:22");
    assertThat(good.sentences()).singleElement().asString().contains("这一格为 41，合计才平");
  }

  @Test
  void aBlankRowInAColumnWithAWrongFigureIsNotToBlame() {
    good.change("excessive:             [0, 0, 0, 0, 0, 0, 0]", "excessive:")
        .change("[20, 3, 1, 0, 1, 0, 25]", "[21, 3, 1, 0, 1, 0, 25]");
    assertThat(CheckedWords.by(BLANK, good).places())
        .singleElement()
        .asString()
        .startsWith("blank-cell WARNING 2024/report.yaml:35:");
  }

  @Test
  void aWholeRowThatHidesFiguresIsAnError() {
    good.change("not-clarified: [2, 0, 0, 0, 0, 0, 2]", "not-clarified:");
    assertThat(CheckedWords.by(BLANK, good).places())
        .singleElement()
        .asString()
        .startsWith("blank-cell ERROR");
  }
}
