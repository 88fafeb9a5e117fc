package io.github.gipsite.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain text of Markdown, and the places in the file. */
class PlainNarrativeTest {
  private static final List<String> PIECES =
      List.of(
          "收到申请383件",
          "**",
          "*",
          "__",
          "_",
          "`",
          "[",
          "](",
          ")",
          "![",
          "# ",
          "- ",
          "1. ",
          "> ",
          "{{requests.received}}",
          "{{",
          "}}",
          "{{x}}",
          "|",
          "\n",
          "\n\n",
          "。",
          "；",
          " ",
          "\u3000",
          "𠮷",
          "（",
          "）",
          "20%",
          "\t");

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "收到**383**件, 收到383件",
    "收到*383*件, 收到383件",
    "收到`383`件, 收到383件",
    "见[年度报告](https://example.cn/2024)。, 见年度报告。",
    "见![图](files/a.png)。, 见图。",
    "## （一）主动公开, （一）主动公开",
    "- 收到383件, 收到383件",
    "1. 收到383件, 收到383件",
    "> 收到383件, 收到383件",
    "收到{{requests.received}}件, 收到50件",
    "收到{{requests.nothing}}件, 收到？件",
    "编号____号, 编号____号"
  })
  void isReadWithoutMarks(String markdown, String text) {
    assertThat(SampleNarratives.overview(markdown).text()).isEqualTo(text);
  }

  @Test
  void goesOnAfterASingleLineEnd() {
    assertThat(sentences("收到申请\n383件。办结\n367件。")).containsExactly("收到申请383件。", "办结367件。");
  }

  @Test
  void endsASentenceWithItsParagraph() {
    assertThat(sentences("## 主动公开\n\n公开\n\n收到383件")).containsExactly("主动公开", "公开", "收到383件");
  }

  @Test
  void readsEachItemOfAListByItself() {
    assertThat(sentences("- 收到383件\n- 办结367件")).containsExactly("收到383件", "办结367件");
  }

  @Test
  void readsEachRowOfATableByItself() {
    assertThat(sentences("|收到|383件|\n|-|-|\n|办结|367件|")).hasSize(3);
  }

  @Test
  void endsASentenceThatNobodyCouldRead() {
    assertThat(sentences("申".repeat(2500)))
        .extracting(String::length)
        .containsExactly(500, 500, 500, 500, 500);
  }

  @Test
  void knowsWhichSentencesShareAParagraph() {
    List<Sentence> three = SampleNarratives.overview("甲。乙。\n\n丙。").sentences();
    assertThat(three.get(0).inSameParagraph(three.get(1))).isTrue();
    assertThat(three.get(1).inSameParagraph(three.get(2))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "收到383件, 1:3",
    "收到**383**件, 1:5",
    "'# 标题\n\n收到383件', 3:3",
    "'申请\n收到383件', 2:3",
    "'- 收到383件', 1:5",
    "{{requests.received}}件后383件, 1:24",
    "'{{requests.received}}件\n后383件', 2:2",
    "[见](https://example.cn)383件, 1:24",
    "𠮷383件, 1:2"
  })
  void knowsTheLineAndColumnOfANumber(String markdown, String place) {
    PlainNarrative prose = SampleNarratives.overview(markdown);
    int start = prose.text().indexOf("383");
    assertThat(prose.place(start, start + 3)).hasToString(SampleNarratives.FILE + ":" + place);
    assertThat(prose.place(start, start + 3).length()).isEqualTo(3);
  }

  @Test
  void placesAFigureAtItsReference() {
    PlainNarrative prose = SampleNarratives.overview("收到{{requests.received}}件");
    assertThat(prose.place(2, 4)).hasToString(SampleNarratives.FILE + ":1:3");
  }

  @Test
  void countsLinesOfAWindowsFileAsAnEditorDoes() {
    ContentFolder folder =
        ContentFolder.good(temp).write(SampleNarratives.FILE, "# 情况\r\n\r\n公开\r\n收到申请999件。\r\n");
    assertThat(folder.checked().words().statements())
        .extracting(statement -> statement.place().toString())
        .containsExactly(SampleNarratives.FILE + ":4:5");
  }

  @Test
  void placesEveryCharacterInTheFileAndInOrder() {
    Random random = new Random(2024);
    for (int i = 0; i < 2000; i++) {
      StringBuilder markdown = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        markdown.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      placesAreInOrder(markdown.toString());
    }
  }

  private static void placesAreInOrder(String markdown) {
    PlainNarrative prose = SampleNarratives.overview(markdown);
    int lines = 1 + (int) markdown.chars().filter(c -> c == '\n').count();
    int previous = 0;
    for (int i = 0; i < prose.text().length(); i++) {
      SourceLocation place = prose.place(i, i + 1);
      int at = place.line() * 10_000 + place.column();
      assertThat(at).as("%d in %s", i, markdown).isGreaterThanOrEqualTo(previous);
      assertThat(place.line()).isLessThanOrEqualTo(lines);
      previous = at;
    }
  }

  private static List<String> sentences(String markdown) {
    return SampleNarratives.overview(markdown).sentences().stream().map(Sentence::text).toList();
  }
}
