package io.github.gipsite.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.search.SearchDocument.Passage;
import io.github.gipsite.search.SearchDocument.SearchSection;
import io.github.gipsite.template.Asset;
import io.github.gipsite.template.SiteTemplate;
import io.github.gipsite.testkit.SampleContent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes that a browser loads for one search of ten thousand reports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchSizeTest {
  private static final int REPORTS = 10_000;
  private static final int FIRST_PAGE = 10;
  private static final int MOST_BYTES = 300_000;

  /** Sentences that a report has of its own, made of words that few reports share. */
  private static final int OWN_SENTENCES = 12;

  private static final int VOCABULARY = 20_000;

  private SearchDocument real = new SearchDocument("", "", List.of());
  private List<String> vocabulary = List.of();
  private SearchIndex index = new SearchIndex(0, List.of(), 0);

  @BeforeAll
  void index() {
    real = RealSearchTest.texts(SampleContent.realReport()).get(0);
    Random random = new Random(1);
    vocabulary = IntStream.range(0, VOCABULARY).mapToObj(i -> word(random)).toList();
    index = SearchedReports.indexed(IntStream.range(0, REPORTS).mapToObj(this::report).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公开",
        "370",
        "政府信息公开申请",
        "示例9999",
        "2024 行政许可 不予公开 自然人",
        "系统性前瞻性研究谋划政务公开发展新形势深度不足，还需进一步强化相关政策学习研究"
      })
  void aSearchLoadsLittle(String query) {
    assertThat(loaded(query)).as(query).isLessThan(MOST_BYTES);
  }

  @Test
  void aSearchForRareWordsLoadsLittle() {
    Random random = new Random(2);
    for (int i = 0; i < 100; i++) {
      String query = sentence(random);
      assertThat(loaded(query)).as(query).isLessThan(MOST_BYTES);
    }
  }

  @Test
  void noPartOfTheIndexIsMuchLargerThanOthers() {
    List<Integer> sizes =
        IntStream.range(0, index.shards().size())
            .mapToObj(i -> bytes(index.shards().get(i).script(i)))
            .sorted()
            .toList();
    assertThat(sizes.get(sizes.size() - 1)).isLessThan(40 * 1024);
  }

  /** The page's script, what the index is, parts of it, and texts until a page is full. */
  private int loaded(String query) {
    SearchedReports searched = new SearchedReports(index);
    int script =
        SiteTemplate.onClassPath().assets().all().stream()
            .filter(asset -> asset.name().startsWith("search"))
            .map(Asset::text)
            .mapToInt(SearchSizeTest::bytes)
            .sum();
    int parts =
        searched.shards(query).stream().mapToInt(i -> bytes(index.shards().get(i).script(i))).sum();
    int texts =
        searched.candidates(query).stream()
            .limit(FIRST_PAGE)
            .mapToInt(n -> bytes(report(n).script(n)))
            .sum();
    return script + bytes(index.script()) + parts + texts;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The real report with figures and some sentences of another. */
  private SearchDocument report(int number) {
    Random random = new Random(number);
    List<SearchSection> parts = new ArrayList<>();
    for (SearchSection part : real.parts()) {
      Stream<Passage> passages = part.passages().stream().map(one -> changed(one, random));
      parts.add(new SearchSection(part.id(), part.heading(), passages.toList()));
    }
    List<Passage> own =
        IntStream.range(0, OWN_SENTENCES).mapToObj(i -> Passage.of(sentence(random))).toList();
    parts.add(new SearchSection("own", "七、示例", own));
    return new SearchDocument("示例" + number + "年度报告", number + "/index.html", parts);
  }

  private static Passage changed(Passage passage, Random random) {
    StringBuilder text = new StringBuilder(passage.text());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) && !passage.text().endsWith("总计 0")) {
        text.setCharAt(i, (char) ('0' + random.nextInt(10)));
      }
    }
    return new Passage(text.toString(), passage.anchor());
  }

  /** Often one of the first words, seldom one of the last. */
  private String sentence(Random random) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      double place = Math.pow(random.nextDouble(), 3);
      sentence.append(vocabulary.get((int) (place * VOCABULARY)));
    }
    return sentence.append("。").toString();
  }

  private static String word(Random random) {
    return random
        .ints(2, 0x4e00, 0x4e00 + 3000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
