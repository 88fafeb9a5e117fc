package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.edition.CitationRules;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.prose.PlainNarrative;
import io.github.gipsite.prose.Sentence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in one narrative of documents that no longer are the basis of the form. */
final class CitedNames {
  /** The most characters between the name of a document and the end of its number. */
  private static final int AS_FAR_AS_NUMBER = 30;

  private final PlainNarrative prose;
  private final CitationRules rules;
  private final String basis;

  CitedNames(PlainNarrative prose, Edition edition) {
    this.prose = prose;
    this.rules = edition.text().citations();
    this.basis = edition.basis();
  }

  Stream<Diagnostic> findings() {
    return prose.sentences().stream()
        .filter(sentence -> sentence.text().contains("年度报告"))
        .filter(sentence -> !rules.changing().matcher(sentence.text()).find())
        .flatMap(
            sentence -> rules.supersededNames().stream().flatMap(name -> findings(name, sentence)));
  }

  private Stream<Diagnostic> findings(Pattern name, Sentence sentence) {
    Matcher matcher = name.matcher(sentence.text());
    return matcher
        .results()
        .filter(found -> !isToldByNumber(sentence.text(), found.end()))
        .map(
            found ->
                Diagnostic.of(
                    WrongCitationCheck.RULE,
                    sentence.place(found.start(), found.end()),
                    "wrong-citation.superseded",
                    found.group(),
                    basis));
  }

  /** Whether a number follows that says itself what is wrong, or that it is another document. */
  private boolean isToldByNumber(String sentence, int end) {
    String after = sentence.substring(end, Math.min(sentence.length(), end + AS_FAR_AS_NUMBER));
    List<DocumentNumber> numbers = DocumentNumber.in(after.replaceFirst("[，,《].*", ""));
    return !numbers.isEmpty() && !numbers.get(0).name().equals(basis);
  }
}
