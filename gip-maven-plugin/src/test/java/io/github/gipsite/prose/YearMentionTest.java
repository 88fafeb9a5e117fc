package io.github.gipsite.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year that a sentence of a report for 2024 refers to. */
class YearMentionTest {
  @ParameterizedTest
  @CsvSource({
    "收到申请, 2024",
    "2022年收到, 2022",
    "上年结转, 2023",
    "上一年收到, 2023",
    "去年收到, 2023",
    "今年收到, 2024",
    "全年收到, 2024",
    "明年计划, 2025",
    "结转下年, 2025"
  })
  void isTheOneThatIsNamed(String before, int year) {
    assertThat(YearMention.in(before, 2024)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({"'2023年收到5件，本年收到', 2024", "'今年收到5件，去年收到', 2023"})
  void isTheLastThatIsNamed(String before, int year) {
    assertThat(YearMention.in(before, 2024)).isEqualTo(year);
  }

  /** The number that was carried over is said, and the sentence goes on about this year. */
  @ParameterizedTest
  @CsvSource({"'上年结转4件，办结', 2024", "'上年结转的4件，办结', 2023"})
  void isThatOfWhatFollowsANumberCarriedOver(String before, int year) {
    assertThat(YearMention.in(before, 2024)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({"较上年增加", "比去年多", "与2023年相比", "收到（2023年收到5件）申请", "收到(去年5件)申请"})
  void isNotTheOneThatIsOnlyComparedWith(String before) {
    assertThat(YearMention.in(before, 2024)).isEqualTo(2024);
  }

  @ParameterizedTest
  @CsvSource({"收到申请（2023年收到, 2023"})
  void isTheOneNamedInAnOpenBracket(String before, int year) {
    assertThat(YearMention.in(before, 2024)).isEqualTo(year);
  }
}
