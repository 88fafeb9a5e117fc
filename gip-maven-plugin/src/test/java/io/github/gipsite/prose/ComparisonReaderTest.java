package io.github.gipsite.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The percentages of a sentence of a report for 2024 that it gives the numbers for itself. */
class ComparisonReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "公开信息3646条，较上年3607条增长1.05%。|1.05%|1.08%",
        "公开信息3646条（上年3607条），增长1%。|1%|1%",
        "公开信息3646条，与2023年3607条相比，增长了 1.1％。|1.1％|1.1%",
        "由去年的48.6万次增至今年的63.2万次，增长30.0%。|30.0%|30.0%",
        "从120件降为90件，下降25%。|25%|-25%",
        "公开820条，上年为328条，增长2.5倍。|2.5倍|1.5倍",
        "2023年公开3607条，2024年公开3646条，同比增长1.05%。|1.05%|1.08%",
        "公开1000条，比上年增加100条，增长10%。|10%|11%",
        "公开900条，同比减少100条，下降10.0%。|10.0%|-10.0%",
        "公开820条，是上年328条的2.5倍。|2.5倍|2.5倍",
        "发布解读87篇，其中图解28篇，占比32.8%。|32.8%|32.2%",
        "发布解读87篇，其中图解占比32.8%（28篇）。|32.8%|32.2%"
      })
  void isFoundWithWhatItShouldBe(String words, String written, String expected) {
    assertThat(in(words))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.written()).isEqualTo(written);
              assertThat(one.expected()).isEqualTo(expected);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "召开会议30次，网站信息较上年3607条增长2%。",
        "公开信息3646余条，较上年3607条增长1.05%。",
        "由120件降为90件，下降近25%。",
        "2024年公开3646条，2025年计划3700条，增长1.05%。",
        "满意度98%，较上年95%提高3个百分点。",
        "访问量同比增长20%。",
        "较上年0条增长5%。"
      })
  void isNotFoundWhereTheNumbersAreOfOtherThings(String words) {
    assertThat(in(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公开信息3646条，较上年3607条增长1.08%。",
        "公开信息3646条，较上年3607条增长1.1%。",
        "公开信息3646条，较上年3607条增长1%。",
        "公开信息3607条，较上年3646条下降1.07%。",
        "公开信息3607条，较上年3646条下降1.06%。",
        "点击量12.6万次，较上年10.5万次增长19.5%。"
      })
  void agreesWhereItIsRoundedOrCut(String words) {
    assertThat(in(words)).singleElement().matches(ComparisonMention::agrees);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公开信息3646条，较上年3607条增长1.05%。",
        "公开信息3607条，较上年3646条增长1.07%。",
        "公开信息3607条，较上年3646条下降1.08%。",
        "点击量12.6万次，较上年10.5万次增长25%。"
      })
  void doesNotAgreeWhereItIsAnother(String words) {
    assertThat(in(words)).singleElement().matches(one -> !one.agrees());
  }

  private static List<ComparisonMention> in(String words) {
    return ComparisonReader.in(SampleNarratives.sentence(words), 2024);
  }
}
