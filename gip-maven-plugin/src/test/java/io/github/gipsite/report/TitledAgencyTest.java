package io.github.gipsite.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles as offices write them, and the agency in each. */
class TitledAgencyTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          示例县教育局2023年政府信息公开工作年度报告, 示例县教育局
          2023年示例县教育局政府信息公开工作年度报告, 示例县教育局
          2023年度示例县教育局政府信息公开工作报告, 示例县教育局
          示例县教育局关于2023年政府信息公开工作的年度报告, 示例县教育局
          关于示例县教育局2023年政府信息公开工作的报告, 示例县教育局
          关于2023年示例县教育局政务公开工作情况的报告, 示例县教育局
          示例县教育局政府信息公开工作2023年度报告, 示例县教育局
          示例县教育局政府信息公开年报（2023年）, 示例县教育局
          示例县教育局（2023年）政府信息公开工作年度报告, 示例县教育局
          示例县教育局 ２０２３ 年政府信息公开工作年度报告, 示例县教育局
          示例县教育局二〇二三年政府信息公开工作年度报告, 示例县教育局
          《示例县教育局2023年政府信息公开工作年度报告》, 示例县教育局
          名称：示例县教育局2023年政府信息公开工作年度报告, 示例县教育局
          示例县人民政府信息公开工作年度报告（2023年度）, 示例县人民政府
          示例县政府信息公开2023年度报告, 示例县
          示例县本级2023年政府信息公开工作年度报告, 示例县
          示例县政务公开办公室2023年政府信息公开工作年度报告, ''
          国家税务总局示例县税务局2023年政府信息公开工作年度报告, 国家税务总局示例县税务局
          """)
  void isFound(String title, String agency) {
    assertThat(TitledAgency.of(title).map(AgencyName::written).orElse("")).isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年政府信息公开工作年度报告",
        "政府信息公开工作年度报告（2023年）",
        "关于2023年政府信息公开工作的年度报告",
        "2023年全县政府信息公开工作年度报告",
        "本机关2023年政府信息公开工作年度报告",
        "我局2023年政府信息公开工作年度报告",
        "行政机关规范全称2023年政府信息公开工作年度报告",
        "××局2023年政府信息公开工作年度报告",
        "政府信息公开年报",
        "Annual report 2023",
        "年度报告",
        ""
      })
  void isNotGuessed(String title) {
    assertThat(TitledAgency.of(title)).isEmpty();
  }
}
