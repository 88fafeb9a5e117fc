package io.github.gipsite.check;

import io.github.gipsite.prose.Sentence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year for which a sentence plans something: it must be after that of the report. */
final class PlannedYear {
  /** The words that every plan in the list contains one of. */
  private static final Pattern HINTS = Pattern.compile("将|下一?步|阶段|今后|拟|计划|力争|争取|预计");

  private static final String YEAR = "(?<![0-9至—-])(?<year>20[0-9]{2})年度?";

  /** 2023年，我局将进一步…. Without such a word, 将 may stand for 把. */
  private static final Pattern WILL =
      Pattern.compile(
          YEAR
              + "(?:[上下]半年|底前|内)?[，,]?(?:(?:我|本|全)?[一-鿿&&[^将年]]{0,12}[，,]?)?"
              + "(?<!即)将(?:进一步|继续|重点|着力|持续|不断|大力|切实|努力|全力|加快|积极|深入)");

  /** 拟于2023年上半年…. */
  private static final Pattern INTENDED =
      Pattern.compile(
          "(?:下一?步|下一?阶段|今后|(?<![草虚模])拟[于在]?|(?<!原)计划[于在]?|力争|争取|预计)[，,：:]?将?[于在]?" + YEAR);

  /** Words of a plan that was made earlier. */
  private static final Pattern EARLIER = Pattern.compile("原|曾|推迟|延后|延期|已|此前|当时|年初|去年|上年|提前|按照|根据");

  private final Matcher match;

  private PlannedYear(Matcher match) {
    this.match = match;
  }

  static Optional<PlannedYear> in(Sentence sentence) {
    String text = sentence.text();
    if (!text.contains("20") || !HINTS.matcher(text).find() || EARLIER.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher will = WILL.matcher(text);
    Matcher intended = INTENDED.matcher(text);
    if (will.find()) {
      return Optional.of(new PlannedYear(will));
    }
    return intended.find() ? Optional.of(new PlannedYear(intended)) : Optional.empty();
  }

  int year() {
    return Integer.parseInt(match.group("year"));
  }

  int start() {
    return match.start("year");
  }

  int end() {
    return match.end("year");
  }
}
