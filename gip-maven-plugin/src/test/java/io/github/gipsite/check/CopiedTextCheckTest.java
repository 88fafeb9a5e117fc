package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Coverage;
import io.github.gipsite.similarity.NarrativeSignature;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiedTextCheckTest {
  private static final String TEXT =
      """
      2023年，示例市人民政府制定公开目录12项。目录已经在门户网站发布，并按季度更新。
      全年组织培训三次，各单位的经办人员都参加了。
      对申请较多的领域，我们整理了常见问题。窗口增设了自助查询设备。
      """;

  @TempDir Path temp;
  private ContentFolder years;

  @BeforeEach
  void lastYearsText() {
    years = GoodYears.since(2023, temp);
    years.write("2023/improvements.md", TEXT);
  }

  @Test
  void theTextOfLastYear() {
    years.write("2024/improvements.md", TEXT.replace("2023", "2024"));
    CheckedWords copied = copied();
    assertThat(copied.places())
        .containsExactly("copied-from-last-year WARNING 2024/improvements.md:1:1");
    assertThat(copied.sentences()).containsExactly("“改进情况”与 2023 年的几乎相同 | 按本年的实际情况重写");
    assertThat(copied.findings().get(0).related()).hasToString("[2023/improvements.md:1:1]");
  }

  @Test
  void withOtherFiguresItIsACopyAllTheSame() {
    years.write(
        "2024/improvements.md",
        TEXT.replace("2023", "2024").replace("12项", "15项").replace("三次", "十五次"));
    assertThat(copied().findings()).hasSize(1);
  }

  @Test
  void withOneSentenceMoreItIsACopyAllTheSame() {
    years.write("2024/improvements.md", TEXT + "新增了英文版的公开指南。");
    assertThat(copied().findings()).hasSize(1);
  }

  @Test
  void withLineBreaksAndBoldTypeItIsACopyAllTheSame() {
    years.write("2024/improvements.md", TEXT.replace("。", "。\n\n").replace("公开目录", "**公开目录**"));
    assertThat(copied().findings()).hasSize(1);
  }

  @Test
  void halfOfItInNewWordsIsNoCopy() {
    years.write(
        "2024/improvements.md",
        TEXT.replace("全年组织培训三次", "上半年请专家讲了新规定").replace("窗口增设了自助查询设备", "热线由专人值守"));
    assertThat(copied().findings()).isEmpty();
  }

  @Test
  void theSameTextInAnotherChapterIsNoCopy() {
    years.write("2024/problems.md", TEXT);
    assertThat(copied().findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"本年没有收取信息处理费。", "本机关没有其他需要报告的事项。本年没有收取信息处理费。", "无其他需要报告的事项。依申请公开未收费。特此报告。"})
  void whatEveryoneSaysIsNoCopy(String phrases) {
    years.write("2023/other.md", phrases).write("2024/other.md", phrases);
    assertThat(copied().findings()).isEmpty();
  }

  /** Its wording is prescribed, and the same everywhere. */
  @Test
  void thePrefaceIsNoCopy() {
    years.write("2023/preface.md", TEXT).write("2024/preface.md", TEXT);
    assertThat(copied().findings()).isEmpty();
  }

  @Test
  void thePrefaceOfASiblingIsNoCopy() {
    years.write("site.yaml", "site:\n  title: 示例\n");
    sibling("甲", "示例甲局");
    sibling("乙", "示例乙局");
    years
        .write("甲/2024/improvements.md", "门户网站改了版。新增两个栏目。")
        .write("甲/2024/preface.md", TEXT)
        .write("乙/2024/preface.md", TEXT);
    assertThat(copies()).isEmpty();
  }

  @Test
  void stockPhrasesAmongOwnWordsAreNoCopy() {
    years
        .write("2023/overview.md", "公开目录更新了两次。以下按要求报告。热线接听及时。工作总体平稳。")
        .write("2024/overview.md", "新办事大厅启用。以下按要求报告。档案全部数字化。工作总体平稳。");
    assertThat(copied().findings()).isEmpty();
  }

  @Test
  void theTextOfASiblingIsToldToBoth() {
    years.write("site.yaml", "site:\n  title: 示例\n");
    sibling("甲", "示例甲局");
    sibling("乙", "示例乙局");
    assertThat(copies())
        .containsExactlyInAnyOrder(
            "“改进情况”与示例乙局的几乎相同 | 按本单位的实际情况重写", "“改进情况”与示例甲局的几乎相同 | 按本单位的实际情况重写");
  }

  @Test
  void theTextOfASiblingInAnotherYearIsNotLookedFor() {
    years.write("site.yaml", "site:\n  title: 示例\n");
    sibling("甲", "示例甲局");
    sibling("乙", "示例乙局");
    years.move("乙/2024", "乙/2023").changeIn("乙/2023/report.yaml", "year: 2024", "year: 2023");
    assertThat(copies()).isEmpty();
  }

  private CheckedWords copied() {
    List<CheckedSeries> agencies =
        years.reading().archive().series().stream()
            .map(
                series ->
                    new CheckedSeries(
                        series,
                        List.of(),
                        Coverage.ofReports(0),
                        NarrativeSignature.ofReports(series)))
            .toList();
    return CheckedWords.by(new CopiedTextCheck(agencies), years);
  }

  private List<String> copies() {
    return years.sentences().stream().filter(text -> text.contains("几乎相同")).toList();
  }

  private void sibling(String folder, String name) {
    ContentFolder.copyOf(temp.resolve("2024"), temp.resolve(folder + "/2024"));
    years
        .write(folder + "/agency.yaml", "name: %s\nkind: other\n".formatted(name))
        .write(folder + "/2024/improvements.md", TEXT.replace("示例市人民政府", name));
  }
}
