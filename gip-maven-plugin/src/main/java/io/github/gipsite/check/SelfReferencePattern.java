package io.github.gipsite.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The ways in which a report says whose it is. Chinese does so in the same words in every edition,
 * so the patterns are not in the edition files.
 */
enum SelfReferencePattern {
  /** 现将示例局2023年政府信息公开工作年度报告公布如下. */
  PUBLISHED(
      "现(?:将|就|予以公布|公布|发布|公开|向社会公布|向社会公开|编制)[《〈]?"
          + Words.NAME
          + "(?=(?:上一?年度|本年度|年度|"
          + Words.YEAR
          + "|政府信息公开|政务公开|信息公开|公开工作).{0,15})(?=.{0,15}公开)",
      List.of(List.of("现"), List.of("公开")),
      Where.ANYWHERE,
      false),

  /** 示例局（以下简称“我局”）. */
  CALLED(
      "(?:^|[，；：、]|现将|由|根据)" + Words.NAME + "[（(](?:以下|下)?[统简]称[:：为]?[“\"「‘']?[我本]" + Words.BODY,
      List.of(List.of("称")),
      Where.ANYWHERE,
      false),

  /** 我局（示例局）. A body of two names has the second one in brackets too. */
  IN_BRACKETS(
      "[我本]" + Words.BODY + "[（(](?![不除]?含|包括|原|加?挂|下属|所属|设在|内设|以下|简称|及|和|指)" + Words.NAME + "[)）]",
      List.of(List.of("我", "本"), List.of("（", "(")),
      Where.ANYWHERE,
      true),

  /** 本报告由示例局编制. */
  COMPILED(
      "本(?:年度)?(?:报告|年报|年度报告)[^，。；]{0,10}?由" + Words.NAME + "(?=[根按依编制撰起负组发汇会，。（(\\s])",
      List.of(List.of("报告", "年报"), List.of("由")),
      Where.ANYWHERE,
      true),

  /** 对本报告有疑问，请与示例局联系. */
  ASKED(
      "(?s)^(?=.*(?:报告|年报)).*?(?:疑问|疑义|建议|意见|咨询|问题)[^。；]{0,12}?(?:与|向|联系|致电)"
          + Words.NAME
          + "(?=联系|咨询|反映|反馈|电话|[（(，。]|$)",
      List.of(List.of("报告", "年报"), List.of("疑问", "疑义", "建议", "意见", "咨询", "问题")),
      Where.ANYWHERE,
      true),

  /** 示例局编制了2023年政府信息公开工作年度报告. */
  COMPILING(
      "(?:^|[，；：])(?:"
          + Words.YEAR
          + ")?"
          + Words.NO_OTHER
          + Words.NAME
          + "(?=(?:[结根按][^，。；]{0,20}，?)?(?:认真|组织)?(?:编制|制作|编写|起草|撰写|形成)了?[^，。；]{0,25}(?:报告|年报))",
      List.of(List.of("报告", "年报")),
      Where.OPENING,
      true),

  /** 2023年，示例局认真贯彻……. */
  DOING(
      "^[ \u3000]*(?:在?"
          + Words.YEAR
          + "(?:以来)?[，,]?)?"
          + Words.NO_OTHER
          + Words.NAME
          + "(?=(?:"
          + Words.YEAR
          + ")?[，,]?[在以坚认严深紧始积全高切扎持不根贯按围牢强])",
      List.of(),
      Where.OPENING,
      true),

  /** 示例局未收取信息处理费. */
  CHARGING(
      "^[ \u3000]*(?:"
          + Words.YEAR
          + "[，,]?)?"
          + Words.NO_OTHER
          + Words.NAME
          + "(?=(?:"
          + Words.YEAR
          + ")?[，,]?(?:未|没有|无|不存在|依申请|本年|全年|共?收取)[^。；]{0,30}(?:信息处理费|费用|收费|其他需要报告))",
      List.of(List.of("费", "其他需要报告")),
      Where.CLOSING,
      true),

