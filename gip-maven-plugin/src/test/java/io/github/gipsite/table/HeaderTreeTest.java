package io.github.gipsite.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.table.HeaderTree.Header;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTreeTest {
  private static final List<List<String>> APPLICANTS =
      List.of(
          List.of("申请人", "自然人"),
          List.of("申请人", "法人", "企业"),
          List.of("申请人", "法人", "其他"),
          List.of("申请人", "总计"));

  private final HeaderTree tree = HeaderTree.of(APPLICANTS, 3, "c");

  @Test
  void neighboursShareTheirOuterHeader() {
    assertThat(tree.headers())
        .extracting(Header::text)
        .containsExactly("申请人", "自然人", "法人", "企业", "其他", "总计");
    assertThat(tree.onLevel(0)).extracting(Header::span).containsExactly(4);
    assertThat(tree.onLevel(1)).extracting(Header::span).containsExactly(1, 2, 1);
  }

  @Test
  void anInnermostHeaderReachesAsDeepAsTheDeepest() {
    assertThat(tree.headers()).extracting(Header::thickness).containsExactly(1, 2, 1, 1, 1, 2);
  }

  @Test
  void anItemHasTheHeadersAboveItOutermostFirst() {
    assertThat(tree.idsAbove(0)).containsExactly("c1", "c2");
    assertThat(tree.idsAbove(1)).containsExactly("c1", "c3", "c4");
    assertThat(tree.idsAbove(2)).containsExactly("c1", "c3", "c5");
    assertThat(tree.idsAbove(3)).containsExactly("c1", "c6");
  }

  @Test
  void theSameLabelUnderAnotherHeaderIsAnotherHeader() {
    HeaderTree litigation =
        HeaderTree.of(List.of(List.of("直接", "总计"), List.of("复议后", "总计")), 2, "c");
    assertThat(litigation.onLevel(1)).extracting(Header::span).containsExactly(1, 1);
    assertThat(litigation.idsAbove(0)).doesNotContainAnyElementsOf(litigation.idsAbove(1));
  }

  @Test
  void aLabelThatComesBackLaterIsAnotherHeader() {
    HeaderTree broken =
        HeaderTree.of(List.of(List.of("甲", "一"), List.of("乙", "二"), List.of("甲", "三")), 2, "r");
    assertThat(broken.onLevel(0)).extracting(Header::text).containsExactly("甲", "乙", "甲");
    assertThat(broken.onLevel(0)).extracting(Header::start).containsExactly(0, 1, 2);
  }

  @Test
  void headersBeginWhereTheirFirstItemStands() {
    assertThat(tree.startingAt(0)).extracting(Header::text).containsExactly("申请人", "自然人");
    assertThat(tree.startingAt(2)).extracting(Header::text).containsExactly("其他");
  }

  @Test
  void depthIsThatOfTheLongestPath() {
    assertThat(HeaderTree.depth(APPLICANTS)).isEqualTo(3);
    assertThat(HeaderTree.depth(List.of())).isZero();
  }

  @Test
  void nothingHasNoHeaders() {
    assertThat(HeaderTree.of(List.of(), 0, "c").headers()).isEmpty();
  }
}
