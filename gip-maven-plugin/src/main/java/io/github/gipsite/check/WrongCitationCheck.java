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
 * Reports document numbers (文号) that are no longer the basis of the form, or that do not follow
 * GB/T 9704: the year in full and in 〔〕, the number without 第 and leading zeros.
 */
final class WrongCitationCheck implements Check {
  private static final Rule RULE = Rule.warning("wrong-citation");

  /** The character that every document number ends with; most narratives have none. */
  private static final char LAST = '号';

  /** The most characters of the issuer in a superseded document number. */
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

  /**
   * Checks one document number. Only the number itself is quoted, because it is not certain where
   * the name of the issuer begins.
   */
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
