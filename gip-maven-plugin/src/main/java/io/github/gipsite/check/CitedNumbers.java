package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.EditDistance;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.edition.CitationRules;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.prose.PlainNarrative;
import io.github.gipsite.prose.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The document numbers in one narrative, held against the basis of the form: superseded ones,
 * misprints of the basis, other documents in its place, and those that are badly written.
 */
final class CitedNumbers {
  /** The most characters that are put in, left out or changed in a misprint of an issuer. */
  private static final int MOST_MISPRINTS = 2;

  /** The title that stands before a number. */
  private static final Pattern TITLE =
      Pattern.compile("《(?<title>[^《》]{1,100})》[^《》，。；]{0,4}[（(]?$");

  /** What a text with a document number contains; most have none. */
  private static final char LAST = '号';

  private static final String AUTHORITY = "国办";

  private static final String REPORT = "年度报告";
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}年");

  private final PlainNarrative prose;
  private final CitationRules rules;
  private final String basis;
  private final Optional<String> issuer;
  private final List<DocumentNumber> numbers;

  CitedNumbers(PlainNarrative prose, Edition edition) {
    this.prose = prose;
    this.rules = edition.text().citations();
    this.basis = edition.basis();
    this.issuer = CitationRules.issuerOf(basis);
    this.numbers =
        prose.text().indexOf(LAST) >= 0 || prose.text().contains(AUTHORITY)
            ? DocumentNumber.in(prose.text())
            : List.of();
  }

  Stream<Diagnostic> findings() {
    return numbers.stream().flatMap(number -> finding(number).stream());
  }

  private Optional<Diagnostic> finding(DocumentNumber number) {
    if (!number.whole() && !isLikeBasis(number)) {
      return Optional.empty();
    }
    if (rules.superseded().stream().anyMatch(number.name()::endsWith)) {
      return rules.changing().matcher(sentence(number)).find()
          ? Optional.empty()
          : Optional.of(told("wrong-citation.superseded", number, number.start(), basis));
    }
    if (isMisprint(number)) {
      return Optional.of(misprint(number));
    }
    if (isInPlaceOfBasis(number)) {
      int start = number.start() - number.issuer().length();
      return Optional.of(told("wrong-citation.other", number, start, basis));
    }
    return isFormal(number) && !number.isWellWritten()
        ? Optional.of(badlyWritten(number))
        : Optional.empty();
  }

  private Diagnostic badlyWritten(DocumentNumber number) {
    Diagnostic finding = told("wrong-citation", number, number.start(), number.proper());
    return number.isSlip() ? finding.withSeverity(Severity.INFO) : finding;
  }

  private Diagnostic misprint(DocumentNumber number) {
    String corrected = issuer.orElseThrow() + number.proper();
    boolean meansBasis =
        rules.superseded().contains(corrected) || rules.purpose().matcher(sentence(number)).find();
    int start = number.start() - number.issuer().length();
    return told("wrong-citation.misprint", number, start, meansBasis ? basis : corrected);
  }

  private Diagnostic told(String key, DocumentNumber number, int start, String expected) {
    String written = prose.text().substring(start, number.end());
    return Diagnostic.of(
        WrongCitationCheck.RULE, prose.place(start, number.end()), key, written, expected);
  }

  /** Whether the number ends as numbers of documents do; what stands before may be anything. */
  private boolean isFormal(DocumentNumber number) {
    return number.issuer().matches(".*[发函办字规通]");
  }

  private boolean isLikeBasis(DocumentNumber number) {
    return number.isOfState()
        && issuer
            .filter(known -> EditDistance.between(number.issuer(), known) <= MOST_MISPRINTS)
            .isPresent();
  }

  private boolean isMisprint(DocumentNumber number) {
    return isLikeBasis(number)
        && !issuer.orElseThrow().equals(number.issuer())
        && !rules.authorities().contains(number.issuer());
  }

  /** Whether another document of the same authority stands where the basis should. */
  private boolean isInPlaceOfBasis(DocumentNumber number) {
    boolean sameAuthority =
        issuer.filter(number.issuer()::equals).isPresent()
            || (issuer.isPresent() && rules.authorities().contains(number.issuer()));
    if (!sameAuthority || number.name().equals(basis) || rules.grounds().contains(number.name())) {
      return false;
    }
    return title(number)
        .map(title -> title.contains(REPORT) && !YEAR.matcher(title).find())
        .orElseGet(
            () ->
                rules.purpose().matcher(sentence(number)).find()
                    && numbers.stream().noneMatch(other -> other.name().equals(basis)));
  }

  private Optional<String> title(DocumentNumber number) {
    int from = number.start() - number.issuer().length();
    return TITLE
        .matcher(prose.text().substring(0, from).replaceAll("[〈〉<>]", ""))
        .results()
        .map(found -> found.group(1))
        .findFirst();
  }

  private String sentence(DocumentNumber number) {
    return prose.sentences().stream()
        .filter(sentence -> sentence.start() <= number.start())
        .reduce((before, after) -> after)
        .map(Sentence::text)
        .orElse("");
  }
}
