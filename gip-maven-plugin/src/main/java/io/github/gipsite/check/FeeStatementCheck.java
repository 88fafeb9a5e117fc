package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.edition.RequiredTopic;
import io.github.gipsite.prose.PlainNarrative;
import io.github.gipsite.prose.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Reports a chapter six that says nothing of the information processing fee (信息处理费), or that none
 * was taken where other words of the report say how much was.
 */
final class FeeStatementCheck implements Check {
  private static final Rule RULE = Rule.warning("fee-statement");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    return checked.words().prose().stream()
        .filter(words -> !words.narrative().isEmpty())
        .flatMap(
            words ->
                words.narrative().part().topic().stream()
                    .flatMap(topic -> findings(topic, words, checked)))
        .toList();
  }

  private static Stream<Diagnostic> findings(
      RequiredTopic topic, PlainNarrative words, CheckedReport checked) {
    if (words.sentences().stream().noneMatch(one -> topic.isIn(one.text()))) {
      return Stream.of(missing(topic, words.narrative().part(), words));
    }
    return words.sentences().stream()
        .flatMap(one -> denial(topic, one).stream())
        .limit(1)
        .flatMap(
            denial -> contradiction(topic, words.narrative().part(), denial, checked).stream());
  }

  private static Diagnostic missing(RequiredTopic topic, NarrativePart part, PlainNarrative words) {
    return Diagnostic.of(
        RULE,
        SourceLocation.startOf(words.narrative().source().file()),
        "fee-statement",
        part.name(),
        topic.name());
  }

  /** Words with their place. */
  private record Statement(String text, SourceLocation place) {
    static Statement of(Sentence sentence, Matcher matcher) {
      return new Statement(matcher.group().strip(), sentence.place(matcher.start(), matcher.end()));
    }
  }

  private static Optional<Statement> denial(RequiredTopic topic, Sentence sentence) {
    Matcher denied = topic.notTaken().matcher(sentence.text());
    return denied.find() ? Optional.of(Statement.of(sentence, denied)) : Optional.empty();
  }

  private static Optional<Diagnostic> contradiction(
      RequiredTopic topic, NarrativePart part, Statement denial, CheckedReport checked) {
    return checked.words().sentences().stream()
        .flatMap(sentence -> amount(topic, sentence, checked.year()).stream())
        .findFirst()
        .map(
            taken ->
                Diagnostic.of(
                        RULE,
                        taken.place(),
                        "fee-statement.contradiction",
                        taken.text(),
                        denial.text(),
                        part.name())
                    .withRelated(List.of(denial.place())));
  }

  /** Words that say how much was taken in the year of the report. */
  private static Optional<Statement> amount(RequiredTopic topic, Sentence sentence, int year) {
    Matcher taken = topic.taken().matcher(sentence.text());
    return taken.find() && sentence.yearBefore(taken.start(), year) == year
        ? Optional.of(Statement.of(sentence, taken))
        : Optional.empty();
  }
}
