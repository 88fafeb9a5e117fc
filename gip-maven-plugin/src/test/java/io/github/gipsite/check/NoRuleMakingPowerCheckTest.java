package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The agencies that may make rules by 立法法: ministries, provinces, cities with districts and 自治州.
 */
class NoRuleMakingPowerCheckTest {
  private static final Check RULES = new NoRuleMakingPowerCheck();

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "示例县人民政府, government",
    "示例区人民政府, government",
    "示例新区管理委员会, government",
    "示例自治县人民政府, government",
    "示例自治旗人民政府, government",
    "示例族乡, township",
    "示例镇人民政府, government",
    "示例街道办事处, other",
    "示例市教育局, department",
    "示例省财政厅, department",
    "示例县人民政府办公室, department",
    "示例开发总公司, township"
  })
  void noneHere(String name, String kind) {
    assertThat(CheckedWords.by(RULES, agency(name, kind)).places())
        .containsExactly("no-rule-making-power WARNING 2024/report.yaml:6:17");
  }

  @ParameterizedTest
  @CsvSource({
    "示例省人民政府, government",
    "示例市人民政府, government",
    "示例自治区人民政府, government",
    "示例自治州人民政府, government",
    "教育部, department",
    "人力资源和社会保障部, department",
    "海关总署, department",
    "中国人民银行, department",
    "国家税务总局, department",
    "国务院国有资产监督管理委员会, department",
    "示例市人民政府办公厅, department",
    "示例市人民政府办公室, department"
  })
  void maybeHere(String name, String kind) {
    assertThat(CheckedWords.by(RULES, agency(name, kind)).findings()).isEmpty();
  }

  @Test
  void theMessageNamesWhatIsThere() {
    CheckedWords rules = CheckedWords.by(RULES, agency("示例镇人民政府", "township"));
    assertThat(rules.sentences())
        .containsExactly("示例镇人民政府一般没有规章制定权，规章·现行有效却是 3 | 这一格通常为 0 | 核对是不是把规范性文件填进了规章");
    assertThat(rules.figures()).containsExactly("proactive.rules.in-force");
  }

  @Test
  void noRulesAreNoFault() {
    ContentFolder good = ContentFolder.good(temp);
    good.changeIn("site.yaml", "kind: government", "kind: township");
    assertThat(CheckedWords.by(RULES, good).findings()).isEmpty();
  }

  @Test
  void theEditionOf2019Too() {
    ContentFolder years = GoodYears.since(2020, temp);
    years
        .changeIn("site.yaml", "name: 示例市人民政府", "name: 示例县人民政府")
        .changeIn("2020/report.yaml", "rules:                   [0, 0, 0]", "rules: [1, 1, 1]");
    assertThat(years.places())
        .contains("no-rule-making-power WARNING 2020/report.yaml:6:11")
        .filteredOn(place -> place.startsWith("no-rule"))
        .hasSize(1);
  }

  private ContentFolder agency(String name, String kind) {
    return ContentFolder.good(temp)
        .write(
            "site.yaml",
            "site:\n  title: 示例\nagency:\n  name: %s\n  kind: %s\n".formatted(name, kind))
        .change("rules:               [0, 0, 0]", "rules: [0, 0, 3]");
  }
}
