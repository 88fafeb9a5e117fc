package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.prose.PlainNarrative;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reports documents that are wrongly cited: those that no longer are the basis of the form, by
 * number (文号) or by name, misprinted numbers, and numbers that do not follow GB/T 9704: the year in
 * full and in 〔〕, the number without 第 and leading zeros.
 */
final class WrongCitationCheck implements Check {
  static final Rule RULE = Rule.warning("wrong-citation");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    Edition edition = checked.report().edition();
    return checked.words().prose().stream().flatMap(prose -> findings(prose, edition)).toList();
  }

  private static Stream<Diagnostic> findings(PlainNarrative prose, Edition edition) {
    return Stream.of(
            new CitedNumbers(prose, edition).findings(),
            new CitedNames(prose, edition).findings(),
            new CitedOrders(prose, edition).findings())
        .flatMap(found -> found);
  }
}
