package io.github.gipsite.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.KnownYears;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendTest {
  @TempDir Path temp;
  private KnownYears years;

  @BeforeEach
  void noYears() {
    years = KnownYears.in(temp);
  }

  @Test
  void oneFigureThroughThreeForms() {
    years.received(2018, "8").received(2019, "9").received(2020, "10").received(2021, "11");
    assertThat(received()).isEqualTo("2018=8 2019=9 2020=10 2021=11");
  }

  @Test
  void aYearWithoutAReportIsAmongThePoints() {
    years.received(2021, "1").received(2023, "3");
    assertThat(received()).isEqualTo("2021=1 2022= 2023=3");
  }

  @Test
  void aBlankIsNoValueAndNever0() {
    years.received(2021, "1").received(2022, "~").received(2023, "0");
    assertThat(received()).isEqualTo("2021=1 2022= 2023=0");
  }

  @Test
  void aBlankIndicatorIsNoValueEither() {
    years.received(2016, "1").received(2017, "~").received(2018, "3");
    assertThat(received()).isEqualTo("2016=1 2017= 2018=3");
  }

  @Test
  void beginsAndEndsWithAValue() {
    years.received(2020, "~").received(2021, "1").received(2022, "2").received(2023, "~");
    assertThat(received()).isEqualTo("2021=1 2022=2");
  }

  @Test
  void aSingleYear() {
    years.received(2021, "370");
    assertThat(received()).isEqualTo("2021=370");
  }

  @Test
  void aFigureOfWhichNothingIsKnownIsLeftOut() {
    years.received(2021, "1").received(2022, "2");
    assertThat(trends()).extracting(Trend::id).containsExactly("received");
  }

  @Test
  void nothingKnownIsNoTrend() {
    years.received(2021, "~").year(2022, "");
    assertThat(trends()).isEmpty();
  }

  @Test
  void aFigureThatOnlyOneFormAsksForHasOnlyItsYears() {
    years
        .year(2020, "proactive: {normative-documents: {published-in-total: 60}}")
        .year(2021, "proactive: {normative-documents: {in-force: 49}}");
    assertThat(trends())
        .extracting(Trend::id)
        .containsExactlyInAnyOrder("normative-documents-in-force", "normative-documents-published");
    assertThat(trends()).allSatisfy(trend -> assertThat(trend.points()).hasSize(1));
  }

  @Test
  void anAmountKeepsItsDecimals() {
    years.year(2021, "proactive: {fees: 9040.10}");
    assertThat(trends()).singleElement().extracting(Trend::unit).isEqualTo("万元");
    assertThat(trends().get(0).points().get(0).value()).contains(new BigDecimal("9040.10"));
  }

  @Test
  void theOrderIsThatOfTheLatestForm() {
    years
        .year(2020, "proactive: {licences: {decisions: 7}}\nrequests: {received: {total: 1}}")
        .year(2021, "proactive: {fees: 5}");
    assertThat(trends()).extracting(Trend::id).containsExactly("received", "licences", "fees");
  }

  private List<Trend> trends() {
    return Trend.of(years.series());
  }

  private String received() {
    Trend received = trends().get(0);
    assertThat(received.id()).isEqualTo("received");
    return received.points().stream()
        .map(point -> point.year() + "=" + point.value().map(BigDecimal::toPlainString).orElse(""))
        .collect(Collectors.joining(" "));
  }
}
