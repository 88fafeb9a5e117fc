package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Numbers of persons, each with its place and what may be shown instead. The numbers are made up.
 */
class PersonalDataCheckTest {
  private static final Check CHECK = new PersonalDataCheck();

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void whatIsGoodIsSilent() {
    assertThat(CheckedWords.by(CHECK, good).findings()).isEmpty();
  }

  @Test
  void eachNumberIsNamedAndMasked() {
    good.write(
        "2024/other.md", "申请人（11010119850314000X）\n电话+86 138-0000-0002，卡号6217 0000 0000 0000 020。");
    CheckedWords found = CheckedWords.by(CHECK, good);
    assertThat(found.places())
        .containsExactly(
            "personal-data WARNING 2024/other.md:1:5",
            "personal-data WARNING 2024/other.md:2:3",
            "personal-data WARNING 2024/other.md:2:23");
    assertThat(found.sentences())
        .containsExactly(
            "文字里有身份证号码：11010119850314000X | 身份证号码" + " | 删去这个号码；一定要写的，遮去中间几位：110101********000X",
            "文字里有手机号码：+86 138-0000-0002 | 手机号码"
                + " | 删去，或者改成单位的固定电话；一定要写的，遮去中间几位：+86 138-****-0002。"
                + "确实要公开的办公手机，在 report.yaml 的 explanations: 下面加上："
                + "- {check: personal-data, reason: \"原因\"}",
            "文字里有银行卡号：6217 0000 0000 0000 020 | 银行卡号"
                + " | 删去这个号码；一定要写的，遮去中间几位：6217 **** **** ***0 020");
  }

  @Test
  void namesOfIndicatorsAreReadToo() {
    ContentFolder old =
        ContentFolder.at(temp.resolve("old"))
            .write("site.yaml", good.read("site.yaml"))
            .write(
                "2016/report.yaml",
                "published: 2017-03-01\nindicators:\n  - name: 经办人13800000002答复数\n    value: 3\n");
    assertThat(old.places()).contains("personal-data WARNING 2016/report.yaml:4:12");
  }

  @Test
  void anOfficePhoneMayBeExplained() {
    good.write("2024/other.md", "值班手机：13800000002。未收取信息处理费。")
        .change(
            "year: 2024",
            "year: 2024\nexplanations:\n  - {check: personal-data, reason: 值班用的公用手机}");
    assertThat(good.places()).containsExactly("personal-data INFO 2024/other.md:1:6");
  }

  @Test
  void whatIsShownIsNoFindingAgain() {
    for (String masked :
        List.of("110101********000X", "138****0002", "138-****-0002", "6217 **** **** ***0 020")) {
      good.write("2024/other.md", "手机、证件、银行卡：" + masked);
      assertThat(CheckedWords.by(CHECK, good).findings()).as(masked).isEmpty();
    }
  }
}
