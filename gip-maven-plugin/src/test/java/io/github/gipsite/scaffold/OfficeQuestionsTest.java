package io.github.gipsite.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.edition.Editions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeQuestionsTest {
  private static final Map<String, String> ANSWERS =
      Map.of(
          "title", "示例市年报",
          "agencyName", "示例市教育局",
          "kind", "部门",
          "year", "2024",
          "previous", "否");

  private static OfficeAnswers ask(Map<String, String> answers) throws ScaffoldException {
    return new OfficeQuestions(
            question -> Optional.ofNullable(answers.get(question)), Editions.builtIn())
        .ask();
  }

  private static OfficeAnswers with(String question, String answer) throws ScaffoldException {
    Map<String, String> answers = new HashMap<>(ANSWERS);
    answers.put(question, answer);
    return ask(answers);
  }

  @ParameterizedTest
  @CsvSource({
    "government, government",
    "政府, government",
    "人民政府, government",
    "县政府, government",
    "示例市人民政府, government",
    "市, government",
    "管委会, government",
    "Department, department",
    "ｄｅｐａｒｔｍｅｎｔ, department",
    "部门, department",
    "政府部门, department",
    "局, department",
    "教育局, department",
    "发改委, department",
    "信访办, department",
    "township, township",
    "街道, township",
    "乡镇, township",
    "乡镇街道, township",
    "乡镇、街道, township",
    "街道（乡镇）, township",
    "街道办, township",
    "街道办事处, township",
    "镇政府, township",
    "示例乡人民政府, township",
    "other, other",
    "其他, other",
    "其它, other"
  })
  void aKindMayBeSaidInManyWords(String words, String kind) throws ScaffoldException {
    assertThat(with("kind", words).kind().id()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"县政府办公室", "公司", "kind", "1", "？", "部门、政府"})
  void whatMayBeOneKindOrAnotherIsRefused(String words) {
    assertThatThrownBy(() -> with("kind", words)).hasMessage("init.kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024年", "2024 年", "２０２４", "2024年度"})
  void aYearIsReadAsItIsTyped(String year) throws ScaffoldException {
    assertThat(with("year", year).year()).isEqualTo(2024);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24", "去年", "2012", "20241"})
  void aYearWithoutAFormIsRefused(String year) {
    assertThatThrownBy(() -> with("year", year)).hasMessage("init.year");
  }

  @ParameterizedTest
  @CsvSource({"是, true", "有, true", "Y, true", "yes, true", "否, false", "没有, false", "no, false"})
  void theReportBeforeIsAtHandOrNot(String words, boolean atHand) throws ScaffoldException {
    assertThat(with("previous", words).previousAtHand()).isEqualTo(atHand);
  }

  @Test
  void anythingElseThanYesAndNoIsRefused() {
    assertThatThrownBy(() -> with("previous", "也许")).hasMessage("init.previous");
  }

  @Test
  void whatIsMissingIsNamed() {
    for (String question : ANSWERS.keySet()) {
      assertThatThrownBy(() -> with(question, " ")).hasMessage("init.missing." + question);
    }
  }
}
