package io.github.gipsite.prose;

import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Phrase;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.FigureText;
import io.github.gipsite.report.ReportSeries;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Reads the words of reports. Keeps the phrases of each edition ready, so one serves a whole run.
 */
public final class WordsReader {
  /** By the id of the edition. */
  private final Map<String, List<Ready>> phrases = new ConcurrentHashMap<>();

  /** A phrase with its pattern. */
  private record Ready(Phrase phrase, PhrasePattern pattern) {}

  /** A phrase found at a number. */
  private record Match(Ready ready, int from, Statement statement) {}

  private static final BinaryOperator<Match> PREFER =
      BinaryOperator.maxBy(
          Comparator.<Match>comparingInt(match -> match.ready().pattern().weight())
              .thenComparingInt(Match::from));

  public Words read(AnnualReport report, ReportSeries series) {
    FigureText.Resolver figures = FigureText.Resolver.of(report, series);
    List<Prose> prose =
        report.narratives().stream().map(narrative -> Prose.of(narrative, figures)).toList();
    List<Sentence> sentences = prose.stream().flatMap(part -> part.sentences().stream()).toList();
    List<Statement> statements = prose.stream().flatMap(part -> statements(part, report)).toList();
    return new Words(prose, sentences, statements);
  }

  /** Most phrases are nowhere in a narrative, and need not be looked for in its sentences. */
  private Stream<Statement> statements(Prose prose, AnnualReport report) {
    List<Ready> here = mayBeIn(prose.text(), ready(report.edition()));
    return here.isEmpty()
        ? Stream.empty()
        : prose.sentences().stream()
            .flatMap(sentence -> statements(sentence, here, report.year()).stream());
  }

  /** Of several phrases at one number the one that asks for most counts. */
  private static List<Statement> statements(Sentence sentence, List<Ready> phrases, int year) {
    Map<Integer, Match> byNumber = new TreeMap<>();
    for (Ready ready : mayBeIn(sentence.text(), phrases)) {
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
    Optional<Numeral> number =
        ready.pattern().fits(matcher, reportYear)
            ? Numeral.parse(matcher.group("n"), text.substring(Math.max(0, start - 1), start))
            : Optional.empty();
    String clause = sentence.clauseBefore(matcher.start()) + text.substring(matcher.start(), start);
    if (ready.phrase().unless().matcher(clause).find()
        || ready.phrase().unlessBefore().matcher(text.substring(0, start)).find()) {
      return Optional.empty();
    }
    int year = sentence.yearBefore(matcher.start(), reportYear);
    return number.map(
        value ->
            new Match(
                ready,
                matcher.start(),
                new Statement(ready.phrase(), value, sentence, start, end, year)));
  }

  private static List<Ready> mayBeIn(String text, List<Ready> phrases) {
    return phrases.stream().filter(ready -> ready.pattern().mayBeIn(text)).toList();
  }

  private List<Ready> ready(Edition edition) {
    return phrases.computeIfAbsent(
        edition.id(),
        id ->
            edition.text().phrases().stream()
                .map(phrase -> new Ready(phrase, new PhrasePattern(phrase.say())))
                .toList());
  }
}
