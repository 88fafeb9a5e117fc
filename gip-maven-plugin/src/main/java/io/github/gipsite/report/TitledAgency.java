package io.github.gipsite.report;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the agency in the title of a report, before the year or behind it. */
public final class TitledAgency {
  private static final String YEAR = "[(\\[〔]?[0-9〇○零O一二三四五六七八九]{4}年度?[)\\]〕]?";

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /** What may stand before the agency. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:[\\[【]?(?:名称|标题|题名|题目)[\\]】]?:|附件[0-9]*:?|《|关于(?:发布|公布|印发|报送|公开|公示|编制)?|"
              + YEAR
              + ")+");

  /** What begins behind the agency. An office of information disclosure has these words too. */
  private static final Pattern BEHIND =
      Pattern.compile(
          YEAR
              + "|(?:(?<!人民)政府信息公开|政务信息公开|政务公开|信息公开|依申请公开|主动公开)(?!办|领导|工作领导|工作办|中心|局|科|股|委|处)"
              + "|年度报告|年报|年度工作|工作报告|工作总结|关于");

  private static final Pattern LAST = Pattern.compile("(?:本级|工作|的|度|\\(本级\\)|[(\\[《:,、]){1,8}$");

  private TitledAgency() {}

  /** Returns the agency that a title names; empty where it names none, or no certain one. */
  public static Optional<AgencyName> of(String title) {
    String plain = SPACE.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC)).replaceAll("");
    String rest = BEFORE.matcher(plain).replaceFirst("");
    Matcher behind = BEHIND.matcher(rest);
    String named = behind.find() ? rest.substring(0, behind.start()) : "";
    return Optional.of(AgencyName.of(LAST.matcher(named).replaceFirst("")))
        .filter(AgencyName::isCertain);
  }
}
