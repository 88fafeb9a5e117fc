package io.github.gipsite.prose;

import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Phrase;
import io.github.gipsite.prose.PhraseFilter.CompiledPhrase;
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

/**
 * Reads the words of reports. One instance serves a whole run, and caches the phrases of each
 * edition.
 */
public final class ReportProseReader {
  /** The phrases by the id of the edition. */
  private final Map<String, PhraseFilter> phrases = new ConcurrentHashMap<>();

  /** A phrase found at a number, whose context is still to be looked at. */
  private record Candidate(CompiledPhrase ready, PhraseMatch match) {
    int from() {
      return match.start();
    }

    int start() {
      return match.numberStart();
    }

    int end() {
      return match.numberEnd();
    }
  }

  /**
   * Of several phrases at one number, those that are sure come first, then those that need no
   * topic, then those that ask more.
   */
  private static final Comparator<Candidate> PREFERRED_FIRST =
      Comparator.<Candidate, Boolean>comparing(candidate -> candidate.ready().phrase().sure())
          .thenComparing(candidate -> candidate.ready().phrase().about().isEmpty())
          .thenComparing(candidate -> candidate.ready().pattern().weight())
          .thenComparing(Candidate::from)
          .reversed();

  public ReportProse read(AnnualReport report, ReportSeries series) {
    ResolvedReference.Resolver figures = ResolvedReference.Resolver.of(report, series);
    PhraseFilter ready = ready(report.edition());
    List<PlainNarrative> prose = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<FigureStatement> statements = new ArrayList<>();
    for (Narrative narrative : report.narratives()) {
      PlainNarrative words = PlainNarrative.of(narrative, figures);
      prose.add(words);
      sentences.addAll(words.sentences());
    }
    SentenceTopics topics = new SentenceTopics(sentences, report.edition().text().topics());
    for (int i = 0; i < sentences.size(); i++) {
      statements.addAll(statements(i, topics, ready, report.year()));
    }
    return new ReportProse(prose, sentences, statements);
  }

  /** The statements in a sentence; of several phrases at one number the most specific counts. */
  private static List<FigureStatement> statements(
      int index, SentenceTopics topics, PhraseFilter phrases, int year) {
    Sentence sentence = topics.sentence(index);
    Map<Integer, List<Candidate>> byNumber = new TreeMap<>();
    for (CompiledPhrase ready : phrases.matching(sentence.text())) {
      for (PhraseMatch match : ready.pattern().matches(sentence.text(), year)) {
        byNumber
            .computeIfAbsent(match.numberStart(), none -> new ArrayList<>())
            .add(new Candidate(ready, match));
      }
    }
    List<FigureStatement> statements = new ArrayList<>();
    for (List<Candidate> candidates : byNumber.values()) {
      candidates.stream()
          .sorted(PREFERRED_FIRST)
          .filter(candidate -> topics.isAbout(candidate.ready().phrase(), index, candidate.start()))
          .flatMap(candidate -> statement(candidate, sentence, year).stream())
          .findFirst()
          .ifPresent(statements::add);
    }
    return statements;
  }

  private static Optional<FigureStatement> statement(
      Candidate candidate, Sentence sentence, int reportYear) {
    String text = sentence.text();
    int start = candidate.start();
    Phrase phrase = candidate.ready().phrase();
    String clause =
        sentence.clauseBefore(candidate.from()) + text.substring(candidate.from(), start);
    if (phrase.unless().isIn(clause) || phrase.unlessBefore().isIn(text.substring(0, start))) {
      return Optional.empty();
    }
    int end = candidate.end();
    int year = sentence.yearBefore(candidate.from(), reportYear);
    return Numeral.parse(text.substring(start, end), text.substring(Math.max(0, start - 1), start))
        .map(value -> new FigureStatement(phrase, value, sentence, start, end, year));
  }

  private PhraseFilter ready(Edition edition) {
    return phrases.computeIfAbsent(edition.id(), id -> PhraseFilter.of(edition.text().phrases()));
  }
}
