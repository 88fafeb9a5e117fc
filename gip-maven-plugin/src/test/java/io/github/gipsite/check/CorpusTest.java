package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real wording, right and wrong, and what each check says of it. */
class CorpusTest {
  private static final int FEWEST = 2;

  private static CorpusScore figures;

  /** Once: it takes most of the time of this class. */
  @BeforeAll
  static void runEveryCase(@TempDir Path temp) {
    figures = CorpusScore.of(Corpus.cases(), temp);
  }

  static List<CorpusScore.Outcome> outcomes() {
    return figures.outcomes();
  }

  static List<Rule> rules() {
    return Corpus.rules();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("outcomes")
  void isFoundAsMarked(CorpusScore.Outcome outcome) {
    assertThat(outcome.found()).as("%s", outcome.one()).isEqualTo(outcome.one().expected());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasCasesOnBothSides(Rule rule) {
    List<Boolean> sides = Corpus.of(rule).stream().map(one -> one.verdict().oughtToFire()).toList();
    assertThat(sides.stream().filter(fires -> fires))
        .as("bad cases of %s", rule.id())
        .hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(sides.stream().filter(fires -> !fires))
        .as("good cases of %s", rule.id())
        .hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  @Test
  void moreThanNineOfTenAreRightAndTheBuildSaysHowMany() {
    System.out.println("语料：" + figures.summary());
    rules()
        .forEach(
            rule -> System.out.println("  " + rule.id() + " " + figures.of(rule.id()).summary()));
    assertThat(figures.wrong()).hasSizeLessThan(figures.outcomes().size() / 10);
  }

  @Test
  void everyFileIsNamedAfterARule() throws IOException {
    assertThat(Corpus.rules()).extracting(Rule::id).containsAll(Corpus.files());
  }

  @Test
  void everyCaseIsNamedOnce() {
    assertThat(Corpus.cases()).extracting(CorpusCase::toString).doesNotHaveDuplicates();
  }

  @Test
  void everyKnownFaultIsExplained() {
    assertThat(Corpus.cases())
        .filteredOn(one -> one.verdict().isKnownFault())
        .allSatisfy(one -> assertThat(one.reason()).isNotBlank());
  }
}
