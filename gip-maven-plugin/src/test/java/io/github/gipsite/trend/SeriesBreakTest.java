package io.github.gipsite.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.KnownYears;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesBreakTest {
  @TempDir Path temp;
  private KnownYears years;

  @BeforeEach
  void noYears() {
    years = KnownYears.in(temp);
  }

  @Test
  void yearsOfOneFormAndOneBodyAreNotSeparated() {
    years.received(2021, "1").received(2022, "2");
    assertThat(before(2022)).isEqualTo(SeriesBreak.NONE);
  }

  @Test
  void thereIsNothingBeforeTheFirstYear() {
    years.received(2021, "1");
    assertThat(before(2021)).isEqualTo(SeriesBreak.GAP);
  }

  @Test
  void aYearWithoutAReportIsAGapOnBothSides() {
    years.received(2021, "1").received(2023, "3");
    assertThat(before(2022)).isEqualTo(SeriesBreak.GAP);
    assertThat(before(2023)).isEqualTo(SeriesBreak.GAP);
  }

  @Test
  void theFormChangedIn2019AndIn2021() {
    years.received(2018, "1").received(2019, "2").received(2020, "3").received(2021, "4");
    assertThat(before(2019)).isEqualTo(SeriesBreak.EDITION);
    assertThat(before(2020)).isEqualTo(SeriesBreak.NONE);
    assertThat(before(2021)).isEqualTo(SeriesBreak.EDITION);
  }

  @Test
  void theBodyWasRenamed() {
    years.ofPredecessor(2015, "1").ofPredecessor(2016, "2").received(2017, "3");
    assertThat(before(2016)).isEqualTo(SeriesBreak.NONE);
    assertThat(before(2017)).isEqualTo(SeriesBreak.BODY);
  }

  @Test
  void anotherBodyWeighsMoreThanAnotherForm() {
    years.ofPredecessor(2018, "1").received(2019, "2");
    assertThat(before(2019)).isEqualTo(SeriesBreak.BODY);
  }

  @Test
  void aBlankInTheYearBeforeIsNoSeam() {
    years.received(2021, "~").received(2022, "2");
    assertThat(before(2022)).isEqualTo(SeriesBreak.NONE);
  }

  @Test
  void stylesAndWordsKnowItInLowerCase() {
    assertThat(SeriesBreak.values())
        .extracting(SeriesBreak::id)
        .containsExactly("none", "gap", "edition", "body");
  }

  private SeriesBreak before(int year) {
    return SeriesBreak.before(year, years.series());
  }
}
