package io.github.gipsite.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs of names as offices write them. */
class AgencyNameTest {
  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      textBlock =
          """
          示例县教育和体育局, 示例县教育和体育局
          示例县教育和体育局, 县教育局
          示例县教育和体育局, 县教体局
          示例县教育和体育局, 示例县教育体育局
          示例县教育局, 示例市示例县教育局
          示例县教育局, 示例省示例市示例县教育局
          示例县教育局, 示例教育局
          示例县教育局, 教育局
          示例县教育局, 示例县教育局办公室
          示例县教育局, 示例县教育系统
          示例县教育局, 示例县教育局政府信息公开工作领导小组办公室
          示例县人民政府, 示例县
          示例县人民政府, 示例县政府
          示例县人民政府, 县政府
          示例县人民政府, 示例市示例县人民政府
          示例县人民政府, 示例县人民政府办公室
          示例县人民政府, 示例县政府办
          示例省人民政府, 示例省人民政府办公厅
          示例镇人民政府, 示例镇
          示例镇人民政府, 示例县示例镇党政办公室
          示例乡人民政府, 示例县示例乡
          示例街道办事处, 示例街道
          示例街道办事处, 示例市示例区人民政府示例街道办事处
          示例新区管理委员会, 示例新区
          示例新区管理委员会, 示例新区管委会
          示例市示例经济技术开发区管理委员会, 示例经开区管委会
          示例高新技术产业开发区管理委员会, 示例高新区
          示例山风景名胜区管理局, 示例山风景名胜区
          示例市人力资源和社会保障局, 市人社局
          示例市住房和城乡建设局, 示例市住建局
          示例市城市管理局, 市城管局
          示例区城市管理综合行政执法局, 区城管执法局
          示例县发展和改革委员会, 县发改委
          示例市卫生健康委员会, 市卫健委
          示例市国有资产监督管理委员会, 示例市人民政府国资委
          示例市市场监督管理局, 示例市市场监管局
          示例市市场监督管理局, 市市监局
          示例县文化广电旅游体育局, 县文广旅局
          示例县文化广电旅游体育局, 县文体广旅局
          示例县发展和改革局, 示例县发展和改革局（示例县粮食和物资储备局）
          示例县粮食和物资储备局, 示例县发展和改革局（示例县粮食和物资储备局）
          国家税务总局示例县税务局, 示例县税务局
          国家税务总局示例县税务局, 国家税务总局示例市示例县税务局
          示例市公安局示例分局, 示例分局
          示例市生态环境局示例县分局, 市生态环境局示例县分局
          盐示城市公安局, 示例省盐示城市公安局
          示例自治州民族宗教事务局, 州民宗局
          示例自治州教育局, 示例州教育局
          全州县人民政府, 示例市全州县
          示例旗农牧局, 旗农牧局
          示例海关, 中华人民共和国示例海关
          示例县乡村振兴局, 县乡村振兴局
          示例市民政局, 市民政局
          示例市政务服务和大数据管理局, 市政务服务局
          示例县民政局, 示例县 民政局
          """)
  void areTheSame(String one, String other) {
    assertThat(AgencyName.of(one).isSame(AgencyName.of(other))).isTrue();
    assertThat(AgencyName.of(other).isSame(AgencyName.of(one))).isTrue();
  }

  @ParameterizedTest(name = "{0} ≠ {1}")
  @CsvSource(
      textBlock =
          """
          示例县教育局, 示例县公安局
          示例县教育局, 县公安局
          示例县教育局, 公安局
          示例县教育局, 示例市教育局
          示例县教育局, 另例县教育局
          示例县教育局, 示例县
          示例县教育局, 示例县人民政府
          示例县教育局, 县政府办公室
          示例县人民政府, 示例县公安局
          示例县人民政府, 示例市人民政府
          示例县人民政府, 示例县示例镇人民政府
          示例县人民政府, 示例县人民政府国有资产监督管理委员会
          示例市教育局, 示例市示例区教育局
          示例市教育局, 区教育局
          示例市甲区教育局, 示例市乙区教育局
          甲市示例区教育局, 乙市示例区教育局
          示例镇人民政府, 示例乡人民政府
          甲镇人民政府, 示例县乙镇
          示例街道办事处, 另例街道办事处
          示例区人民政府, 示例区示例街道办事处
          示例市公安局, 示例市公安局交通警察支队
          示例市公安局, 示例市公安局示例分局
          示例市公安局甲示分局, 示例市公安局乙示分局
          示例市生态环境局, 示例市生态环境局示例县分局
          国家税务总局示例县税务局, 国家税务总局示例市税务局
          国家税务总局示例县税务局, 示例县财政局
          示例县水利局, 示例县水务局
          示例县卫生健康委员会, 示例县卫生健康局
          示例县文化和旅游局, 示例县文化馆
          示例县市场监督管理局, 示例县城市管理局
          示例市民政局, 示例市市政园林局
          示例市发展和改革委员会, 示例市住房和城乡建设委员会
          示例市人力资源和社会保障局, 示例市医疗保障局
          示例县农业农村局, 示例县林业局
          示例县教育局, 示例县第一中学
          示例经济技术开发区管理委员会, 示例高新技术产业开发区管理委员会
          示例新区管理委员会, 示例新区教育局
          示例省人民政府办公厅, 示例省教育厅
          示例县示例镇人民政府, 示例县教育局
          示例县统计局, 国家统计局示例调查队
          """)
  void areOthers(String one, String other) {
    assertThat(AgencyName.of(one).isSame(AgencyName.of(other))).isFalse();
    assertThat(AgencyName.of(other).isSame(AgencyName.of(one))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "局",
        "我局",
        "本机关",
        "本级",
        "全县",
        "全市各部门",
        "各镇",
        "行政机关",
        "县局",
        "市局",
        "管委会",
        "办公室",
        "示例",
        "jiaoyu",
        "××县教育局",
        "县政务公开工作领导小组",
        "单位",
        "有关部门"
      })
  void nameNoCertainOne(String name) {
    assertThat(AgencyName.of(name).isCertain()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"全示县教育局", "本示市人民政府", "县教育局", "县政府", "示例新区", "公安局", "示例县"})
  void nameOne(String name) {
    assertThat(AgencyName.of(name).isCertain()).isTrue();
  }

  @Test
  void anOfficeBelongsToTheGovernmentOfItsPlace() {
    AgencyName government = AgencyName.of("示例县人民政府");
    assertThat(AgencyName.of("示例市示例县教育局").isBelow(government)).isTrue();
    assertThat(AgencyName.of("县教育局").isBelow(government)).isTrue();
    assertThat(AgencyName.of("示例镇").isBelow(government)).isTrue();
    assertThat(AgencyName.of("另例县教育局").isBelow(government)).isFalse();
    assertThat(government.isBelow(AgencyName.of("示例县教育局"))).isFalse();
  }
}
