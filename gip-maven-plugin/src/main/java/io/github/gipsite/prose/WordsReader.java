package io.github.gipsite.prose;

import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Phrase;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.FigureText;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportSeries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words of reports. Keeps the phrases of each edition ready, so one serves a whole run.
 */
public final class WordsReader {
  /** By the id of the edition. */
  private final Map<String, Candidates<Ready>> phrases = new ConcurrentHashMap<>();

  /** Words that make a phrase mean something else, by their pattern: many phrases share them. */
  private final Map<String, WordPattern> exceptions = new ConcurrentHashMap<>();

  /** A phrase with its patterns. */
  private record Ready(
      Phrase phrase, PhrasePattern pattern, WordPattern unless, WordPattern unlessBefore) {}

  /** A phrase found at a number. */
  private record Match(Ready ready, int from, Statement statement) {}

  private static final BinaryOperator<Match> PREFER =
      BinaryOperator.maxBy(
          Comparator.<Match>comparingInt(match -> match.ready().pattern().weight())
              .thenComparingInt(Match::from));

  public Words read(AnnualReport report, ReportSeries series) {
    FigureText.Resolver figures = FigureText.Resolver.of(report, series);
    Candidates<Ready> ready = ready(report.edition());
    List<Prose> prose = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (Narrative narrative : report.narratives()) {
      Prose words = Prose.of(narrative, figures);
      prose.add(words);
      sentences.addAll(words.sentences());
    }
    for (Sentence sentence : sentences) {
      statements.addAll(statements(sentence, ready.in(sentence.text()), report.year()));
    }
    return new Words(prose, sentences, statements);
  }

  /** Of several phrases at one number the one that asks for most counts. */
  private static List<Statement> statements(Sentence sentence, List<Ready> phrases, int year) {
    if (phrases.isEmpty()) {
      return List.of();
    }
    Map<Integer, Match> byNumber = new TreeMap<>();
    for (Ready ready : phrases) {
      Matcher matcher = ready.pattern().matcher(sentence.text());
      int from = 0;
      while (from <= sentence.text().length() && matcher.find(from)) {
        from = matcher.start() + 1;
        match(ready, matcher, sentence, year)
            .ifPresent(match -> byNumber.merge(match.statement().start(), match, PREFER));
      }
    }
    return byNumber.values().stream().map(Match::statement).toList();
  }

  private static Optional<Match> match(
      Ready ready, Matcher matcher, Sentence sentence, int reportYear) {
    int start = matcher.start("n");
    int end = matcher.end("n");
    String text = sentence.text();
    String clause = sentence.clauseBefore(matcher.start()) + text.substring(matcher.start(), start);
    if (!ready.pattern().fits(matcher, reportYear)
        || ready.unless().isIn(clause)
        || ready.unlessBefore().isIn(text.substring(0, start))) {
      return Optional.empty();
    }
    int year = sentence.yearBefore(matcher.start(), reportYear);
    return Numeral.parse(matcher.group("n"), text.substring(Math.max(0, start - 1), start))
        .map(
            value ->
                new Match(
                    ready,
                    matcher.start(),
                    new Statement(ready.phrase(), value, sentence, start, end, year)));
  }

  private Candidates<Ready> ready(Edition edition) {
    return phrases.computeIfAbsent(
        edition.id(),
        id ->
            Candidates.of(
                edition.text().phrases().stream().map(this::ready).toList(),
                ready -> ready.pattern().needs()));
  }

  private Ready ready(Phrase phrase) {
    return new Ready(
        phrase,
        new PhrasePattern(phrase.say()),
        exception(phrase.unless()),
        exception(phrase.unlessBefore()));
  }

  private WordPattern exception(Pattern words) {
    return exceptions.computeIfAbsent(words.pattern(), same -> new WordPattern(words));
  }
}
