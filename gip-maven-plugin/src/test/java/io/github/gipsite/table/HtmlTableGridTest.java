package io.github.gipsite.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.table.HtmlTableGrid.Cell;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Small tables, worked out by hand from the HTML standard. */
class HtmlTableGridTest {
  @Test
  void cellsStandSideBySideAndBelowOneAnother() {
    HtmlTableGrid table = table("<tr><td>a<td>b<tr><td>c<td>d");
    assertThat(table.width()).isEqualTo(2);
    assertThat(table.height()).isEqualTo(2);
    assertThat(texts(table.at(1, 1))).containsExactly("d");
  }

  @Test
  void spansPushWhatFollowsAside() {
    HtmlTableGrid table = table("<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d");
    assertThat(table.width()).isEqualTo(3);
    assertThat(texts(table.at(0, 1))).containsExactly("a");
    assertThat(texts(table.at(2, 0))).containsExactly("b");
    assertThat(texts(table.at(1, 1))).containsExactly("c");
  }

  @Test
  void aRowThatIsTooShortLeavesSlotsEmpty() {
    assertThat(table("<tr><td>a<td>b<tr><td>c").at(1, 1)).isEmpty();
  }

  @Test
  void overlappingCellsShareASlot() {
    HtmlTableGrid table = table("<tr><td>a<td rowspan=2>b<tr><td colspan=2>c");
    assertThat(texts(table.at(1, 1))).containsExactly("b", "c");
  }

  @Test
  void aSpanOfZeroRowsReachesToTheEndOfItsGroup() {
    HtmlTableGrid table =
        table("<tbody><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d<tbody><tr><td>e<td>f");
    assertThat(table.cells().get(0).height()).isEqualTo(3);
    assertThat(texts(table.at(0, 2))).containsExactly("a");
    assertThat(texts(table.at(0, 3))).containsExactly("e");
  }

  @Test
  void nonsenseInASpanIsOne() {
    HtmlTableGrid table =
        table("<tr><td colspan=x>a<td colspan=0>b<td colspan=-2>c<td colspan=2.9>d");
    assertThat(table.cells()).extracting(Cell::width).containsExactly(1, 1, 1, 2);
  }

  @Test
  void rowGroupsAreNumberedAndAFooterComesLast() {
    HtmlTableGrid table = table("<thead><tr><th>a</thead><tfoot><tr><td>z</tfoot><tbody><tr><td>b");
    assertThat(texts(table.cells())).containsExactly("a", "b", "z");
    assertThat(table.cells()).extracting(Cell::group).containsExactly(0, 1, 2);
  }

  @Test
  void columnGroupsAreRefused() {
    assertThatThrownBy(() -> table("<colgroup><col></colgroup><tr><td>a"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static HtmlTableGrid table(String rows) {
    return HtmlTableGrid.of(Jsoup.parse("<table>" + rows + "</table>").selectFirst("table"));
  }

  private static List<String> texts(List<Cell> cells) {
    return cells.stream().map(Cell::text).toList();
  }
}
