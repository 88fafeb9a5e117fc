package io.github.gipsite.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportRow;
import io.github.gipsite.report.ReportTable;
import io.github.gipsite.source.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableRendererTest {
  private static final SourceLocation PLACE = SourceLocation.startOf("2024/report.yaml");
  private static final Table REVIEWS =
      Editions.builtIn().named("2021").orElseThrow().table("reviews").orElseThrow();
  private static final TableGrid GRID = TableGrid.of(REVIEWS);

  @Test
  void everyGapTakesItsFigureInOrder() {
    assertThat(reviews(gaps(15)).render(report("7")).markup())
        .isEqualTo("<1><2><3><4><5><6><7><8><9><10><11><12><13><14><15>");
  }

  @Test
  void aBlankStaysBlank() {
    assertThat(reviews(gaps(15)).render(report("~")).markup()).contains("<6><><8>");
  }

  @Test
  void figuresAreShownAsTheyAreWritten() {
    assertThat(reviews(gaps(15)).render(report("123456789012345678901234567890")).markup())
        .contains("<6><123456789012345678901234567890><8>");
  }

  @Test
  void aTemplateThatLosesAFigureIsRefused() {
    assertThatThrownBy(() -> reviews(gaps(14)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("14 figures of 15");
  }

  @Test
  void aTemplateThatShowsAFigureTwiceIsRefused() {
    assertThatThrownBy(() -> reviews(gaps(16))).isInstanceOf(IllegalStateException.class);
  }

  private static TableRenderer reviews(String html) {
    return new TableRenderer(GRID, html);
  }

  private static String gaps(int count) {
    return ("<" + TableRenderer.GAP + ">").repeat(count);
  }

  /** 1 to 15, but for the seventh cell. */
  private static ReportTable report(String seventh) {
    Map<String, ReportRow> rows = new HashMap<>();
    int count = 0;
    for (Row row : REVIEWS.rows()) {
      List<Column> columns = REVIEWS.bandOf(row.id()).orElseThrow().columns();
      List<Figure> figures = new ArrayList<>();
      for (Column column : columns) {
        String text = ++count == 7 ? seventh : String.valueOf(count);
        figures.add(Figure.read(new YamlText(text, false, PLACE), column.measure()));
      }
      rows.put(row.id(), new ReportRow(row, columns, figures));
    }
    return new ReportTable(REVIEWS, rows, PLACE);
  }
}
