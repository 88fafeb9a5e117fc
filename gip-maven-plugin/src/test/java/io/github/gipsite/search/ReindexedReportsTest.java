package io.github.gipsite.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.search.SearchDocument.Passage;
import io.github.gipsite.search.SearchDocument.SearchSection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that reuses the last one is equal to one built from scratch. */
class ReindexedReportsTest {
  private static final int ARCHIVES = 20;
  private static final int CHANGES = 12;
  private static final int MOST_REPORTS = 120;

  @TempDir private Path folder;
  private final Random random = new Random(20261128);
  private final ConcurrentLinkedQueue<SearchDocument> taken = new ConcurrentLinkedQueue<>();

  @Test
  void afterAnyChangeItIsTheIndexMadeAfresh() {
    for (int archive = 0; archive < ARCHIVES; archive++) {
      List<SearchDocument> reports = new ArrayList<>();
      IntStream.range(0, random.nextInt(MOST_REPORTS)).forEach(i -> reports.add(report()));
      for (int i = 0; i < CHANGES; i++) {
        List<SearchDocument> before = List.copyOf(reports);
        change(reports);
        leave(before);
        assertThatItIsTheIndexMadeAfresh(before, reports);
      }
    }
  }

  @Test
  void ofWhatHasNotChangedNothingIsTakenApart() {
    List<SearchDocument> reports = IntStream.range(0, 50).mapToObj(i -> report()).toList();
    leave(reports);
    taken.clear();
    ReportIndexer<SearchDocument> again = indexed(reports, PreviousIndex.in(folder));
    assertThat(again.index()).isEqualTo(SearchedReports.indexed(reports));
    assertThat(taken).isEmpty();
  }

  /** As a file of the site may have been deleted. */
  @Test
  void whoAsksForATextThatHasNotChangedGetsItAndTheIndexStays() {
    List<SearchDocument> reports = IntStream.range(0, 50).mapToObj(i -> report()).toList();
    leave(reports);
    ReportIndexer<SearchDocument> again = indexed(reports, PreviousIndex.in(folder));
    assertThat(again.text(7)).isEqualTo(reports.get(7));
    assertThat(again.index()).isEqualTo(SearchedReports.indexed(reports));
    assertThat(again.text(8)).isEqualTo(reports.get(8));
  }

  @Test
  void reportsWithTheSameKeyAreEachInTheIndex() {
    SearchDocument twice = report();
    List<SearchDocument> reports = new ArrayList<>(List.of(twice, report(), twice));
    leave(reports);
    for (int more = 0; more < 3; more++) {
      reports.add(more, twice);
      assertThat(indexed(reports, PreviousIndex.in(folder)).index())
          .isEqualTo(SearchedReports.indexed(reports));
    }
  }

  private void assertThatItIsTheIndexMadeAfresh(
      List<SearchDocument> before, List<SearchDocument> reports) {
    taken.clear();
    PreviousIndex last = PreviousIndex.in(folder);
    ReportIndexer<SearchDocument> again = indexed(reports, last);
    Set<SearchDocument> expected = new HashSet<>(reports);
    expected.removeAll(before);
    for (int number = 0; number < reports.size(); number++) {
      if (random.nextInt(20) == 0) {
        again.text(number);
        expected.add(reports.get(number));
      }
    }
    SearchIndex afresh = SearchedReports.indexed(reports);
    assertThat(again.index()).isEqualTo(afresh);
    assertThat(again.index().script()).isEqualTo(afresh.script());
    assertThat(taken).containsExactlyInAnyOrderElementsOf(expected);
    last.save(folder);
    CachedIndex left = PreviousIndex.in(folder).previous();
    leave(reports);
    assertThat(left).isEqualTo(PreviousIndex.in(folder).previous());
  }

  /** Leaves the index of reports that no run has indexed before. */
  private void leave(List<SearchDocument> reports) {
    PreviousIndex none = PreviousIndex.none();
    indexed(reports, none).index();
    none.save(folder);
  }

  private ReportIndexer<SearchDocument> indexed(List<SearchDocument> reports, PreviousIndex last) {
    return new ReportIndexer<>(
        reports,
        text -> {
          taken.add(text);
          return text;
        },
        text -> text.title() + text.parts(),
        last);
  }

  /** Several at once, now and then none. */
  private void change(List<SearchDocument> reports) {
    for (int times = random.nextInt(4); times > 0; times--) {
      int place = random.nextInt(reports.size() + 1);
      switch (reports.isEmpty() ? 0 : random.nextInt(6)) {
        case 0, 1 -> reports.add(place, report());
        case 2 -> reports.remove(place % reports.size());
        case 3 -> reports.set(place % reports.size(), report());
        case 4 -> Collections.rotate(reports, place);
        default -> Collections.swap(reports, 0, place % reports.size());
      }
    }
  }

  /** Words that all have, words of some, and a few that hardly another has. */
  private SearchDocument report() {
    String name = "报告" + random.nextInt();
    String words =
        "政府信息公开 "
            + IntStream.range(0, 20)
                .mapToObj(i -> String.valueOf((char) ('\u4E00' + random.nextInt(9 + i * i))))
                .collect(Collectors.joining());
    SearchSection part =
        new SearchSection("", "总体情况", List.of(Passage.of(words), Passage.of("report" + words)));
    return new SearchDocument(name, name + "/index.html", List.of(part));
  }
}
