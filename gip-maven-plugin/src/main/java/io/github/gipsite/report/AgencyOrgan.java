package io.github.gipsite.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The organ in an agency's name, without its place: 教育局 of 示例县教育局. It is empty for a government,
 * which many names leave out (示例县2023年…), its office, and the committee of a zone.
 */
record AgencyOrgan(String name) {
  private static final Pattern GOVERNMENT = Pattern.compile("^(?:人民政府|政府|管理委|管委会?|行政公署|行署|办事处)");

  /** What a name may add to the organ itself, such as its office or one of its sections. */
  private static final Pattern ADDED =
      Pattern.compile("(?:机关|系统|本级)$|(?<=[局委厅会院署])\\p{IsHan}{0,20}(?:办|科|股|处|室|小组)$");

  /** What stands for the whole government or administration of a place. */
  private static final Pattern WHOLE =
      Pattern.compile("人民|办|党政(?:综合|服务)?办?|(?:党政)?综合办|管理[局处]|管理中心|党工?委|工委");

  /** What organs end with, the longer ones first; 大队 of a 局 is another agency. */
  private static final List<String> KINDS =
      List.of(
          "分局", "支局", "总局", "局", "委", "厅", "办", "大队", "支队", "总队", "中队", "队", "分中心", "中心", "学院",
          "医院", "研究院", "法院", "检察院", "院", "学校", "大学", "中学", "小学", "公司", "集团", "海关", "分行", "支行", "总站",
          "站", "所", "馆", "会", "社", "处", "署", "部", "台", "政府");

  /** The fewest characters that may stand in another order: 文体广旅局 for 文化广电旅游体育局. */
  private static final int ANY_ORDER = 4;

  static AgencyOrgan of(String name) {
    String shorter = name.replace("委员会", "委").replaceAll("办公[室厅]", "办");
    String organ = GOVERNMENT.matcher(shorter).replaceFirst("");
    String plain = ADDED.matcher(organ).replaceFirst("");
    return new AgencyOrgan(WHOLE.matcher(plain).matches() ? "" : plain);
  }

  boolean isGovernment() {
    return name.isEmpty();
  }

  /** Whether it says what the organ does, as 局 alone and 政务公开工作 do not. */
  boolean isNamed() {
    return name.length() > 1 && !name.equals(kind()) && !name.contains("公开");
  }

  /** Its kind, such as 局; empty where it is none that we know. */
  String kind() {
    return KINDS.stream().filter(name::endsWith).findFirst().orElse("");
  }

  /** Whether two organs can be the same one: one name is the other, or short for it. */
  boolean isSame(AgencyOrgan other) {
    if (isGovernment() || other.isGovernment()) {
      return isGovernment() && other.isGovernment();
    }
    boolean comparable = kind().isEmpty() || other.kind().isEmpty() || kind().equals(other.kind());
    String shorter = name.length() < other.name.length() ? name : other.name;
    String longer = name.length() < other.name.length() ? other.name : name;
    return comparable && (isAbbreviation(shorter, longer) || isReordered(shorter, longer));
  }

  /** Whether all characters of a name occur in a longer one, in their order. */
  static boolean isAbbreviation(String shorter, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length();
  }

  private static boolean isReordered(String shorter, String longer) {
    return shorter.length() >= ANY_ORDER
        && shorter.chars().allMatch(c -> longer.indexOf(c) >= 0)
        && shorter.chars().distinct().count() == shorter.length();
  }
}
