package io.github.gipsite.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.edition.Printed;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headers that a screen reader reads before every figure of every page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryTableTest {
  private static final Edition EDITION = Editions.builtIn().named("2021").orElseThrow();

  private final List<Document> pages = new ArrayList<>();

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    for (Path content :
        List.of(
            SampleContent.realReport(), SampleContent.twoYears(), SampleContent.twoAgencies())) {
      BuiltSite.of(content, folder.resolve(content.getParent().getFileName()))
          .documents()
          .forEach(pages::add);
    }
  }

  @ParameterizedTest
  @CsvSource({"proactive, 7", "requests, 7", "reviews, 6"})
  void everyFigureHasTheHeadersOfTheForm(String id, int pages) {
    Table table = EDITION.table(id).orElseThrow();
    assertThat(formTables(id)).hasSize(pages);
    formTables(id)
        .forEach(
            html ->
                assertThat(headersOfDataCells(html)).isEqualTo(expectedHeaders(table).toList()));
  }

  @Test
  void everyValueOfATableInTheWordsHasTheHeadersThatAreSeen() {
    assertThat(tables().filter(EveryTableTest::isInTheWords).map(this::headersOfDataCells))
        .containsExactly(
            List.of(
                List.of("领域"),
                List.of("2023年"),
                List.of("2024年"),
                List.of("领域"),
                List.of("2023年"),
                List.of("2024年"),
                List.of("领域"),
                List.of("2023年"),
                List.of("2024年")));
  }

  @Test
  void noCellsOverlapAndEveryRowIsFull() {
    tables()
        .forEach(
            table -> {
              for (int y = 0; y < table.height(); y++) {
                for (int x = 0; x < table.width(); x++) {
                  assertThat(table.at(x, y)).as("column %d of row %d", x, y).hasSize(1);
                }
              }
            });
  }

  @Test
  void noRowOrColumnIsMadeOfSpansAlone() {
    tables()
        .forEach(
            table -> {
              for (int y = 0; y < table.height(); y++) {
                int row = y;
                assertThat(table.cells()).anyMatch(cell -> cell.y() == row);
              }
              for (int x = 0; x < table.width(); x++) {
                int column = x;
                assertThat(table.cells()).anyMatch(cell -> cell.x() == column);
              }
            });
  }

  @Test
  void everyIdStandsOnceOnItsPage() {
    assertThat(pages)
        .allSatisfy(page -> assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates());
  }

  @Test
  void everyHeaderThatIsNamedExistsAndIsAHeaderOfTheSameTable() {
    tables()
        .forEach(
            table ->
                assertThat(table.element().select("th[id]").eachAttr("id"))
                    .containsAll(
                        table.element().select("td[headers]").eachAttr("headers").stream()
                            .flatMap(headers -> Stream.of(headers.split(" ", -1)))
                            .toList()));
  }

  @Test
  void noTableOfTheFormIsLeftOut() {
    assertThat(EDITION.tables())
        .extracting(Table::id)
        .containsExactly("proactive", "requests", "reviews");
  }

  @Test
  void everyTableOfTheFormHasItsCaption() {
    for (Table table : EDITION.tables()) {
      assertThat(formTables(table.id()).map(html -> html.element().selectFirst("caption").text()))
          .containsOnly(table.caption());
    }
  }

  private static Stream<List<String>> expectedHeaders(Table table) {
    return table.bands().stream()
        .flatMap(
            band ->
                band.rows().stream()
                    .flatMap(
                        row ->
                            band.columns().stream()
                                .map(column -> expectedHeaders(table, band, row, column))));
  }

  private static List<String> expectedHeaders(Table table, Band band, Row row, Column column) {
    List<String> headers = new ArrayList<>();
    if (!band.label().isEmpty()) {
      headers.add(band.label());
    }
    boolean inRows = table.printed() == Printed.IN_ROWS;
    headers.addAll(inRows ? column.label() : row.label());
    headers.addAll(inRows ? row.label() : column.label());
    return headers;
  }

  private List<List<String>> headersOfDataCells(HtmlTableGrid table) {
    TableHeaderOracle headers = new TableHeaderOracle(table);
    return table.dataCells().stream().map(headers::textsOf).toList();
  }

  private Stream<HtmlTableGrid> formTables(String id) {
    return pages.stream()
        .flatMap(page -> page.select("table.gip-table__grid--" + id).stream())
        .map(HtmlTableGrid::of);
  }

  private Stream<HtmlTableGrid> tables() {
    return pages.stream().flatMap(page -> page.select("table").stream()).map(HtmlTableGrid::of);
  }

  private static boolean isInTheWords(HtmlTableGrid table) {
    Element element = table.element();
    return element.className().isEmpty();
  }
}
