package io.github.gipsite.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Measure;
import io.github.gipsite.edition.Printed;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.table.TableGrid.FigurePosition;
import io.github.gipsite.table.TableGrid.GridCell;
import io.github.gipsite.table.TableGrid.GridLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small tables, each cell written as text, rowspan and colspan. */
class TableGridTest {
  @Test
  void aPlainTableHasItsColumnsInTheHead() {
    TableGrid grid = rows(band("", "项目", columns("甲", "乙"), List.of(row("一"), row("二"))));
    assertThat(lines(grid.head())).containsExactly("项目 1x1, 甲 1x1, 乙 1x1");
    assertThat(lines(grid.bodies().get(0)))
        .containsExactly("一 1x1, # 1x1, # 1x1", "二 1x1, # 1x1, # 1x1");
  }

  @Test
  void aFigureHasTheHeadersOfItsColumnAndThenOfItsRow() {
    TableGrid grid = rows(band("", "", columns("甲", "乙"), List.of(row("一"))));
    assertThat(figures(grid))
        .extracting(GridCell::headers)
        .containsExactly("t-c1 t-r1", "t-c2 t-r1");
  }

  @Test
  void bandsHaveHeadersOfTheirOwnAndReachToTheSameEdge() {
    TableGrid grid =
        rows(
            band("第一项", "内容", columns("甲", "乙", "丙"), List.of(row("一"))),
            band("第二项", "内容", columns("丁"), List.of(row("二"))));
    assertThat(grid.head()).isEmpty();
    assertThat(lines(grid.bodies().get(0)))
        .containsExactly("第一项 1x4", "内容 1x1, 甲 1x1, 乙 1x1, 丙 1x1", "一 1x1, # 1x1, # 1x1, # 1x1");
    assertThat(lines(grid.bodies().get(1)))
        .containsExactly("第二项 1x4", "内容 1x1, 丁 1x3", "二 1x1, # 1x3");
    assertThat(figures(grid).get(3).headers()).isEqualTo("t-2-c1 t-2-c2 t-2-r1");
  }

  @Test
  void nestedRowsLeaveRoomForTheDeepest() {
    TableGrid grid =
        rows(
            band(
                "",
                "项目",
                columns("甲"),
                List.of(row("一"), row("二", "（一）"), row("二", "（二）", "1."), row("三"))));
    assertThat(lines(grid.head())).containsExactly("项目 1x3, 甲 1x1");
    assertThat(lines(grid.bodies().get(0)))
        .containsExactly(
            "一 1x3, # 1x1", "二 2x1, （一） 1x2, # 1x1", "（二） 1x1, 1. 1x1, # 1x1", "三 1x3, # 1x1");
  }

  @Test
  void nestedColumnsMakeTheCornerHigher() {
    TableGrid grid =
        rows(
            band(
                "",
                "角",
                List.of(column("组", "甲"), column("组", "乙"), column("总计")),
                List.of(row("一"))));
    assertThat(lines(grid.head())).containsExactly("角 2x1, 组 1x2, 总计 2x1", "甲 1x1, 乙 1x1");
  }

  @Test
  void theCornerIsNoHeaderOfAnyFigure() {
    TableGrid grid = rows(band("", "勾稽关系", columns("甲"), List.of(row("一"))));
    GridCell corner = grid.head().get(0).cells().get(0);
    assertThat(corner.text()).isEqualTo("勾稽关系");
    assertThat(corner.id()).isEmpty();
  }

  @Test
  void inOneRowEachRowStandsAboveItsColumns() {
    TableGrid grid =
        TableGrid.of(
            table(
                Printed.IN_ONE_ROW,
                band("", "", columns("维持", "总计"), List.of(row("复议"), row("诉讼", "直接")))));
    assertThat(lines(grid.head()))
        .containsExactly("复议 1x2, 诉讼 1x2", "维持 2x1, 总计 2x1, 直接 1x2", "维持 1x1, 总计 1x1");
    assertThat(lines(grid.bodies().get(0))).containsExactly("# 1x1, # 1x1, # 1x1, # 1x1");
    assertThat(figures(grid).get(3).headers()).isEqualTo("t-c4 t-c5 t-c7");
  }

  @Test
  void figuresAreListedInTheOrderOfTheirCells() {
    TableGrid grid = rows(band("", "", columns("甲", "乙"), List.of(row("一"), row("二"))));
    assertThat(grid.figures())
        .containsExactly(
            new FigurePosition("一", 0),
            new FigurePosition("一", 1),
            new FigurePosition("二", 0),
            new FigurePosition("二", 1));
  }

  @Test
  void noTwoHeadersHaveTheSameId() {
    TableGrid grid =
        rows(
            band("第一项", "", columns("甲"), List.of(row("一"))),
            band("第二项", "", columns("甲"), List.of(row("一"))));
    assertThat(grid.bodies().stream().flatMap(List::stream).flatMap(line -> line.cells().stream()))
        .extracting(GridCell::id)
        .filteredOn(id -> !id.isEmpty())
        .hasSize(6)
        .doesNotHaveDuplicates();
  }

  private static TableGrid rows(Band... bands) {
    return TableGrid.of(table(Printed.IN_ROWS, bands));
  }

  private static Table table(Printed printed, Band... bands) {
    return new Table("t", "表", printed, List.of(bands), List.of(), List.of());
  }

  private static Band band(String label, String corner, List<Column> columns, List<Row> rows) {
    return new Band(label, corner, columns, rows);
  }

  private static List<Column> columns(String... labels) {
    return Stream.of(labels).map(TableGridTest::column).toList();
  }

  private static Column column(String... label) {
    String id = label[label.length - 1];
    return new Column(id, List.of(label), id, Measure.COUNT, "件", List.of());
  }

  private static Row row(String... label) {
    String id = String.join(".", label);
    return new Row(id, List.of(label), id, List.of());
  }

  private static List<GridCell> figures(TableGrid grid) {
    return grid.bodies().stream()
        .flatMap(List::stream)
        .flatMap(line -> line.cells().stream())
        .filter(GridCell::isFigure)
        .toList();
  }

  private static List<String> lines(List<GridLine> lines) {
    return lines.stream()
        .map(line -> String.join(", ", line.cells().stream().map(TableGridTest::cell).toList()))
        .toList();
  }

  private static String cell(GridCell cell) {
    String text = cell.isFigure() ? "#" : cell.text();
    return text + " " + cell.rowspan() + "x" + cell.colspan();
  }
}
