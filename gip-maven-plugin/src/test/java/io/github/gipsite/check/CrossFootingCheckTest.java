package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossFootingCheckTest {
  private static final Check BALANCE = new CrossFootingCheck("balance");
  private static final Check RESULTS = new CrossFootingCheck("results-sum");
  private static final Check ROWS = new CrossFootingCheck("row-total");
  private static final Check REVIEWS = new CrossFootingCheck("review-total");

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void allAreSilentWhereTheSumsClose() {
    assertThat(CheckedWords.by(BALANCE, good).findings()).isEmpty();
    assertThat(CheckedWords.by(RESULTS, good).findings()).isEmpty();
    assertThat(CheckedWords.by(ROWS, good).findings()).isEmpty();
    assertThat(CheckedWords.by(REVIEWS, good).findings()).isEmpty();
  }

  @Test
  void balanceIsAboutReceivedAndProcessed() {
    good.change("received:         [40,", "received:         [42,");
    CheckedWords balance = CheckedWords.by(BALANCE, good);
    assertThat(balance.places()).containsExactly("balance ERROR 2024/report.yaml:14:22");
    assertThat(balance.sentences())
        .containsExactly(
            "自然人：收到与办理不平衡 | 新收 42 + 上年结转 4 = 46；办理 41 + 结转 3 = 44，少 2"
                + " | 先核对“新收·自然人”：它所在的另一个合计也不平；改为 40，这些合计就都平");
    assertThat(balance.figures())
        .containsExactly(
            "requests.received.natural-person",
            "requests.brought-forward.natural-person",
            "requests.processed.natural-person",
            "requests.carried-forward.natural-person");
    assertThat(CheckedWords.by(RESULTS, good).findings()).isEmpty();
  }

  @Test
  void resultsSumIsAboutTheResultsOfOneColumn() {
    good.change("repeated:              [1,", "repeated:              [3,");
    CheckedWords results = CheckedWords.by(RESULTS, good);
    assertThat(results.places()).containsExactly("results-sum ERROR 2024/report.yaml:33:29");
    assertThat(results.sentences())
        .containsExactly(
            "自然人：各项办理结果之和不等于总计"
                + " | 予以公开 20 + 部分公开 5 + 法律法规禁止 1 + 第三方权益 2 + 内部事务 1 + 不掌握 6"
                + " + 需另行制作 2 + 信访投诉 1 + 重复申请 3 + 逾期不补正 2 = 43；办理 41，少 2"
                + " | 先核对“重复申请·自然人”：它所在的另一个合计也不平；改为 1，这些合计就都平");
    assertThat(results.figures())
        .hasSize(22)
        .startsWith("requests.disclosed.natural-person")
        .contains("requests.withheld.state-secret.natural-person")
        .endsWith("requests.processed.natural-person");
    assertThat(CheckedWords.by(BALANCE, good).findings()).isEmpty();
  }

  @Test
  void rowTotalIsAboutTheApplicantsOfOneRow() {
    good.change("repeated:              [1,", "repeated:              [3,");
    CheckedWords rows = CheckedWords.by(ROWS, good);
    assertThat(rows.places()).containsExactly("row-total ERROR 2024/report.yaml:33:29");
    assertThat(rows.sentences())
        .containsExactly(
            "（五）不予处理 2.重复申请：各类申请人之和不等于总计 | 自然人 3；总计 1，少 2"
                + " | 先核对“重复申请·自然人”：它所在的另一个合计也不平；改为 1，这些合计就都平");
    assertThat(rows.figures()).hasSize(7).endsWith("requests.declined.repeated.total");
  }

  @Test
  void reviewTotalIsAboutOneBlock() {
    good.change("[3, 1, 0, 2, 6]", "[3, 1, 0, 2, 7]");
    CheckedWords reviews = CheckedWords.by(REVIEWS, good);
    assertThat(reviews.places()).containsExactly("review-total ERROR 2024/report.yaml:45:33");
    assertThat(reviews.sentences())
        .containsExactly(
            "行政复议：各类结果之和不等于总计 | 结果维持 3 + 结果纠正 1 + 尚未审结 2 = 6；总计 7，多 1" + " | 核对：结果维持、结果纠正、尚未审结、总计");
    assertThat(reviews.figures()).hasSize(5).startsWith("reviews.reconsideration.upheld");
    assertThat(CheckedWords.by(ROWS, good).findings()).isEmpty();
  }

  @Test
  void aTotalThatShouldBeNothing() {
    good.change("after-reconsideration: [0, 0, 0, 0, 0]", "after-reconsideration: [0, 0, 0, 0, 5]");
    assertThat(CheckedWords.by(REVIEWS, good).sentences())
        .containsExactly("复议后起诉：各类结果之和不等于总计 | 0；总计 5，多 5 | 核对：总计");
  }

  @Test
  void oneWrongDigitIsFoundWhereItsRowAndColumnCross() {
    good.change("not-held:       [6, 1, 0, 0, 1, 1, 9]", "not-held:       [6, 1, 0, 0, 7, 1, 9]");
    assertThat(good.places())
        .containsExactly(
            "results-sum ERROR 2024/report.yaml:28:34", "row-total ERROR 2024/report.yaml:28:34");
  }

  @Test
  void aWrongDigitInTheLastRowIsInThreeSums() {
    good.change("[41, 6, 1, 0, 2, 1, 51]", "[41, 6, 1, 0, 2, 1, 15]");
    assertThat(good.places())
        .containsExactly(
            "balance ERROR 2024/report.yaml:41:41",
            "results-sum ERROR 2024/report.yaml:41:41",
            "row-total ERROR 2024/report.yaml:41:41");
  }

  @Test
  void twoWrongDigitsInOneColumnAreNotPinnedOnEither() {
    good.change("disclosed:        [20,", "disclosed:        [21,")
        .change("partly-disclosed: [ 5,", "partly-disclosed: [ 6,");
    assertThat(CheckedWords.by(RESULTS, good).places())
        .containsExactly("results-sum ERROR 2024/report.yaml:41:22");
    assertThat(CheckedWords.by(RESULTS, good).sentences().get(0)).contains("核对：予以公开、部分公开、");
    assertThat(CheckedWords.by(ROWS, good).places())
        .containsExactly(
            "row-total ERROR 2024/report.yaml:16:22", "row-total ERROR 2024/report.yaml:17:23");
  }

  @Test
  void swappedRowsAreFoundInTheColumnsOnly() {
    good.change(
            "brought-forward:  [ 4, 1, 0, 0, 0, 0,  5]",
            "brought-forward:  [ 3, 1, 0, 0, 0, 0,  4]")
        .change(
            "carried-forward:  [ 3, 1, 0, 0, 0, 0,  4]",
            "carried-forward:  [ 4, 1, 0, 0, 0, 0,  5]");
    assertThat(good.places())
        .containsExactly(
            "balance ERROR 2024/report.yaml:15:23", "balance ERROR 2024/report.yaml:15:23");
    assertThat(CheckedWords.by(BALANCE, good).sentences())
        .allMatch(
            text ->
                text.endsWith(
                    " | 先看“上年结转”（brought-forward）和“结转”（carried-forward）两行是不是写反了：对调以后，这些合计就都平"));
    assertThat(causes()).containsExactly("requests.brought-forward requests.carried-forward");
  }

  @Test
  void exchangedFiguresOfARowAreFound() {
    good.change("[40, 6, 1, 0, 2, 1, 50]", "[6, 40, 1, 0, 2, 1, 50]");
    assertThat(CheckedWords.by(BALANCE, good).sentences())
        .hasSize(2)
        .allMatch(
            text ->
                text.endsWith(
                    " | 先看“新收”这一行的“自然人”和“商业企业”是不是写反了：对调写成 [40, 6, 1, 0, 2, 1, 50]，这些合计就都平"));
    assertThat(causes())
        .containsExactly(
            "requests.received.natural-person requests.received.commercial-enterprise");
  }

  @Test
  void exchangedFiguresOfAColumnAreFound() {
    good.change("disclosed:        [20,", "disclosed:        [6,")
        .change("not-held:       [6,", "not-held:       [20,");
    assertThat(CheckedWords.by(ROWS, good).sentences())
        .hasSize(2)
        .allMatch(text -> text.endsWith(" | 先看“予以公开·自然人”和“不掌握·自然人”是不是写反了：对调以后，这些合计就都平"));
    assertThat(causes()).hasSize(1);
  }

  @Test
  void aTotalExchangedWithItsPartIsFound() {
    good.change("[3, 1, 0, 2, 6]", "[6, 1, 0, 2, 3]");
    assertThat(CheckedWords.by(REVIEWS, good).sentences())
        .singleElement()
        .asString()
        .endsWith("对调写成 [3, 1, 0, 2, 6]，这些合计就都平");
  }

  @Test
  void resultsWrittenInTheRowBelowAreFound() {
    good.change(
            "processed:        [41, 6, 1, 0, 2, 1, 51]",
            "processed:        [ 3, 1, 0, 0, 0, 0,  4]")
        .change(
            "carried-forward:  [ 3, 1, 0, 0, 0, 0,  4]",
            "carried-forward:  [41, 6, 1, 0, 2, 1, 51]");
    assertThat(CheckedWords.by(BALANCE, good).findings()).isEmpty();
    assertThat(CheckedWords.by(RESULTS, good).sentences())
        .isNotEmpty()
        .allMatch(text -> text.contains("“办理”（processed）和“结转”（carried-forward）两行是不是写反了"));
    assertThat(causes()).hasSize(1);
  }

  /** One figure too few and one too many: several pairs of figures would close the sums. */
  @Test
  void whereSeveralExchangesCloseTheSumsNoneIsProposed() {
    good.change(
            "processed:        [41, 6, 1, 0, 2, 1, 51]",
            "processed:        [40, 7, 1, 0, 2, 1, 51]")
        .change("state-secret:           [0, 0,", "state-secret:           [1, 0,");
    assertThat(good.sentences()).noneMatch(text -> text.contains("写反"));
  }

  @Test
  void oneWrongFigureIsOneCause() {
    good.change("[41, 6, 1, 0, 2, 1, 51]", "[41, 6, 1, 0, 2, 1, 15]");
    assertThat(causes()).containsExactly("requests.processed.total");
    assertThat(good.findings().groups())
        .singleElement()
        .satisfies(group -> assertThat(group.others()).hasSize(2));
  }

  @Test
  void twoWrongFiguresAreTwoCauses() {
    good.change("[41, 6, 1, 0, 2, 1, 51]", "[41, 6, 1, 0, 2, 1, 15]")
        .change("repeated:              [1,", "repeated:              [3,");
    assertThat(good.findings().groups()).hasSize(2);
  }

  private List<String> causes() {
    return good.findings().all().stream().map(Diagnostic::cause).distinct().toList();
  }

  @Test
  void aSumWithAFigureThatIsNoneIsNotJudged() {
    good.change("[41, 6, 1, 0, 2, 1, 51]", "[四十一, 6, 1, 0, 2, 1, 51]");
    assertThat(good.places()).containsExactly("not-a-count ERROR 2024/report.yaml:41:22");
  }

  @Test
  void aSumWithARowMissingIsNotJudged() {
    good.change("  carried-forward:  [ 3, 1, 0, 0, 0, 0,  4]\n", "");
    assertThat(good.places()).containsExactly("missing-row ERROR 2024/report.yaml:13:1");
  }

  @Test
  void hugeFiguresAreExact() {
    good.change("[3, 1, 0, 2, 6]", "[9007199254740993, 0, 0, 0, 9007199254740992]");
    assertThat(CheckedWords.by(REVIEWS, good).sentences().get(0)).contains("少 1 ");
    good.change("9007199254740992]", "9007199254740993]");
    assertThat(CheckedWords.by(REVIEWS, good).findings()).isEmpty();
  }
}
