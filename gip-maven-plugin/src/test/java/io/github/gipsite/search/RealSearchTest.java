package io.github.gipsite.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.content.ContentReader;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Archive;
import io.github.gipsite.search.SearchDocument.Passage;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.table.TableGrid;
import io.github.gipsite.testkit.SampleContent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Searches in the reports that this repository publishes. */
class RealSearchTest {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private final List<SearchDocument> texts = texts(SampleContent.realReport());
  private final SearchedReports searched = new SearchedReports(SearchedReports.indexed(texts));

  @Test
  void everyPieceOfEverySentenceIsFound() {
    for (int number = 0; number < texts.size(); number++) {
      for (Passage passage : passages(texts.get(number)).toList()) {
        String text = passage.text();
        for (int from = 0; from < text.length(); from++) {
          for (int to = from + SHORTEST; to <= Math.min(text.length(), from + LONGEST); to++) {
            if (!cutsAWord(text, from) && !cutsAWord(text, to)) {
              String piece = text.substring(from, to);
              assertThat(searched.candidates(piece)).as(piece).contains(number);
            }
          }
        }
      }
    }
  }

  @Test
  void aRowIsSaidWithWhatIsNotZero() {
    assertThat(passages(texts.get(0)))
        .contains(
            new Passage("一、本年新收政府信息公开申请数量：自然人 363，商业企业 7，总计 370", "requests-r1"),
            new Passage("三、本年度办理结果 （三）不予公开 1.属于国家秘密：总计 0", "requests-r7"));
  }

  @Test
  void figuresOfEveryTableAreFound() {
    assertThat(List.of("428870", "9040.16", "9,040.16", "923026", "367", "35"))
        .allSatisfy(figure -> assertThat(searched.candidates(figure)).contains(0));
    assertThat(searched.candidates("12345678")).isEmpty();
  }

  @Test
  void textOfAReportStaysSmall() {
    String script = texts.get(0).script(0);
    int words =
        texts.get(0).parts().stream()
            .flatMap(part -> part.passages().stream())
            .filter(passage -> passage.anchor().isEmpty())
            .mapToInt(passage -> bytes(passage.text()))
            .sum();
    assertThat(bytes(script) - words).isLessThan(10 * 1024);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static Stream<Passage> passages(SearchDocument text) {
    return text.parts().stream().flatMap(part -> part.passages().stream());
  }

  /** Numbers and Latin words are found whole. */
  private static boolean cutsAWord(String text, int at) {
    return at > 0
        && at < text.length()
        && isPartOfAWord(text.charAt(at - 1))
        && isPartOfAWord(text.charAt(at));
  }

  private static boolean isPartOfAWord(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == ',');
  }

  static List<SearchDocument> texts(Path content) {
    Archive archive =
        ContentReader.read(new SourceFolder(content), Editions.builtIn(), n -> {}).archive();
    SearchDocumentBuilder texts =
        new SearchDocumentBuilder(
            (table, row) -> TableGrid.of(table).rowHeaders().getOrDefault(row, ""),
            new PassageWords("：", "，", (date, figure, old, corrected, reason) -> reason));
    return archive.series().stream()
        .flatMap(series -> series.latestFirst().stream().map(report -> texts.of(report, series)))
        .toList();
  }
}
