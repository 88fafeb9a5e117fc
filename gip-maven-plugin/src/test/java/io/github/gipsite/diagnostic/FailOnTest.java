package io.github.gipsite.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.SampleFindings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FailOnTest {
  private static final Findings NOTHING = findings();
  private static final Findings INFO = findings(Severity.INFO);
  private static final Findings WARNING = findings(Severity.INFO, Severity.WARNING);
  private static final Findings ERROR = findings(Severity.ERROR);

  @Test
  void errorFailsOnErrors() {
    assertThat(List.of(NOTHING, INFO, WARNING)).noneMatch(FailOn.ERROR::failed);
    assertThat(FailOn.ERROR.failed(ERROR)).isTrue();
  }

  @Test
  void warningFailsOnWarningsAndErrors() {
    assertThat(List.of(NOTHING, INFO)).noneMatch(FailOn.WARNING::failed);
    assertThat(List.of(WARNING, ERROR)).allMatch(FailOn.WARNING::failed);
  }

  @Test
  void neverFailsOnNothing() {
    assertThat(List.of(NOTHING, INFO, WARNING, ERROR)).noneMatch(FailOn.NEVER::failed);
  }

  @Test
  void itsNamesAreThoseOfTheProperty() {
    assertThat(FailOn.named("error")).contains(FailOn.ERROR);
    assertThat(FailOn.named("warning")).contains(FailOn.WARNING);
    assertThat(FailOn.named("never")).contains(FailOn.NEVER);
    assertThat(List.of("", "ERROR", "errors", " error"))
        .allMatch(text -> FailOn.named(text).isEmpty());
  }

  @Test
  void theNamesDoNotDependOnTheLanguageOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr"));
      assertThat(FailOn.named("warning")).contains(FailOn.WARNING);
      assertThat(Severity.INFO.id()).isEqualTo("info");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Findings findings(Severity... severities) {
    Diagnostic finding = SampleFindings.at("a", SourceLocation.startOf("f")).finding();
    return new Findings(Arrays.stream(severities).map(finding::withSeverity).toList(), 1);
  }
}
