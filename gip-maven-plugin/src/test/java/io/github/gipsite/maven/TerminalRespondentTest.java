package io.github.gipsite.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.edition.AgencyKind;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.scaffold.OfficeAnswers;
import io.github.gipsite.scaffold.OfficeQuestions;
import io.github.gipsite.scaffold.ScaffoldException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The questions of the init goal at a terminal. */
class TerminalRespondentTest {
  private static final Map<String, String> USUAL = Map.of("year", "2025", "previous", "no");

  private final List<String> asked = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  private OfficeAnswers ask(Map<String, String> given, String... typed) throws ScaffoldException {
    Deque<String> lines = new ArrayDeque<>(List.of(typed));
    return ask(
        given,
        question -> {
          asked.add(question);
          return Optional.ofNullable(lines.poll());
        });
  }

  private OfficeAnswers ask(Map<String, String> given, Function<String, Optional<String>> terminal)
      throws ScaffoldException {
    Messages messages = Messages.in(Locale.CHINA);
    return new OfficeQuestions(
            new TerminalRespondent(given, USUAL, terminal, told::add, messages), Editions.builtIn())
        .ask();
  }

  @Test
  void everythingIsAskedForAndAnEmptyLineIsTheUsualAnswer() throws ScaffoldException {
    OfficeAnswers answers = ask(Map.of(), "示例市教育局", "局", "示例年报", "", "");
    assertThat(answers.kind()).isEqualTo(AgencyKind.DEPARTMENT);
    assertThat(answers.year()).isEqualTo(2025);
    assertThat(answers.previousAtHand()).isFalse();
    assertThat(asked).hasSize(5).contains("先填哪一年的报告（直接回车就是 2025 年）：");
    assertThat(told).isEmpty();
  }

  @Test
  void aWrongAnswerIsAskedForAgain() throws ScaffoldException {
    OfficeAnswers answers =
        ask(Map.of("agencyName", "示例县", "kind", "公司"), "单位", "县政府", "", "年报", "明年", "2023年", "是");
    assertThat(answers.kind()).isEqualTo(AgencyKind.GOVERNMENT);
    assertThat(answers.year()).isEqualTo(2023);
    assertThat(told)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("不知道“公司”是哪一种单位。请写 政府、部门"),
            line -> assertThat(line).startsWith("不知道“单位”是哪一种单位"),
            line -> assertThat(line).startsWith("还要知道网站标题"),
            line -> assertThat(line).startsWith("“明年”不是有统一格式的年份"));
  }

  @Test
  void theEndOfInputIsTheEndOfQuestions() {
    assertThatThrownBy(() -> ask(Map.of(), "示例县")).hasMessage("init.missing.kind");
    assertThat(asked).hasSize(2);
  }

  @Test
  void aProgramThatTypesTheSameForeverIsStopped() {
    assertThatThrownBy(() -> ask(Map.of(), question -> Optional.of("y"))).hasMessage("init.kind");
    assertThat(told).hasSize(10);
  }
}
