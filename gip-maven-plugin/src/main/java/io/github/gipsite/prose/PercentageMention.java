package io.github.gipsite.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A percentage in a sentence that states its kind: a change against the year before, or a share.
 *
 * @param value as said; below 0 for a decrease
 * @param from the start of the words that state its kind: 同比, 占比
 * @param start where the number begins in the sentence
 * @param end after the percent sign
 */
public record PercentageMention(
    String written, BigDecimal value, Kind kind, int from, int start, int end) {
  /** The base of a percentage. */
  public enum Kind {
    CHANGE,
    SHARE
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String NUMBER = "(?<n>[0-9０-９]+(?:[.．][0-9０-９]+)?)[ \u3000]*[%％]";
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:(?:较|比|与)(?:上年|去年|上一年|(?<than>[0-9]{4})年)(?:度|同期)?|(?:较|比)同期|同比)(?:[^0-9０-９，。；]{0,8}?|(?:增加|减少|上升|下降)了?[0-9０-９]+[件宗份]，)"
              + "(?<way>增长|上升|增加|提高|下降|减少|降低|增幅|降幅)[了为达]?"
              + NUMBER);
  private static final Pattern SHARE =
      Pattern.compile(
          "占(?!全[国省市区县州])(?:比|(?:[^0-9０-９，。；]{0,6}(?:申请|办结|办理|受理|答复|新收|收件|收到)[^0-9０-９，。；]{0,8}?))(?:例|的|为|达|约为)*"
              + NUMBER);

  public boolean isChange() {
    return kind == Kind.CHANGE;
  }

  /** All percentages in a sentence of a report. */
  public static List<PercentageMention> in(Sentence sentence, int reportYear) {
    if (sentence.text().indexOf('%') < 0 && sentence.text().indexOf('％') < 0) {
      return List.of();
    }
    List<PercentageMention> found = new ArrayList<>();
    Matcher change = CHANGE.matcher(sentence.text());
    while (change.find()) {
      boolean less = "下降减少降低降幅".contains(change.group("way"));
      String than = change.group("than");
      if (than == null || than.equals(String.valueOf(reportYear - 1))) {
        found.add(percentage(change, Kind.CHANGE, less));
      }
    }
    Matcher share = SHARE.matcher(sentence.text());
    while (share.find()) {
      found.add(percentage(share, Kind.SHARE, false));
    }
    return found;
  }

  /** A part in percent of a base, exact to far more digits than anyone writes. */
  public static BigDecimal of(BigDecimal part, BigDecimal base) {
    return part.multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
  }

  /** Whether the exact percentage is rounded, or cut, to what is said. */
  public boolean agrees(BigDecimal exact) {
    return List.of(RoundingMode.HALF_UP, RoundingMode.DOWN).stream()
        .anyMatch(mode -> exact.setScale(value.scale(), mode).compareTo(value) == 0);
  }

  /** An exact percentage with as many decimals as this one has. */
  public String rounded(BigDecimal exact) {
    return exact.setScale(value.scale(), RoundingMode.HALF_UP).toPlainString() + "%";
  }

  private static PercentageMention percentage(Matcher matcher, Kind kind, boolean negative) {
    BigDecimal said =
        new BigDecimal(Normalizer.normalize(matcher.group("n"), Normalizer.Form.NFKC));
    int start = matcher.start("n");
    return new PercentageMention(
        matcher.group().substring(start - matcher.start()),
        negative ? said.negate() : said,
        kind,
        matcher.start(),
        start,
        matcher.end());
  }
}
