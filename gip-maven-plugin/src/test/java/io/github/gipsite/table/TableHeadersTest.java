package io.github.gipsite.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Small tables, worked out by hand from the HTML standard. */
class TableHeadersTest {
  @Test
  void withoutAScopeTheFirstRowAndTheFirstColumnAreHeaders() {
    assertThat(headers("<tr><th><th>c1<th>c2<tr><th>r1<td>1<td id=x>2"))
        .containsExactly("r1", "c2");
  }

  @Test
  void aHeaderBesideDataIsNoColumnHeader() {
    assertThat(headers("<tr><th>a<td>1<tr><th>b<td id=x>2")).containsExactly("b");
  }

  @Test
  void aHeaderOverTwoColumnsIsAboveBoth() {
    assertThat(headers("<tr><th colspan=2>top<tr><th>c1<th>c2<tr><td>1<td id=x>2"))
        .containsExactly("c2", "top");
  }

  @Test
  void aHeaderBeyondAnotherBlockOfDataIsHiddenByANearerOneOfItsWidth() {
    String rows = "<tr><th scope=col>far<tr><td>0<tr><th scope=col>near<tr><td id=x>1";
    assertThat(headers(rows)).containsExactly("near");
  }

  @Test
  void aWiderHeaderBeyondAnotherBlockOfDataIsNotHidden() {
    String rows =
        "<tr><th scope=col colspan=2>far<tr><td>0<td>0<tr><th scope=col>near<td>0<tr><td id=x>1";
    assertThat(headers(rows)).containsExactly("near", "far");
  }

  @Test
  void theHeaderOfAnEarlierGroupOfRowsIsStillHeardWhereTheTableHasOneBody() {
    String rows =
        "<tr><th rowspan=2 scope=rowgroup>A<th scope=row>1<td>0<tr><th scope=row>2<td>0"
            + "<tr><th rowspan=2 scope=rowgroup>B<th scope=row>3<td id=x>0<tr><th scope=row>4<td>0";
    assertThat(headers(rows)).containsExactly("3", "A", "B");
  }

  @Test
  void namedHeadersAreTheOnlyOnesAndKeepTheirOrder() {
    String rows =
        "<tr><th id=c1>c1<th id=c2>c2<tr><th id=r>r<td id=x headers=' r  c1 missing r x'>1";
    assertThat(headers(rows)).containsExactly("r", "c1");
  }

  @Test
  void aNamedHeaderInAnotherTableDoesNotCount() {
    Element body = Jsoup.parse("<table><tr><th id=h>h</table><table><tr><td id=x headers=h>1");
    HtmlTableGrid second = HtmlTableGrid.of(body.select("table").get(1));
    assertThat(new TableHeaderOracle(second).textsOf(second.dataCells().get(0))).isEmpty();
  }

  @Test
  void anEmptyHeaderIsNone() {
    assertThat(headers("<tr><th> <tr><td id=x>1")).isEmpty();
  }

  @Test
  void aHeaderMayHaveHeadersOfItsOwn() {
    assertThat(headers("<tr><th>top<tr><th id=x>below<tr><td>1")).containsExactly("top");
  }

  private static List<String> headers(String rows) {
    HtmlTableGrid table =
        HtmlTableGrid.of(Jsoup.parse("<table>" + rows + "</table>").selectFirst("table"));
    return table.cells().stream()
        .filter(cell -> cell.element().id().equals("x"))
        .flatMap(cell -> new TableHeaderOracle(table).textsOf(cell).stream())
        .toList();
  }
}
