package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherAgencyCheckTest {
  private static final Check OTHER = new OtherAgencyCheck();

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void educationOfACounty() {
    good =
        ContentFolder.good(temp)
            .changeIn("site.yaml", "示例市人民政府", "示例县教育局")
            .changeIn("site.yaml", "kind: government", "kind: department");
  }

  @Test
  void theReportOfThePolice() {
    title("示例县公安局2024年政府信息公开工作年度报告");
    CheckedWords other = CheckedWords.by(OTHER, good);
    assertThat(other.places()).containsExactly("other-agency ERROR 2024/report.yaml:3:8");
    assertThat(other.sentences())
        .containsExactly(
            "标题里的单位是“示例县公安局”，这里是“示例县教育局”的报告 | 本单位：示例县教育局（site.yaml） | "
                + "是“示例县公安局”的报告，移到那个单位的文件夹；本单位改过名的，把原来的名称写在 site.yaml 的 predecessor 后面；"
                + "site.yaml 里的 name 写错的，改 name；只是标题写错的，把“示例县公安局”改为“示例县教育局”");
  }

  @Test
  void isNotProposedAsEducations() {
    title("示例县公安局2024年政府信息公开工作年度报告");
    assertThat(CheckedWords.by(new TitleFormCheck(), good).findings()).isEmpty();
  }

  @Test
  void ofItsTitleOnlyTheFormIsToldBesides() {
    title("示例县公安局2024年度政府信息公开年度报告");
    assertThat(CheckedWords.by(new TitleFormCheck(), good).sentences())
        .containsExactly("标题与规范的写法不同 | 规范的写法：示例县公安局2024年政府信息公开工作年度报告 | 改为：示例县公安局2024年政府信息公开工作年度报告");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "示例县教育局2024年政府信息公开工作年度报告",
        "县教育局2024年政府信息公开工作年度报告",
        "2024年示例市示例县教育局政府信息公开工作年度报告",
        "2024年政府信息公开工作年度报告",
        "我局2024年政府信息公开工作年度报告"
      })
  void itsOwnTitles(String title) {
    title(title);
    assertThat(CheckedWords.by(OTHER, good).findings()).isEmpty();
  }

  @Test
  void theNameItHadBefore() {
    title("示例县教育委员会2024年政府信息公开工作年度报告");
    assertThat(CheckedWords.by(OTHER, good).findings()).hasSize(1);
    good.changeIn("site.yaml", "kind:", "predecessor: 示例县教育委员会\n  kind:");
    assertThat(CheckedWords.by(OTHER, good).findings()).isEmpty();
  }

  @Test
  void wordsOfAnotherReport() {
    good.write("2024/preface.md", "现将示例县公安局2024年政府信息公开工作年度报告公布如下。\n");
    CheckedWords other = CheckedWords.by(OTHER, good);
    assertThat(other.places()).containsExactly("other-agency WARNING 2024/preface.md:1:3");
    assertThat(other.sentences())
        .containsExactly(
            "这里说的本单位是“示例县公安局”，报告是“示例县教育局”的 | 本单位：示例县教育局 | "
                + "从“示例县公安局”的报告里复制来的，换成本单位的内容；只是名称写错的，改为“示例县教育局”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "现发布《示例县公安局2024年政府信息公开工作年度报告》。",
        "现将县公安局上一年度政府信息公开情况报告如下：",
        "根据《条例》要求，现将示例县民政局2024年度政务公开工作报告公布如下。",
        "现将示例县2024年政府信息公开工作年度报告公布如下。",
        "现将国家税务总局示例县税务局2024年政府信息公开工作年度报告予以公布。",
        "本报告由示例县公安局编制。",
        "本年度报告由示例县公安局根据《条例》编制。",
        "根据《条例》，我局（示例县公安局）编制本报告。",
        "示例县公安局（以下简称“我局”）主动公开信息。",
        "现将示例县公安局（以下简称本局）2024年信息公开情况报告如下。",
        "对本报告有疑问，请与示例县公安局联系。",
        "如对本报告有任何疑问，请联系示例县公安局法制大队（地址：示例路1号）。",
        "根据《条例》，示例县公安局编制了2024年政府信息公开工作年度报告。",
        "根据《条例》规定，由示例县公安局结合工作实际编制本年度报告。"
      })
  void aPrefaceOfAnother(String words) {
    good.write("2024/preface.md", words + "\n");
    assertThat(CheckedWords.by(OTHER, good).places()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据国务院办公厅政府信息与政务公开办公室要求，现将我局2024年政府信息公开工作年度报告公布如下。",
        "按照示例县人民政府办公室《关于做好2024年政府信息公开工作年度报告编制工作的通知》要求，编制本报告。",
        "按照示例市人民政府办公室编制的年报格式，编制本报告。",
        "现将示例县教育局2024年政府信息公开工作年度报告公布如下。",
        "现将县教育局2024年政府信息公开工作年度报告公布如下。",
        "现将本机关2024年政府信息公开工作年度报告公布如下。",
        "现将有关情况报告如下，请示例县公安局阅。",
        "现将上年度政府信息公开情况公布如下。",
        "现将全县教育系统2024年政府信息公开工作情况公布如下。",
        "本报告由示例县教育局办公室编制。",
        "本报告由示例县教育局政府信息公开工作领导小组办公室编制。",
        "示例县教育局（以下简称“我局”）主动公开信息。",
        "本报告在示例县人民政府门户网站公布，如有疑问，请与示例县教育局办公室联系。",
        "如对本报告有疑问，请与示例县人民政府办公室联系。",
        "国家税务总局示例县税务局提供数据，示例县教育局编制了本年度报告。"
      })
  void aPrefaceOfItsOwn(String words) {
    good.write("2024/preface.md", words + "\n");
    assertThat(CheckedWords.by(OTHER, good).sentences()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年，示例县公安局认真贯彻落实《条例》。",
        "示例县公安局2024年以习近平新时代中国特色社会主义思想为指导，推进公开。",
        "2024年，县民政局在县委、县政府领导下，推进公开。"
      })
  void aFirstSentenceOfAnother(String words) {
    good.write("2024/overview.md", words + "\n");
    assertThat(CheckedWords.by(OTHER, good).places()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年，示例县公安局认真配合，示例县教育局主动公开校园安全信息9条。",
        "2024年，我局认真贯彻落实《条例》，会同示例县公安局公开信息9条。",
        "2024年，县教育局坚持以人民为中心，推进公开。",
        "2024年，示例县政务公开工作坚持以人民为中心，推进公开。",
        "2024年，示例县坚持公开透明。",
        "2024年，示例省教育厅在全省推广我局经验。",
        "市教育局在督查中予以肯定。",
        "2024年，县政府在门户网站开设专栏。",
        "2024年，全县教育系统深入贯彻《条例》。",
        "在示例县公安局、示例县司法局配合下，我局公开信息9条。",
        "与示例县公安局、示例县卫生健康局联合发布通告3期。\n\n示例县公安局对校园安全作了解读。",
        "收到申请3件，其中转示例县自然资源局办理1件；示例县自然资源局已答复。"
      })
  void anOverviewOfItsOwn(String words) {
    good.write("2024/overview.md", words + "\n");
    assertThat(CheckedWords.by(OTHER, good).sentences()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年，示例县公安局未收取信息处理费。",
        "县公安局依申请提供政府信息未收取任何费用。",
        "本年度没有收取信息处理费。\n\n示例县公安局\n\n2025年1月20日"
      })
  void aLastChapterOfAnother(String words) {
    good.write("2024/other.md", words + "\n");
    assertThat(CheckedWords.by(OTHER, good).places()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年，示例县教育局未收取信息处理费。",
        "示例县发展和改革局核定的收费标准没有变动，未收取信息处理费。",
        "本年度没有收取信息处理费。\n\n示例县教育局\n\n2025年1月20日",
        "本年度没有收取信息处理费。",
        "2024年，全县各学校未收取信息处理费。"
      })
  void aLastChapterOfItsOwn(String words) {
    good.write("2024/other.md", words + "\n");
    assertThat(CheckedWords.by(OTHER, good).sentences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "现将示例县2024年政府信息公开工作年度报告公布如下。, 0",
    "本报告由示例县人民政府办公室编制。, 0",
    "本报告由示例县政务服务和大数据管理局汇总编制。, 0",
    "对本报告有疑问的请与示例县数据局联系。, 0",
    "现将示例县教育局2024年政府信息公开工作年度报告公布如下。, 1",
    "现将另例县2024年政府信息公开工作年度报告公布如下。, 1",
    "本报告由另例县人民政府办公室编制。, 1"
  })
  void theReportOfTheCounty(String words, int findings) {
    good.changeIn("site.yaml", "示例县教育局", "示例县人民政府").write("2024/preface.md", words + "\n");
    assertThat(CheckedWords.by(OTHER, good).findings()).hasSize(findings);
  }

  @Test
  void oneNameIsToldOnce() {
    good.write("2024/preface.md", "示例县公安局（以下简称“我局”）依法公开。\n\n现将示例县公安局2024年政府信息公开工作年度报告公布如下。\n");
    assertThat(CheckedWords.by(OTHER, good).findings()).hasSize(1);
  }

  @Test
  void aNameThatIsNoneIsNotCompared() {
    good.changeIn("site.yaml", "示例县教育局", "测试");
    title("示例县公安局2024年政府信息公开工作年度报告");
    assertThat(CheckedWords.by(OTHER, good).findings()).isEmpty();
  }

  private void title(String title) {
    good.write(
        ContentFolder.REPORT,
        good.read(ContentFolder.REPORT)
            .replaceFirst("(?m)^title:.*\n", "")
            .replaceFirst("(?m)^published", "title: " + title + "\npublished"));
  }
}
