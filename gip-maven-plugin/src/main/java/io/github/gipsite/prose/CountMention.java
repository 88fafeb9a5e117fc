package io.github.gipsite.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A count in a sentence: a number with a unit, 383件.
 *
 * @param start where the number begins in the sentence
 * @param end where it ends, without the unit
 * @param unit 件, 份, 条 …
 */
public record CountMention(Numeral number, String written, int start, int end, String unit) {
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![0-9０-９.．第零〇一二两三四五六七八九十百千万亿])(?<n>"
              + Numeral.PATTERN
              + ")[ \u3000]*(?<unit>件|宗|份|起|条|个(?!工作日|自然日|月|小时|百分点)|次|人次|人|项|篇|场|则|名(?!单|录|称|义)|家|期(?!间|限|内|末|满)|户|批(?!准|复|示)|部(?!门|分|委))");

  /** The place after its unit. */
  public int endOfUnit(Sentence sentence) {
    return sentence.text().indexOf(unit, end) + unit.length();
  }

  /** All counts in a sentence, in order. */
  public static List<CountMention> in(Sentence sentence) {
    List<CountMention> counts = new ArrayList<>();
    Matcher matcher = COUNT.matcher(sentence.text());
    while (matcher.find()) {
      int start = matcher.start("n");
      String before = sentence.text().substring(Math.max(0, start - 1), start);
      String written = matcher.group("n");
      int end = matcher.end("n");
      String unit = matcher.group("unit");
      Numeral.parse(written, before)
          .ifPresent(number -> counts.add(new CountMention(number, written, start, end, unit)));
    }
    return counts;
  }
}
