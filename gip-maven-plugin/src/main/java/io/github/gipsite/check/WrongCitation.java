package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Document numbers (文号) that are no longer the basis of the form, or are not written as GB/T 9704
 * has them: the year in full and in 〔〕, the number without 第 and leading zeros.
 */
final class WrongCitation implements Check {
  private static final Rule RULE = Rule.warning("wrong-citation");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<body>[一-鿿]{1,9}[发函办字规通])(?<document>[ \u3000]*[〔\\[【（(［﹝<＜](?<year>[0-9]{2,4})年?[〕\\]】）)］﹞>＞][ \u3000]*第?(?<number>[0-9]+)[ \u3000]*号)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Prose prose : checked.words().prose()) {
      Matcher matcher = NUMBER.matcher(prose.text());
      while (matcher.find()) {
        check(prose, matcher, checked, findings);
      }
    }
    return findings;
  }

  /** Where the name of the issuer begins is open, so only the number itself is quoted. */
  private static void check(
      Prose prose, Matcher matcher, CheckedReport checked, List<Diagnostic> findings) {
    String written = matcher.group("document");
    String proper = proper(matcher);
    SourceLocation place = prose.place(matcher.start("document"), matcher.end());
    boolean superseded =
        checked.report().edition().text().superseded().stream()
            .anyMatch((matcher.group("body") + proper)::endsWith);
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
