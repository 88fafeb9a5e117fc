package io.github.gipsite.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.ShortFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in an office's edition is found with its place, and with help. */
class EditionFaultsTest {
  private static final String PATH = "editions/example-2024.yaml";

  @TempDir Path temp;
  private ContentFolder content;

  @BeforeEach
  void beginWithAGoodForm() throws IOException {
    content =
        ContentFolder.at(temp.resolve("content"))
            .write(
                PATH, Files.readString(Path.of("src/test/resources/editions/example-2024.yaml")));
  }

  private List<Diagnostic> findings() {
    return new EditionFolderReader(content.source()).read().findings();
  }

  @Test
  void aGoodFormIsSilentAndComesFirst() {
    assertThat(ShortFindings.sentences(findings())).isEmpty();
    Editions editions = new EditionFolderReader(content.source()).read();
    assertThat(editions.forYear(2024).map(Edition::id)).contains("example-2024");
    assertThat(editions.forYear(2018).map(Edition::id)).contains("legacy");
    assertThat(editions.named("2021")).isEmpty();
  }

  @Test
  void anUnknownKey() {
    content.changeIn(PATH, "title-words:", "title-word:");
    assertThat(described())
        .containsExactly("8:1 没有“title-word” | 是否应为 title-words？ | 改为：title-words");
  }

  @Test
  void anUnknownKeyOfARow() {
    content.changeIn(PATH, "id: open-before, label:", "id: open-before, lable:");
    assertThat(described()).containsExactly("46:31 没有“lable” | 是否应为 label？ | 改为：label");
  }

  @Test
  void aKeyThatIsMissing() {
    content.changeIn(PATH, "name: Form of 2024\n", "");
    assertThat(described()).containsExactly("2:1 缺少“name” | 加上一行：name: …；各项的写法见 docs/editions.md");
  }

  @Test
  void aKeyWithoutAValue() {
    content.changeIn(PATH, "name: Form of 2024", "name:");
    assertThat(described()).containsExactly("3:6 “name”后面还没有填 | 后面是空的 | 在冒号后面空一格，填上内容；不需要的，整行删去");
  }

  @Test
  void aListInThePlaceOfAText() {
    content.changeIn(PATH, "name: Form of 2024", "name: [Form]");
    assertThat(described()).containsExactly("3:7 “name”应当是一个值 | 这里不是一个值 | 写成：name: …，值在同一行");
  }

  @Test
  void aTextInThePlaceOfAMapping() {
    content.changeIn(PATH, "years: {from: 2020}", "years: 2020");
    assertThat(described())
        .containsExactly(
            "6:8 “years”下面应当分行写“名称: 值” | 这里不是“名称: 值” | 每行写“名称: 值”，或者写成 {名称: 值, 名称: 值}");
  }

  @Test
  void aYearInWords() {
    content.changeIn(PATH, "{from: 2020}", "{from: twenty}");
    assertThat(described()).containsExactly("6:15 “from”应当是整数，不能是“twenty” | 只写数字 | 只写数字，例如 2027");
  }

  @Test
  void aYearBeforeTheFirst() {
    content.changeIn(PATH, "{from: 2020}", "{from: 2020, to: 2019}");
    assertThat(described())
        .containsExactly("6:25 适用年份从 2020 年起，却到 2019 年为止 | 比 2020 早 | 改正 from 或 to；还在施行的，不写 to");
  }

  @Test
  void aLanguageThatIsNone() {
    content.changeIn(PATH, "lang: en", "lang: english_1");
    assertThat(described())
        .containsExactly("5:7 “english_1”不是语言的代号 | 要照 BCP 47 写 | 写成 zh-CN、en、pt-BR 这样的代号");
  }

  @Test
  void aTitleWithoutTheYear() {
    content.changeIn(PATH, "Report {year}\"", "Report\"");
    assertThat(described())
        .containsExactly(
            "7:8 标题“{agency}: Access to Records Report”里没有 {year} | 缺少 {year} | 加上 {agency}（单位名称）和 {year}（年度），例如 \"{agency} annual report {year}\"");
  }

