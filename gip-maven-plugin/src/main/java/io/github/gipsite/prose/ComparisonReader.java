package io.github.gipsite.prose;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the percentages that are worked out from numbers in the same sentence. Chinese compares
 * numbers in the same way in every edition, so the patterns are not in the edition files.
 */
public final class ComparisonReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final String COUNT =
      "(?<![0-9０-９.．,])(?<%1$s>[0-9０-９]++(?:[,.．][0-9０-９]++)*+[余多]?[万亿]?[余多]?)"
          + "[ \u3000]*(?<%1$sunit>人次|场次|\\p{IsHan})?次?[ \u3000]*";
  private static final String NOW = COUNT.formatted("now");
  private static final String BEFORE = COUNT.formatted("before");
  private static final String DIFFERENCE = COUNT.formatted("difference");

  /** The year before, or another one, which the group names. */
  private static final String YEAR = "(?:上一?年度?|去年|前一?年度?|(?<year>(?:19|20)[0-9]{2})年度?)(?:同期|全年)?";

  /** A few words that say nothing of more or less. */
  private static final String WORDS = "[\\p{IsHan}&&[^增减升降多少提涨跌占较比]]{0,8}?";

  private static final String COMMA = "[ \u3000]*[，,、；（(]?[ \u3000]*";
  private static final String CLOSE = "[）)]?";
  private static final String MORE = "增加|增长|增多|上升|提高|提升|上涨|多";
  private static final String LESS = "减少|下降|降低|回落|少";
  private static final String WAY =
      "(?:同比|环比|总体|数量|总量|较(?:上年|去年)|比(?:上年|去年)|相比)*"
          + "(?<way>增长|增加|增幅|增多|提高|提升|上升|上涨|攀升|涨幅|下降|减少|降低|降幅|减幅|下跌|回落|下滑|增|升|降|减)";
  private static final String PERCENTAGE =
      "(?:幅度|率|幅|了|为|达到|达|：|:)*[ \u3000]*"
          + "(?<said>(?<number>[0-9０-９]+(?:[.．][0-9０-９]+)?)[ \u3000]*(?<sign>[%％]|倍))";
  private static final String SIGNS = "%％倍";
  private static final String CHANGED_TO =
      "(?:增加|增长|上升|提高|提升|扩大|攀升|上涨|下降|减少|降低|回落|增|升|降|减|涨|跌)(?:至|到|为|成)"
          + "(?:(?:今年|本年|目前|现在|(?:19|20)[0-9]{2}年)度?)?";
  private static final String OF_WHICH =
      "(?:[，,](?:同比|(?:较|比|与)(?:(?<year>(?:19|20)[0-9]{2})年)?)[^，。；]{0,24})?"
          + COMMA
          + "其中[：:，,]?[^0-9０-９，。；]{0,14}";
  private static final String SHARE = "占(?:比例|比重|比|总数|总量|全部)?的?";
  private static final String DECREASES = "下降减少降低降幅减幅下跌回落下滑";

  /** The difference in numbers, between the two numbers and the percentage. */
  private static final String MIDDLE =
      "(?:"
          + COMMA
          + "(?:同比)?净?(?:"
          + MORE
          + "|"
          + LESS
          + ")了?[0-9０-９][0-9０-９,.．]*[万亿]?\\p{IsHan}{1,2}"
          + ")?";

  private static final List<Form> FORMS =
      List.of(
          // 3646条，较上年3607条增长1.08%
          new Form(
              NOW
                  + COMMA
                  + "(?:总量|数量|同比)?(?:相?较于?|相?比于?|对比|与|同)"
                  + YEAR
                  + WORDS
                  + BEFORE
                  + "(?:相比|相较)?"
                  + MIDDLE
                  + CLOSE
                  + COMMA
                  + WAY
                  + PERCENTAGE),
          // 由去年的48.6万次增至今年的63.2万次，增长30.0%
          new Form(
              "(?:由|从)(?:"
                  + YEAR
                  + ")?"
                  + WORDS
                  + BEFORE
                  + COMMA
                  + CHANGED_TO
                  + WORDS
                  + NOW
                  + MIDDLE
                  + CLOSE
                  + COMMA
                  + WAY
                  + PERCENTAGE),
          // 820条，上年为328条，增长1.5倍
          new Form(
              NOW
                  + "[，,（(；](?:而)?"
                  + YEAR
                  + WORDS
                  + BEFORE
                  + CLOSE
                  + MIDDLE
                  + COMMA
                  + WAY
                  + PERCENTAGE),
          // 去年发布328条，今年发布820条，增长1.5倍
          new Form(
              YEAR
                  + WORDS
                  + BEFORE
                  + CLOSE
                  + "[，,](?:今年|本年|(?:19|20)[0-9]{2}年)度?"
                  + WORDS
                  + NOW
                  + MIDDLE
                  + CLOSE
                  + COMMA
                  + WAY
                  + PERCENTAGE),
          // 1.36万条，同比增加0.16万条，增长13.3%
          new Form(
              NOW
                  + COMMA
                  + "(?:(?:相?较|比|与)"
                  + YEAR
                  + "(?:相比)?[，,]?|同比)净?(?<direction>"
                  + MORE
                  + "|"
                  + LESS
                  + ")了?"
                  + DIFFERENCE
                  + COMMA
                  + WAY
                  + PERCENTAGE),
          // 820条，是上年328条的2.5倍
          new Form(
              NOW + COMMA + "(?:是|为|相当于|达到?)(?:" + YEAR + ")?" + WORDS + BEFORE + "的" + PERCENTAGE),
          // 87篇，其中图解28篇，占比32.2%
          new Form(BEFORE + OF_WHICH + NOW + COMMA + SHARE + PERCENTAGE),
          // 在办结的75件中，予以公开30件，占40%
          new Form(
              "在?\\p{IsHan}{1,8}的"
                  + BEFORE
                  + "(?:申请|办件|信息|文件|件)?[中里][，,]?"
                  + WORDS
                  + NOW
                  + COMMA
                  + SHARE
                  + PERCENTAGE),
          // 87篇，其中图解占比32.2%（28篇）
          new Form(BEFORE + OF_WHICH + SHARE + PERCENTAGE + "[，,（(]" + NOW));

  /** A way to say it, with the names of the groups that only some of them have. */
  private record Form(Pattern pattern, boolean hasYear, boolean hasDifference, boolean isChange) {
    Form(String regex) {
      this(
          Pattern.compile(regex),
          regex.contains("<year>"),
          regex.contains("<difference>"),
          regex.contains("<way>"));
    }
  }

  private ComparisonReader() {}

  /** All of them in a sentence of a report. */
  public static List<ComparisonMention> in(Sentence sentence, int reportYear) {
    String text = sentence.text();
    if (SIGNS.chars().noneMatch(sign -> text.indexOf(sign) >= 0)) {
      return List.of();
    }
    Map<Integer, ComparisonMention> found = new TreeMap<>();
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text);
      while (matcher.find()) {
        of(matcher, form, text, reportYear).ifPresent(one -> found.putIfAbsent(one.start(), one));
      }
    }
    return List.copyOf(found.values());
  }

  private static Optional<ComparisonMention> of(
      Matcher matcher, Form form, String text, int reportYear) {
    String year = form.hasYear() ? matcher.group("year") : null;
    String other = form.hasDifference() ? "difference" : "before";
    if ((year != null && Integer.parseInt(year) >= reportYear)
        || isOfOtherUnit(matcher.group("nowunit"), matcher.group(other + "unit"))) {
      return Optional.empty();
    }
    return number(matcher, "now", text)
        .flatMap(
            current ->
                number(matcher, other, text)
                    .map(number -> form.hasDifference() ? before(current, number, matcher) : number)
                    .filter(before -> before.value().signum() > 0)
                    .map(before -> of(matcher, form, current, before)));
  }

  private static ComparisonMention of(Matcher matcher, Form form, Numeral current, Numeral before) {
    BigDecimal number =
        new BigDecimal(Normalizer.normalize(matcher.group("number"), Normalizer.Form.NFKC));
    BigDecimal percent = matcher.group("sign").equals("倍") ? HUNDRED : BigDecimal.ONE;
    BigDecimal said = number.multiply(percent);
    boolean less = form.isChange() && DECREASES.contains(matcher.group("way"));
    return new ComparisonMention(
        matcher.group("said"),
        less ? said.negate() : said,
        percent.movePointLeft(number.scale()),
        current,
        before,
        form.isChange(),
        matcher.start("said"),
        matcher.end("said"));
  }

  private static boolean isOfOtherUnit(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  /** The number in a group; empty where it is only said to be about as much. */
  private static Optional<Numeral> number(Matcher matcher, String group, String text) {
    int start = matcher.start(group);
    return Numeral.parse(matcher.group(group), text.substring(Math.max(0, start - 1), start))
        .filter(number -> !number.approximate());
  }

  private static Numeral before(Numeral current, Numeral difference, Matcher matcher) {
    boolean less = LESS.contains(matcher.group("direction"));
    BigDecimal value =
        less
            ? current.value().add(difference.value())
            : current.value().subtract(difference.value());
    return new Numeral(value, current.step().max(difference.step()), false);
  }
}
