package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.prose.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports the wrong year: in the title, in the period of the figures, or in what is said of this
 * year. Chinese names years in the same way in every edition, so the patterns are not in the
 * edition files.
 */
final class TextYearCheck implements Check {
  private static final Rule RULE = Rule.warning("text-year");

  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final String YEAR = "[0-9０-９〇○零一二三四五六七八九]{4}";
  private static final Pattern TITLE = Pattern.compile("(?<year>" + YEAR + ")年");

  /** A year in the words, other than in the name of a document. */
  private static final Pattern MENTION =
      Pattern.compile("(?<![0-9])(?<year>" + YEAR + ")年(?!起|[^《》]{0,60}》)");

  /** The character that every mention of a year contains. */
  private static final char NAMED = '年';

  /** The words that every period contains, and few sentences do. */
  private static final String FIRST_DAY = "年1月1日";

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?<year>"
              + YEAR
              + ")"
              + FIRST_DAY
              + "[^0-9。；]{1,4}(?:(?<to>"
              + YEAR
              + ")年)?(?:12月31日|底)");
  private static final Pattern PERIOD_WORDS = Pattern.compile("统计|期限|数据|时间");
  private static final Pattern OPENING =
      Pattern.compile(
          "[ \u3000]*(?:[（(]?[一二三四五六七八九十0-9]{1,2}[）)、.．][ \u3000]*)?(?:在)?(?<year>"
              + YEAR
              + ")年(?:度|全年)?(?:[，,]|(?=我|本[市县区局委院镇乡单机]|全[市县区省州局委镇乡年]|(?:未|没有)收取|共(?!有)))");

  /** 截至2023年12月31日，全年收到……: the last day of the year that the sentence is about. */
  private static final Pattern LAST_DAY =
      Pattern.compile(
          "[ \u3000]*截[至止]到?(?<year>"
              + YEAR
              + ")年12月31日[，,]?(?=全年|本年|今年|我[市县区局委院镇乡]|本[市县区局委院镇乡单机])");

  /** The character that every word of publishing in the list begins with. */
  private static final String NOW = "现";

  private static final Pattern PUBLISHING =
      Pattern.compile(NOW + "(?:将|予以|发布|公布|向社会)[^。]{0,30}?(?<year>" + YEAR + ")年度?政府信息公开");
  private static final Pattern LOOKING_BACK = Pattern.compile("以来|相比|[较比]|起[，,]|曾|此前|去年|上年");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Diagnostic> findings = new ArrayList<>();
    title(checked, findings);
    CopiedSentences copied = new CopiedSentences(checked);
    MisdatedFigures misdated = new MisdatedFigures(checked);
    for (Sentence sentence : checked.words().sentences()) {
      if (sentence.text().indexOf(NAMED) >= 0) {
        int found = findings.size();
        words(sentence, checked.year(), findings);
        if (findings.size() == found) {
          copied(sentence, checked.year(), copied, findings);
        }
        if (findings.size() == found) {
          misdated(sentence, checked.year(), misdated, findings);
        }
      }
    }
    return findings;
  }

  /** Reports each wrong year of a sentence once, though it may be wrong in several ways. */
  private static void words(Sentence sentence, int year, List<Diagnostic> findings) {
    Map<Integer, Diagnostic> byYear = new LinkedHashMap<>();
    if (sentence.text().contains(FIRST_DAY)) {
      period(sentence, year, byYear);
    }
    opening(OPENING, sentence, year, byYear);
    opening(LAST_DAY, sentence, year, byYear);
    if (sentence.text().contains(NOW)) {
      publishing(sentence, year, byYear);
    }
    planned(sentence, year, byYear);
    findings.addAll(byYear.values());
  }

  private static void title(CheckedReport checked, List<Diagnostic> findings) {
    Matcher matcher = TITLE.matcher(checked.report().title());
    Set<Integer> told = new HashSet<>();
    while (matcher.find()) {
      if (isOther(matcher.group("year"), checked.year())
          && told.add(number(matcher.group("year")))) {
        SourceLocation place = checked.report().places().title();
        findings.add(
            finding(place, "text-year.title", matcher.group("year"), checked.year())
                .withSeverity(Severity.ERROR));
      }
    }
  }

  private static void period(Sentence sentence, int year, Map<Integer, Diagnostic> findings) {
    Matcher matcher = PERIOD.matcher(sentence.text());
    if (!matcher.find() || !PERIOD_WORDS.matcher(sentence.text()).find()) {
      return;
    }
    String to = matcher.group("to");
    boolean same = to != null && number(to) == number(matcher.group("year"));
    String key = same ? "text-year.period.both" : "text-year.period";
    period(sentence, matcher, "year", key, year, findings);
    period(sentence, matcher, "to", key, year, findings);
  }

  private static void period(
      Sentence sentence,
      Matcher matcher,
      String group,
      String key,
      int year,
      Map<Integer, Diagnostic> findings) {
    String said = matcher.group(group);
    if (said != null && isOther(said, year)) {
      SourceLocation place = sentence.place(matcher.start(group), matcher.end(group));
      findings.putIfAbsent(
          number(said), finding(place, key, said, year).withSeverity(Severity.ERROR));
    }
  }

  /**
   * Reports a sentence that opens with another year: 「2023年，……」 in a report for 2024 is last year's
   * text. Next year's plans are not reported.
   */
  private static void opening(
      Pattern opening, Sentence sentence, int year, Map<Integer, Diagnostic> findings) {
    Matcher matcher = opening.matcher(sentence.text());
    if (matcher.lookingAt()
        && number(matcher.group("year")) < year
        && !LOOKING_BACK.matcher(sentence.text()).find()
        && !sentence.text().contains(year + "年")) {
      SourceLocation place = sentence.place(matcher.start("year"), matcher.end("year"));
      findings.putIfAbsent(
          number(matcher.group("year")), finding(place, "text-year", matcher.group("year"), year));
    }
  }

  /** Reports last year in a sentence that stands in the report of that year, too. */
  private static void copied(
      Sentence sentence, int year, CopiedSentences copied, List<Diagnostic> findings) {
    Matcher matcher = MENTION.matcher(sentence.text());
    if (matcher.find()
        && number(matcher.group("year")) == year - 1
        && !LOOKING_BACK.matcher(sentence.text()).find()
        && !sentence.text().contains(year + "年")) {
      SourceLocation place = sentence.place(matcher.start("year"), matcher.end("year"));
      copied
          .original(sentence)
          .map(
              from ->
                  finding(place, "text-year.copied", matcher.group("year"), year)
                      .withRelated(List.of(from)))
          .ifPresent(findings::add);
    }
  }

  /** Reports a plan for a year that is over. */
  private static void planned(Sentence sentence, int year, Map<Integer, Diagnostic> findings) {
    PlannedYear.in(sentence)
        .filter(planned -> planned.year() <= year)
        .ifPresent(
            planned ->
                findings.putIfAbsent(
                    planned.year(),
                    finding(
                        sentence.place(planned.start(), planned.end()),
                        "text-year.planned",
                        String.valueOf(planned.year()),
                        year)));
  }

  /** Reports a year before whose figures are those of this one. */
  private static void misdated(
      Sentence sentence, int year, MisdatedFigures misdated, List<Diagnostic> findings) {
    misdated
        .in(sentence)
        .map(
            said ->
                finding(sentence.place(said.start(), said.end()), "text-year", said.group(), year))
        .ifPresent(findings::add);
  }

  private static void publishing(Sentence sentence, int year, Map<Integer, Diagnostic> findings) {
    Matcher matcher = PUBLISHING.matcher(sentence.text());
    if (matcher.find() && isOther(matcher.group("year"), year)) {
      SourceLocation place = sentence.place(matcher.start("year"), matcher.end("year"));
      findings.putIfAbsent(
          number(matcher.group("year")), finding(place, "text-year", matcher.group("year"), year));
    }
  }

  private static Diagnostic finding(SourceLocation place, String key, String said, int year) {
    return Diagnostic.of(RULE, place, key, said, year);
  }

  private static boolean isOther(String written, int year) {
    return number(written) != year;
  }

  /** Reads a year, also 二〇二四 and full-width digits. */
  private static int number(String written) {
    int number = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      int digit = Character.digit(c, 10);
      number = number * 10 + (digit >= 0 ? digit : Math.max(0, CHINESE_DIGITS.indexOf(c)));
    }
    return number;
  }
}