  @Test
  void anIdOfAnotherFile() {
    content.changeIn(PATH, "id: example-2024", "id: example-2025");
    assertThat(described())
        .containsExactly(
            "2:5 id 是“example-2025”，文件名却是“example-2024.yaml” | 文件名是 example-2024 | 改为 id: \"example-2024\"，或者把文件改名为 example-2025.yaml");
  }

  @Test
  void anIdWithASlash() {
    content.changeIn(PATH, "id: appeals\n    heading", "id: a/b\n    heading");
    assertThat(described())
        .containsExactly(
            "25:9 “a/b”不能作标识 | 只能用拉丁字母、数字、- 和 _ | 标识要作文件名和网址，用拉丁字母、数字、- 和 _，以字母或数字开头；行的标识可以用 . 分组");
  }

  @Test
  void aRowThatIsThereTwice() {
    content.changeIn(PATH, "id: granted, label", "id: received, label");
    assertThat(described()).containsExactly("48:18 “received”写了两次 | 前面已经有了 | 另取一个名称，或者删去其中一个");
  }

  @Test
  void aRowThatIsAlsoAGroup() {
    content.changeIn(
        PATH,
        "id: granted-in-part, label: [C. Decided, Granted in part]",
        "id: refused, label: [C. Decided, Refused]");
    assertThat(described())
        .containsExactly(
            "35:9 “refused”既是一行，又是“refused.…”各行的上级 | 这张表里既有 refused，又有 refused.… | 把这一行改名，例如 refused.total，或者改各行的名称；合计写在 derived 里",
            "56:46 没有“granted-in-part” | 不认识的名称 | 这里可以写：open-before、received、granted、refused、refused.exempt、refused.not-held、decided、open-after、refused.*；各项的写法见 docs/editions.md",
            "59:14 “refused”写了两次 | 前面已经有了 | 另取一个名称，或者删去其中一个");
  }

  @Test
  void anIdentityOfARowThatIsNotThere() {
    content.changeIn(PATH, "left: [open-before, received]", "left: [open-before, recieved]");
    assertThat(described()).containsExactly("55:46 没有“recieved” | 是否应为 received？ | 改为：received");
  }

  @Test
  void anIdentityOfAGroupThatIsNotThere() {
    content.changeIn(PATH, "refused.*], right", "refusals.*], right");
    assertThat(described())
        .containsExactly("56:63 没有“refusals.*” | 是否应为 refused.*？ | 改为：refused.*");
  }

  @Test
  void anIdentityOfAColumnThatIsNotThere() {
    content.changeIn(
        PATH, "[dismissed, allowed, pending], right", "[dismissed, allowed, open], right");
    assertThat(described())
        .containsExactly(
            "75:60 没有“open” | 不认识的名称 | 这里可以写：dismissed、allowed、pending、total；各项的写法见 docs/editions.md");
  }

  @Test
  void anIdentityOfAnUnknownCheck() {
    content.changeIn(PATH, "check: balance", "check: balances");
    assertThat(described()).containsExactly("55:17 没有“balances” | 是否应为 balance？ | 改为：balance");
  }

  @Test
  void aPlaceThatIsNoneOfTwo() {
    content.changeIn(PATH, "each: row, left: [individuals", "each: rows, left: [individuals");
    assertThat(described())
        .containsExactly("57:28 each 不能是“rows” | 只能是 column、row | 改为其中之一：column、row");
  }

  @Test
  void aSumOfRowsThatAreNotThere() {
    content.changeIn(PATH, "sum: [refused.*]", "sum: [refusal]");
    assertThat(described())
        .containsExactly(
            "59:44 没有“refusal” | 不认识的名称 | 这里可以写：open-before、received、granted、granted-in-part、refused.exempt、refused.not-held、decided、open-after、refused.*；各项的写法见 docs/editions.md");
  }

  @Test
  void aChapterWithATableThatIsNotThere() {
    content.changeIn(PATH, "table: appeals\n", "table: appeal\n");
    assertThat(described()).containsExactly("28:12 没有“appeal” | 是否应为 appeals？ | 改为：appeals");
  }

  @Test
  void aFigureThatIsNotThere() {
    content.changeIn(PATH, "figure: requests.received,", "figure: requests.recieved,");
    assertThat(described())
        .containsExactly(
            "88:28 没有“requests.recieved” | 是否应为 requests.received、requests.decided？ | 改为：requests.received、requests.decided");
  }

