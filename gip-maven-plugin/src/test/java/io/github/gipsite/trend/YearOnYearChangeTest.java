package io.github.gipsite.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.testkit.KnownYears;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearOnYearChangeTest {
  @TempDir Path temp;
  private KnownYears years;

  @BeforeEach
  void noYears() {
    years = KnownYears.in(temp);
  }

  @ParameterizedTest
  @CsvSource({
    "281, 383, 102, 36.3",
    "383, 281, -102, -26.6",
    "50, 50, 0, 0.0",
    "8, 0, -8, -100.0",
    "2000, 2001, 1, 0.1",
    "2000, 1999, -1, -0.1",
    "3, 428870, 428867, 14295566.7"
  })
  void roundedOnceAndHalfUp(String before, String now, String difference, String percent) {
    years.received(2021, before).received(2022, now);
    assertThat(change(2022).difference()).contains(new BigDecimal(difference));
    assertThat(change(2022).percent()).contains(new BigDecimal(percent));
  }

  @Test
  void fromExactDecimals() {
    years.year(2021, "proactive: {fees: 9040.16}").year(2022, "proactive: {fees: 9040.2}");
    assertThat(change(2022).difference()).contains(new BigDecimal("0.04"));
    assertThat(change(2022).percent()).contains(new BigDecimal("0.0"));
  }

  @Test
  void thereIsNoPercentageOf0() {
    years.received(2021, "0").received(2022, "5");
    assertThat(change(2022).difference()).contains(new BigDecimal("5"));
    assertThat(change(2022).percent()).isEmpty();
  }

  @Test
  void aBlankBeforeIsNot0() {
    years.received(2021, "~").received(2022, "5");
    assertNotComparable(2022);
  }

  @Test
  void aBlankNowIsLeftOut() {
    years.received(2021, "5").received(2022, "~");
    ReportSeries series = years.series();
    assertThat(YearOnYearChange.of(series.report(2022).orElseThrow(), series)).isEmpty();
  }

  @Test
  void anEarlierYearThanTheOneBeforeIsNotCompared() {
    years.received(2021, "5").received(2023, "6");
    assertNotComparable(2023);
  }

  @Test
  void theFirstYear() {
    years.received(2021, "5");
    assertNotComparable(2021);
  }

  @Test
  void anotherFormIsNotCompared() {
    years.received(2018, "5").received(2019, "6").received(2020, "7").received(2021, "8");
    assertNotComparable(2019);
    assertThat(change(2020).difference()).contains(BigDecimal.ONE);
    assertNotComparable(2021);
  }

  @Test
  void anotherBodyIsNotCompared() {
    years.ofPredecessor(2015, "5").ofPredecessor(2016, "6").received(2017, "7");
    assertThat(change(2016).difference()).contains(BigDecimal.ONE);
    assertNotComparable(2017);
  }

  private void assertNotComparable(int year) {
    assertThat(change(year).before()).isEmpty();
    assertThat(change(year).difference()).isEmpty();
    assertThat(change(year).percent()).isEmpty();
  }

  private YearOnYearChange change(int year) {
    ReportSeries series = years.series();
    return YearOnYearChange.of(series.report(year).orElseThrow(), series).get(0);
  }
}
