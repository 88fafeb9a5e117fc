package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.prose.PlainNarrative;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Document numbers (文号) that are no longer the basis of the form, or are not written as GB/T 9704
 * has them: the year in full and in 〔〕, the number without 第 and leading zeros.
 */
final class WrongCitationCheck implements Check {
  private static final Rule RULE = Rule.warning("wrong-citation");

  /** What every document number ends with; most narratives have none. */
  private static final char LAST = '号';

  /** No issuer of a superseded document has more characters. */
  private static final int LONGEST_ISSUER = 10;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<=[一-鿿][发函办字规通])(?<document>[ \u3000]*[〔\\[【（(［﹝<＜](?<year>[0-9]{2,4})年?[〕\\]】）)］﹞>＞][ \u3000]*第?(?<number>[0-9]+)[ \u3000]*号)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PlainNarrative prose : checked.words().prose()) {
      if (prose.text().indexOf(LAST) >= 0) {
        Matcher matcher = NUMBER.matcher(prose.text());
        while (matcher.find()) {
          check(prose, matcher, checked, findings);
        }
      }
    }
    return findings;
  }

  /** Where the name of the issuer begins is open, so only the number itself is quoted. */
  private static void check(
      PlainNarrative prose, Matcher matcher, CheckedReport checked, List<Diagnostic> findings) {
    String written = matcher.group("document");
    String proper = proper(matcher);
    int start = matcher.start("document");
    SourceLocation place = prose.place(start, matcher.end());
    String issuer = prose.text().substring(Math.max(0, start - LONGEST_ISSUER), start);
    boolean superseded =
        checked.report().edition().text().superseded().stream()
            .anyMatch((issuer + proper)::endsWith);
    if (superseded) {
      String basis = checked.report().edition().basis();
      findings.add(Diagnostic.of(RULE, place, "wrong-citation.superseded", written, basis));
    } else if (!written.equals(proper)) {
      findings.add(Diagnostic.of(RULE, place, "wrong-citation", written, proper));
    }
  }

  private static String proper(Matcher matcher) {
    String year = matcher.group("year");
    String number = matcher.group("number").replaceFirst("^0+(?=[0-9])", "");
    return "〔" + (year.length() == 2 ? "20" : "") + year + "〕" + number + "号";
  }
}
