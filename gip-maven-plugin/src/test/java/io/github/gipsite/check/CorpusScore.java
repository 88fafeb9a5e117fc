package io.github.gipsite.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How often the checks are right on the corpus.
 *
 * @param outcomes one for each case
 */
record CorpusScore(List<Outcome> outcomes) {
  CorpusScore {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * What was found in a case.
   *
   * @param found each as {@code id SEVERITY}, sorted
   */
  record Outcome(CorpusCase one, List<String> found) {
    /** Whether the check that the case is about fired. */
    boolean fired() {
      return found.stream().anyMatch(finding -> finding.startsWith(one.check() + " "));
    }

    boolean ought() {
      return one.verdict().oughtToFire();
    }

    @Override
    public String toString() {
      return one.toString();
    }
  }

  /** Runs every case in a folder of its own. */
  static CorpusScore of(List<CorpusCase> cases, Path folder) {
    List<Outcome> outcomes = new ArrayList<>();
    for (CorpusCase one : cases) {
      Path content = folder.resolve(outcomes.size() + "/content");
      List<String> found =
          one.content(content).findings().all().stream()
              .map(finding -> finding.id() + " " + finding.severity())
              .sorted()
              .toList();
      outcomes.add(new Outcome(one, found));
    }
    return new CorpusScore(outcomes);
  }

  CorpusScore of(String check) {
    return new CorpusScore(
        outcomes.stream().filter(outcome -> outcome.one().check().equals(check)).toList());
  }

  /** How many cases ought to fire. */
  long faults() {
    return outcomes.stream().filter(Outcome::ought).count();
  }

  /** Of the cases that fired, how many ought to. */
  String precision() {
    return percent(right(), outcomes.stream().filter(Outcome::fired).count());
  }

  /** Of the cases that ought to fire, how many did. */
  String recall() {
    return percent(right(), faults());
  }

  /** The cases in which the check was wrong. */
  List<CorpusCase> wrong() {
    return outcomes.stream()
        .filter(outcome -> outcome.ought() != outcome.fired())
        .map(Outcome::one)
        .toList();
  }

  /** Such as {@code 541 例（应报 270，不应报 271），查准率 99.6%，查全率 98.9%}. */
  String summary() {
    return "%d 例（应报 %d，不应报 %d），查准率 %s，查全率 %s"
        .formatted(outcomes.size(), faults(), outcomes.size() - faults(), precision(), recall());
  }

  private long right() {
    return outcomes.stream().filter(outcome -> outcome.ought() && outcome.fired()).count();
  }

  /** In tenths of a percent, cut: only what is all right is 100. */
  private static String percent(long part, long whole) {
    long tenths = whole == 0 ? 1000 : part * 1000 / whole;
    return tenths % 10 == 0 ? tenths / 10 + "%" : tenths / 10 + "." + tenths % 10 + "%";
  }
}
