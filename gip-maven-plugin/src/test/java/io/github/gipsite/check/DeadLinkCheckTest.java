package io.github.gipsite.check;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.gipsite.data.ReportData;
import io.github.gipsite.download.DownloadFile;
import io.github.gipsite.download.Downloads;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLinkCheckTest {
  @TempDir Path temp;

  private ContentFolder good;

  @BeforeEach
  void content() {
    good = ContentFolder.good(temp);
    good.write("2024/files/附表 (1).pdf", "示例");
    good.write("2024/files/a_b.pdf", "示例");
  }

  @Test
  void theAddressIsMarkedAsItStandsInTheText() {
    words("一、示例\n\n见[附表](files/附表.pdf)。");
    assertThat(checked().places()).containsExactly("dead-link WARNING 2024/overview.md:3:7");
    assertThat(checked().sentences())
        .containsExactly(
            "链接“files/附表.pdf”打不开 | 2024/files/ 里没有这个文件 | "
                + "附件放进 2024/files/，链接的地址写成 files/附表.pdf；别的网站要写全网址，如 https://www.example.gov.cn/");
  }

  @ParameterizedTest
  @CsvSource({
    "'# 概述\n\n见[附表](files/没有.pdf)', 3, 7",
    "'　　见[附表](files/没有.pdf)', 1, 9",
    "'𠀀见[附表](files/没有.pdf)', 1, 8",
    "'> - 见[附表](<files/没有.pdf>)', 1, 12",
    "'|甲|\n|--|\n|{{requests.received|change}}[附表](files/没有.pdf)|', 3, 35",
    "'见[附表][1]\n\n　[1]: files/没有.pdf', 3, 7"
  })
  void thePlaceIsThatOfTheFileWhateverThePageMakesOfIt(String words, int line, int column) {
    words(words.translateEscapes());
    assertThat(checked().places())
        .containsExactly("dead-link WARNING 2024/overview.md:%d:%d".formatted(line, column));
    assertThat(checked().sentences().get(0)).startsWith("链接“files/没有.pdf”打不开");
  }

  @Test
  void whoForgotTheFolderIsToldTheAddressAsItHasToBeWritten() {
    words("见[附表](<附表 (1).pdf>)。");
    assertThat(checked().sentences())
        .containsExactly(
            "链接“附表 (1).pdf”打不开 | 是否应为 <files/附表 (1).pdf>？ | 链接的地址改为：<files/附表 (1).pdf>");
  }

  @Test
  void filesOfOneNameAreAllNamed() {
    good.write("2024/files/上半年/统计.pdf", "示例");
    good.write("2024/files/下半年/统计.pdf", "示例");
    words("见[统计](统计.pdf)。");
    assertThat(checked().sentences())
        .containsExactly(
            "链接“统计.pdf”打不开 | 是否应为 files/上半年/统计.pdf、files/下半年/统计.pdf？ | "
                + "链接的地址改为：files/上半年/统计.pdf、files/下半年/统计.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[见](<files/附表 (1).pdf>)",
        "[见](files/附表%20(1).pdf)",
        "[见](files/a\\_b.pdf)",
        "[见](files/a_b.pdf \"题目\")",
        "[见](files/a_b.pdf?a=b#c)",
        "[见](files/a&amp;b.pdf)",
        "[见](#overview)",
        "[见]()",
        "[见](<>)",
        "[见](.)",
        "[见](./)",
        "[见](units/)",
        "[见](..)",
        "[见](../../files/没有.pdf)",
        "[见](javascript:alert(1))",
        "[见](units/index.html)",
        "公开[甲](乙 丙)两类",
        "公开\\[甲\\](乙)两类",
        "写成`[见](files/没有.pdf)`",
        "    [见](files/没有.pdf)",
        "```\n[见](files/没有.pdf)\n```",
        "<!-- [见](files/没有.pdf) -->",
        "公开](files/没有.pdf)两类",
        "公开[甲\n　　乙](files/没有.pdf)两类",
        "示例\n[1]: files/没有.pdf",
        "[注]: 见下表 的说明",
        "![图](https://www.example.gov.cn/没有.png)"
      })
  void whatIsThereOrElsewhereIsNoFault(String words) {
    words(words);
    assertThat(checked().findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[见](files/没有.pdf)",
        "[见](<files/没 有.pdf>)",
        "[见](./files/没有.pdf)",
        "[见](files/%zz.pdf)",
        "[见](files/)",
        "[见](units/没有.html)",
        "[见](info@example.gov.cn)",
        "![图](files/没有.png)",
        "[甲](乙)",
        "[见](files/没有.pdf '题目')",
        "[见](\nfiles/没有.pdf\n)",
        "[见](files/没\\)有.pdf)",
        "[![图](files/a_b.pdf)](files/没有.png)",
        "![[图](files/无.png)](files/没有.png)",
        "[甲[见](files/没有.pdf)](乙)",
        "| 甲 | 乙 |\n|--|--|\n| [增{{requests.received|change}}](files/没有.pdf) | 2 |",
        "> [见][1]\n>\n> [1]: files/没有.pdf",
        "　　[见][1]\n\n　　[1]: files/没有.pdf",
        "[见][1]\n\n[1]: files/没有.pdf",
        "[见][1]\n\n[1]: files/没有.pdf \"题目\""
      })
  void whatIsNotThereIsFoundOnce(String words) {
    words(words);
    assertThat(checked().findings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "附表#1.pdf, files/附表#1.pdf, '#', files/附表%231.pdf",
    "附表 #1.pdf, <files/附表 #1.pdf>, '#', <files/附表 %231.pdf>",
    "何时?.pdf, files/何时?.pdf, ?, files/何时%3F.pdf",
    "50%20.pdf, files/50%20.pdf, %, files/50%2520.pdf"
  })
  void aSignThatMeansSomethingElseInAnAddressIsNamed(
      String file, String address, String sign, String right) {
    good.write("2024/files/" + file, "示例");
    words("见[附表](" + address + ")。");
    String written = address.replaceAll("[<>]", "");
    assertThat(checked().sentences())
        .containsExactly(
            "链接“%s”打不开：文件名里有“%s” | “%s”在网址里有别的意思，不算文件名 | 链接的地址改为：%s；或者给文件改名，不用“%s”"
                .formatted(written, sign, sign, right, sign));
    words("见[附表](" + right + ")。");
    assertThat(checked().findings()).isEmpty();
  }

  @Test
  void aPercentSignThatIsNoCodeIsPartOfTheName() {
    good.write("2024/files/占比100%.pdf", "示例");
    words("见[附表](files/占比100%.pdf)和[附表](files/占比100%25.pdf)。");
    assertThat(checked().findings()).isEmpty();
  }

  @Test
  void everyDownloadOfTheReportIsThere() {
    ReportSeries series = good.series();
    List<DownloadFile> downloads =
        Downloads.of(new ReportData(series, series.report(2024).orElseThrow()));
    words(
        downloads.stream()
            .map(file -> "[见](" + file.path().replace("2024/", "") + ")")
            .collect(Collectors.joining("\n\n")));
    assertThat(downloads).isNotEmpty();
    assertThat(checked().findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"indicators.csv", "request.csv", "figures.csv", "report.csv", "report.pdf"})
  void aDownloadThatTheReportDoesNotHaveIsFound(String file) {
    words("[见](" + file + ")");
    assertThat(checked().findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"()", "[a](b (", "[](<", "](", "[a]:b ", "[a]: <", "](a \t", "\\](a"})
  void endlessAddressesAreReadInTime(String part) {
    words("[见](" + part.repeat(200_000 / part.length()));
    assertTimeoutPreemptively(ofSeconds(5), this::checked);
  }

  private void words(String words) {
    good.write("2024/overview.md", words);
  }

  private CheckedWords checked() {
    return CheckedWords.by(new DeadLinkCheck(), good);
  }
}
