package io.github.gipsite.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.search.SearchDocument.Passage;
import io.github.gipsite.search.SearchDocument.SearchSection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportIndexerTest {
  private static final List<Integer> REPORTS = IntStream.range(0, 500).boxed().toList();

  private final AtomicInteger taken = new AtomicInteger();
  private final ReportIndexer<Integer> indexed =
      new ReportIndexer<>(REPORTS, this::text, String::valueOf, PreviousIndex.none());
  private final SearchIndex expected =
      SearchedReports.indexed(REPORTS.stream().map(ReportIndexerTest::report).toList());

  @Test
  void aReportThatIsAskedForItsTextIsTakenApartOnce() {
    REPORTS.forEach(number -> assertThat(indexed.text(number)).isEqualTo(report(number)));
    assertThat(indexed.index()).isEqualTo(expected);
    assertThat(taken).hasValue(REPORTS.size());
  }

  @Test
  void theIndexHasWhatNobodyAskedFor() {
    List.of(7, 300, 8).forEach(indexed::text);
    assertThat(indexed.index()).isEqualTo(expected);
    assertThat(taken).hasValue(REPORTS.size());
  }

  @Test
  void inWhatOrderTextsAreAskedForMakesNoDifference() {
    List<Integer> shuffled = new ArrayList<>(REPORTS);
    Collections.shuffle(shuffled, new Random(1));
    shuffled.forEach(indexed::text);
    assertThat(indexed.index()).isEqualTo(expected);
  }

  @Test
  void manyMayAskAtOnceAndAgain() {
    IntStream.range(0, 3 * REPORTS.size())
        .parallel()
        .forEach(i -> indexed.text(i % REPORTS.size()));
    assertThat(indexed.index()).isEqualTo(expected).isSameAs(indexed.index());
    assertThat(indexed.text(1)).isEqualTo(report(1));
  }

  private SearchDocument text(int number) {
    taken.incrementAndGet();
    return report(number);
  }

  /** Some words that all have, some that a few have, and one of its own. */
  private static SearchDocument report(int number) {
    char few = (char) ('\u4E00' + number % 7);
    String words = "政府信息公开" + few + few + " " + number;
    SearchSection part = new SearchSection("", "总体情况", List.of(Passage.of(words)));
    return new SearchDocument("报告" + number, number + "/index.html", List.of(part));
  }
}