  @Test
  void aPhraseThatMeansNoFigure() {
    content.changeIn(PATH, "mean: [requests.received]", "mean: [request.received]");
    assertThat(described())
        .containsExactly(
            "81:43 没有“request.received” | 是否应为 requests.received？ | 改为：requests.received");
  }

  @Test
  void aPhraseWithoutANumber() {
    content.changeIn(PATH, "received\\s N requests", "received requests");
    assertThat(described())
        .containsExactly("81:11 说法“received requests”里没有 N | 没有数字的位置 | 在数字的位置写 N，前后各空一格");
  }

  @Test
  void aPhraseWithTwoNumbers() {
    content.changeIn(PATH, "received\\s N requests", "received N of N requests");
    assertThat(described())
        .containsExactly(
            "81:11 “received N of N requests”不是正则表达式：Named capturing group <n> is already defined | 括号或者符号不配对 | 改正；括号、星号等本来就是文字的，前面加 \\");
  }

  /** It would be tried on every sentence, and never come to an end on a long one. */
  @Test
  void aPhraseThatRepeatsWhatIsRepeated() {
    content.changeIn(PATH, "received\\s N requests", "(?:(?:a|aa)+)+b N requests");
    assertThat(described())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("81:11 “(?:(?:a|aa)+)+b N requests”遇到很长的一行，要算很久");
  }

  @Test
  void aPhraseThatIsNoRegularExpression() {
    content.changeIn(PATH, "received\\s N requests", "received N requests)");
    assertThat(described())
        .containsExactly(
            "81:11 “received N requests)”不是正则表达式：Unmatched closing ')' | 括号或者符号不配对 | 改正；括号、星号等本来就是文字的，前面加 \\");
  }

  @Test
  void aDayThatIsNone() {
    content.changeIn(PATH, "ministry: 03-31", "ministry: 31 March");
    assertThat(described())
        .containsExactly(
            "85:17 “31 March”不是 月-日 | 要写成 月-日 | 写成 03-31 这样的两位月份和两位日子，日子要有，4 月没有 31 日");
  }

  @Test
  void aDayForAKindThatIsNotThere() {
    content.changeIn(PATH, "due: {ministry: 03-31", "due: {ministery: 03-31");
    assertThat(described()).containsExactly("85:7 没有“ministery” | 是否应为 ministry？ | 改为：ministry");
  }

  @Test
  void aFileOfWordsInAFolder() {
    content.changeIn(PATH, "file: outlook.md", "file: words/outlook.md");
    assertThat(described())
        .containsExactly(
            "32:29 “words/outlook.md”不能作文字的文件名 | 要以 .md 结尾，不带文件夹 | 写成 overview.md 这样的文件名");
  }

  @Test
  void aTableThatIsAnotherKey() {
    content.changeIn(PATH, "- id: appeals\n    caption", "- id: published\n    caption");
    assertThat(described())
        .containsExactly(
            "28:12 没有“appeals” | 不认识的名称 | 这里可以写：requests、published；各项的写法见 docs/editions.md",
            "61:9 “published”是 report.yaml 里另一项的名称，不能作表的标识 | 另有用处 | 另取一个名称，例如 published-table");
  }

  @Test
  void anotherEditionThatIsNotThere() {
    content.changeIn(PATH, "years: {from: 2020}", "years: {from: 2020}\nlike: \"2022\"");
    assertThat(described()).containsExactly("7:7 没有“2022”这一版格式 | 不认识的格式 | 可以照着：2021、2019");
  }

  @Test
  void anEditionLikeItself() {
    content.changeIn(PATH, "years: {from: 2020}", "years: {from: 2020}\nlike: example-2024");
    assertThat(described())
        .containsExactly("7:7 like 绕成了一圈：“example-2024”又照着本格式 | 绕回了本格式 | 去掉其中一个文件的 like");
  }

  private List<String> described() {
    return findings().stream()
        .sorted()
        .map(
            finding ->
                finding.place().line()
                    + ":"
                    + finding.place().column()
                    + " "
                    + ShortFindings.sentences(List.of(finding)).get(0))
        .toList();
  }
}
