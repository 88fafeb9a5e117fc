package io.github.gipsite.prose;

import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Phrase;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.ResolvedReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;

/**
 * Reads the words of reports. One instance serves a whole run, and caches the phrases of each
 * edition.
 */
public final class ReportProseReader {
  /** The phrases by the id of the edition. */
  private final Map<String, KeywordFilter<CompiledPhrase>> phrases = new ConcurrentHashMap<>();

  /** A phrase with its pattern. */
  private record CompiledPhrase(Phrase phrase, PhrasePattern pattern) {}

  /** A phrase found at a number. */
  private record Match(CompiledPhrase ready, int from, FigureStatement statement) {}

  private static final BinaryOperator<Match> PREFER =
      BinaryOperator.maxBy(
          Comparator.<Match>comparingInt(match -> match.ready().pattern().weight())
              .thenComparingInt(Match::from));

  public ReportProse read(AnnualReport report, ReportSeries series) {
    ResolvedReference.Resolver figures = ResolvedReference.Resolver.of(report, series);
    KeywordFilter<CompiledPhrase> ready = ready(report.edition());
    List<PlainNarrative> prose = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<FigureStatement> statements = new ArrayList<>();
    for (Narrative narrative : report.narratives()) {
      PlainNarrative words = PlainNarrative.of(narrative, figures);
      prose.add(words);
      sentences.addAll(words.sentences());
    }
    for (Sentence sentence : sentences) {
      statements.addAll(statements(sentence, ready.matching(sentence.text()), report.year()));
    }
    return new ReportProse(prose, sentences, statements);
  }

  /** The statements in a sentence; of several phrases at one number the most specific counts. */
  private static List<FigureStatement> statements(
      Sentence sentence, List<CompiledPhrase> phrases, int year) {
    Map<Integer, Match> byNumber = new TreeMap<>();
    for (CompiledPhrase ready : phrases) {
      for (Match match : matches(ready, sentence, year)) {
        byNumber.merge(match.statement().start(), match, PREFER);
      }
    }
    return byNumber.values().stream().map(Match::statement).toList();
  }

  private static List<Match> matches(CompiledPhrase ready, Sentence sentence, int year) {
    String text = sentence.text();
    List<Match> matches = new ArrayList<>();
    Matcher matcher = ready.pattern().matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      from = matcher.start() + 1;
      match(ready, matcher, sentence, year).ifPresent(matches::add);
    }
    return matches;
  }

  private static Optional<Match> match(
      CompiledPhrase ready, Matcher matcher, Sentence sentence, int reportYear) {
    int start = matcher.start("n");
    int end = matcher.end("n");
    String text = sentence.text();
    String clause = sentence.clauseBefore(matcher.start()) + text.substring(matcher.start(), start);
    if (!ready.pattern().hasRightYears(matcher, reportYear)
        || ready.phrase().unless().isIn(clause)
        || ready.phrase().unlessBefore().isIn(text.substring(0, start))) {
      return Optional.empty();
    }
    int year = sentence.yearBefore(matcher.start(), reportYear);
    return Numeral.parse(matcher.group("n"), text.substring(Math.max(0, start - 1), start))
        .map(
            value ->
                new Match(
                    ready,
                    matcher.start(),
                    new FigureStatement(ready.phrase(), value, sentence, start, end, year)));
  }

  private KeywordFilter<CompiledPhrase> ready(Edition edition) {
    return phrases.computeIfAbsent(
        edition.id(),
        id ->
            KeywordFilter.of(
                edition.text().phrases().stream()
                    .map(phrase -> new CompiledPhrase(phrase, new PhrasePattern(phrase.say())))
                    .toList(),
                ready -> ready.pattern().requiredKeywords()));
  }
}
