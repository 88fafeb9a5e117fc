package io.github.gipsite.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.edition.AgencyKind;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Units of a summary, of which each value is given by hand. */
class UnitTotalsTest {
  private static final Edition FORM = Editions.builtIn().named("2021").orElseThrow();
  private static final Edition OLD_FORM = Editions.builtIn().named("2019").orElseThrow();
  private static final FigureId FEES = new FigureId("proactive", "fees", "amount");
  private static final FigureId PENALTIES = new FigureId("proactive", "penalties", "decisions");

  @Test
  void theSumIsExact() {
    UnitTotals sum = rolledUp(states("甲", FEES, "0.10"), states("乙", FEES, "0.2"));
    assertThat(sum.sum(List.of(FEES))).contains(new UnitTotals.UnitSum(new BigDecimal("0.30"), 0));
    assertThat(sum.difference(new BigDecimal("0.3"), List.of(FEES)).orElseThrow()).isZero();
  }

  @Test
  void aFigureOfSeveralCellsIsTheSumOfAll() {
    UnitFigures unit =
        new UnitFigures(
            agency("甲"), 2024, FORM, Map.of(FEES, BigDecimal.ONE, PENALTIES, BigDecimal.TEN));
    assertThat(rolledUp(unit).sum(List.of(FEES, PENALTIES)))
        .contains(new UnitTotals.UnitSum(new BigDecimal("11"), 0));
  }

  @Test
  void aBlankIsNotZeroAndLeavesTheSumOpen() {
    UnitTotals sum = rolledUp(states("甲", FEES, "5"), states("乙", PENALTIES, "1"));
    assertThat(sum.sum(List.of(FEES))).contains(new UnitTotals.UnitSum(new BigDecimal("5"), 1));
    assertThat(sum.sum(List.of(FEES)).orElseThrow().isComplete()).isFalse();
    assertThat(sum.difference(BigDecimal.TEN, List.of(FEES))).isEmpty();
  }

  @Test
  void ofWhatNobodyStatesThereIsNoSum() {
    assertThat(rolledUp(states("甲", FEES, "5")).sum(List.of(PENALTIES))).isEmpty();
    assertThat(rolledUp().sum(List.of(PENALTIES))).isEmpty();
  }

  @Test
  void anotherYearAndAnotherFormAreMissing() {
    UnitFigures before = new UnitFigures(agency("甲"), 2023, FORM, Map.of(FEES, BigDecimal.ONE));
    UnitFigures other = new UnitFigures(agency("乙"), 2024, OLD_FORM, Map.of(FEES, BigDecimal.ONE));
    UnitTotals sum = rolledUp(before, other, states("丙", FEES, "7"));
    assertThat(sum.missing()).extracting(Agency::name).containsExactly("示例甲局", "示例乙局");
    assertThat(sum.sum(List.of(FEES)).orElseThrow().value()).isEqualTo("7");
    assertThat(sum.isComplete()).isFalse();
    assertThat(sum.difference(BigDecimal.TEN, List.of(FEES))).isEmpty();
  }

  @Test
  void whoIsNoUnitDoesNotCount() {
    UnitTotals sum =
        UnitTotals.of(
            2024,
            FORM,
            List.of(agency("甲")),
            List.of(states("乙", FEES, "1"), states("甲", FEES, "2")));
    assertThat(sum.sum(List.of(FEES)).orElseThrow().value()).isEqualTo("2");
  }

  private static UnitTotals rolledUp(UnitFigures... units) {
    List<UnitFigures> figures = List.of(units);
    return UnitTotals.of(2024, FORM, figures.stream().map(UnitFigures::agency).toList(), figures);
  }

  private static UnitFigures states(String folder, FigureId cell, String value) {
    return new UnitFigures(agency(folder), 2024, FORM, Map.of(cell, new BigDecimal(value)));
  }

  private static Agency agency(String folder) {
    return new Agency(
        folder,
        "示例" + folder + "局",
        AgencyKind.DEPARTMENT,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
