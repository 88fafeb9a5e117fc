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
import io.github.gipsite.template.TemplateCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableSkeletonTest {
  private static final SourceLocation PLACE = SourceLocation.startOf("2024/report.yaml");
  private static final Table REVIEWS =
      Editions.builtIn().named("2021").orElseThrow().table("reviews").orElseThrow();

  private final List<Object> runs = new ArrayList<>();
  private final TemplateCache templates =
      new TemplateCache(this::cells, TemplateCache.MANY, template -> true);

  @Test
  void everyMarkTakesItsFigure() {
    assertThat(shown("7")).isEqualTo("<1><2><3><4><5><6><7><8><9><10><11><12><13><14><15>");
  }

  @Test
  void aBlankStaysBlank() {
    assertThat(shown("~")).contains("<6><><8>");
  }

  @Test
  void figuresAreShownAsTheyAreWritten() {
    assertThat(shown("123456789012345678901234567890"))
        .contains("<6><123456789012345678901234567890><8>");
  }

  @Test
  void whatIsNoFigureIsEscaped() {
    assertThat(TableSkeleton.of(report("<b>'")).texts().get(6).markup())
        .isEqualTo("&lt;b&gt;&#39;");
  }

  @Test
  void aTemplateIsRunForTheEditionAndNotForTheReport() {
    shown("7");
    runs.clear();
    shown("~");
    shown("8");
    assertThat(runs).isEmpty();
  }

  @Test
  void aTemplateThatLosesAFigureIsRefused() {
    assertThatThrownBy(() -> skeleton().requireShown(List.of(0, 1, 3)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("3 figures of 15");
  }

  @Test
  void aTemplateThatShowsAFigureTwiceIsRefused() {
    assertThatThrownBy(() -> skeleton().requireShown(twice(14)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("16 figures of 15");
  }

  @Test
  void aTemplateThatShowsAFigureInThePlaceOfAnotherIsRefused() {
    List<Integer> shown = twice(14);
    shown.remove(0);
    assertThatThrownBy(() -> skeleton().requireShown(shown))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("14 figures of 15");
  }

  private static List<Integer> twice(int last) {
    List<Integer> shown = new ArrayList<>(IntStream.rangeClosed(0, last).boxed().toList());
    shown.add(last);
    return shown;
  }

  private static TableSkeleton skeleton() {
    return TableSkeleton.of(report("7"));
  }

  private String shown(String seventh) {
    return templates.fill("table", "grid", TableSkeleton.of(report(seventh))).markup();
  }

  private String cells(String template, Map<String, Object> variables) {
    runs.add(variables);
    return ((TableGrid) variables.get("grid"))
        .bodies().stream()
            .flatMap(List::stream)
            .flatMap(line -> line.cells().stream())
            .filter(TableGrid.GridCell::isFigure)
            .map(cell -> "<" + cell.text() + ">")
            .collect(Collectors.joining());
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