  /** 示例局网站政府信息公开专栏完成改版. */
  HAVING_SITE(
      "^[ \u3000]*(?:[（(]?[一二三四五六七八九十0-9]{1,2}[）)、.．][^。；，]{0,14}[。：:])?(?:"
          + Words.YEAR
          + "[，,]?)?"
          + Words.NO_OTHER
          + Words.NAME
          + "(?=(?:官方|门户|政务|政府)?网站(?:的)?(?:政府信息公开|信息公开|政务公开)(?:专栏|栏目|平台|专区|年报|页面))",
      List.of(List.of("网站")),
      Where.ANYWHERE,
      true),

  /** 针对上述问题，示例局将进一步……. */
  PROMISING(
      "(?:(?:针对|对照|围绕|对于|根据)[^，。；]{0,16}|下一?步|下一?阶段|今后|"
          + Words.YEAR
          + ")[，,]"
          + Words.NO_OTHER
          + Words.NAME
          + "(?=将(?:进一步|继续|重点|着力|持续|不断|大力|切实|努力|全力|加快|积极|深入|坚持|严格|采取|从|以|按))",
      List.of(List.of("将")),
      Where.PLAN,
      true),

  /** 示例局将针对问题认真整改. */
  MENDING(
      "(?:^|[，；。])[ \u3000]*"
          + Words.NO_OTHER
          + Words.NAME
          + "(?=将?(?:针对|对照|围绕)(?:上述|以上|存在|这些|此类)?的?(?:问题|不足|短板)|将?(?:认真|立即|逐项|逐一)(?:加以)?整改)",
      List.of(List.of("问题", "整改", "不足", "短板")),
      Where.PLAN,
      true),

  /** 示例局 in a line of its own, as a signature. */
  SIGNED("^[ \u3000]*" + Words.NAME + "[ \u3000]*$", List.of(), Where.LAST_LINE, true);

  /** The part of a report in which the words mean the report itself. */
  enum Where {
    ANYWHERE,
    OPENING,
    CLOSING,
    PLAN,
    LAST_LINE
  }

  /** Words that the patterns are made of. */
  private static final class Words {
    static final String YEAR = "(?:[0-9０-９]{4}|[〇○零一二三四五六七八九]{4})年度?";

    /** Some characters stand in sentences and in no name. */
    static final String NAME =
        "(?<name>[\\p{IsHan}&&[^年以为的了在是将把对于从按坚认严深紧并让与就其这]]{1,40}?"
            + "(?:局|委员会|委|厅|政府|办公[室厅]|办事处|办|中心|院|队|海关|站|所|处|会|社|公司|镇|乡|街道|小组|[省市县区州旗盟]))";

    static final String BODY = "(?:局|委|办|厅|院|中心|单位|机关|部门|镇|乡|街道|县|市|区|旗|州|省|所|站|处|大?队|支队|公司|校)";

    /** How others are brought in that have to do with the report. */
    static final String NO_OTHER =
        "(?!根据|依据|依照|遵照|参照|经|围绕|会同|结合|关于|通过|推动|指导|督促|组织|配合|协助|国务院|国家|中央|党中央)";

    private Words() {}
  }

  private final Pattern pattern;

  // All of them are of List.of, which nothing changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<List<String>> needs;

  private final Where where;
  private final boolean mayNameOthers;

  SelfReferencePattern(
      String pattern, List<List<String>> needs, Where where, boolean mayNameOthers) {
    this.pattern = Pattern.compile(pattern);
    this.needs = needs;
    this.where = where;
    this.mayNameOthers = mayNameOthers;
  }

  Pattern pattern() {
    return pattern;
  }

  /** The words without which it is not there, each with its alternatives. */
  List<List<String>> needs() {
    return needs;
  }

  Where where() {
    return where;
  }

  /**
   * Whether the same words can be right with another name: a government has its report compiled by
   * one of its offices, and a body may have two names.
   */
  boolean mayNameOthers() {
    return mayNameOthers;
  }
}
