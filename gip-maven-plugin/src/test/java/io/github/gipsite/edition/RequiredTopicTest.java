package io.github.gipsite.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What speaks of the fee that the edition of 2021 asks for. */
class RequiredTopicTest {
  private static final RequiredTopic FEE =
      Editions.builtIn().all().stream()
          .flatMap(edition -> edition.chapters().stream())
          .flatMap(chapter -> chapter.narratives().stream())
          .flatMap(part -> part.topic().stream())
          .findFirst()
          .orElseThrow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年度未收取信息处理费。",
        "未向公众收取政府信息处理相关费用。",
        "政府信息公开信息处 理费0元。",
        "依申请公开未收取任何费用。",
        "全年未收取检索、复制、邮寄等费用。",
        "本年度无收费。",
        "收费金额为零。",
        "未发出收费通知。",
        "没有达到收费标准的申请。",
        "全年向申请人收费2人次，共计450元。",
        "（信息公开收费：无）",
        "按照《政府信息公开信息处理费管理办法》，本年度未收取费用。",
        "示例市税务局未收取任何费用。"
      })
  void isSpokenOf(String sentence) {
    assertThat(FEE.isIn(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "无。",
        "根据《政府信息公开信息处理费管理办法》有关规定执行。",
        "政务公开工作经费列入预算。",
        "减免不动产登记费23.6万元。",
        "取消行政事业性收费项目2项，收费目录清单已在网站公示。",
        "农村低保费用发放信息按月公开，未收到异议。",
        "学校未收取任何择校费，收费公示率100%。",
        "未发现乱收费问题。",
        "信息公开费用充足。"
      })
  void isNotSpokenOf(String sentence) {
    assertThat(FEE.isIn(sentence)).isFalse();
  }
}
