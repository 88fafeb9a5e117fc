package io.github.gipsite.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was found in a part is taken from the last run, and only there where it is the part. */
class LastFindingsTest {
  private static final Diagnostic FINDING =
      Diagnostic.of(
              Rule.warning("sudden-change"),
              new SourceLocation("a/2024/report.yaml", 3, 7, 2),
              "sudden-change.more",
              "新收\t“申请”",
              12,
              List.of("1.50", Wording.of("difference.unit", "区", 7)))
          .about(new Subject("示例区", 2024))
          .withFigures(List.of("requests.received.total"))
          .withRelated(List.of(SourceLocation.startOf("a/2023/report.yaml")));

  @TempDir Path temp;

  @Test
  void theSameFindings() throws IOException {
    leave("part", List.of(FINDING, FINDING.about(Subject.SITE)));
    assertThat(again("part")).containsExactly(FINDING, FINDING.about(Subject.SITE));
  }

  @Test
  void nothingWrongIsRememberedToo() throws IOException {
    leave("part", List.of());
    assertThat(again("part")).isEmpty();
  }

  @Test
  void anotherPartIsLookedAt() throws IOException {
    leave("part", List.of());
    LastFindings last = LastFindings.in(temp);
    assertThat(last.on("another", () -> List.of(FINDING))).containsExactly(FINDING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "part\t",
        "part\t[[]]",
        "part\t{",
        "part",
        "\t[]",
        "part\t[[\"balance\",\"BAD\"]]"
      })
  void aLineThatSomebodyElseWroteIsNoLine(String line) throws IOException {
    Files.writeString(temp.resolve("checked.txt"), line + "\n");
    assertThat(LastFindings.in(temp).on("part", () -> List.of(FINDING))).containsExactly(FINDING);
  }

  @Test
  void whatALineCannotHoldIsLookedAtAgain() throws IOException {
    leave("part", List.of(FINDING.explained("示例")));
    assertThat(LastFindings.in(temp).on("part", List::of)).isEmpty();
  }

  private void leave(String part, List<Diagnostic> findings) throws IOException {
    LastFindings last = LastFindings.in(temp);
    assertThat(last.on(part, () -> findings)).isEqualTo(findings);
    last.save(temp);
  }

  private List<Diagnostic> again(String part) {
    return LastFindings.in(temp)
        .on(
            part,
            () -> {
              throw new AssertionError("looked at again");
            });
  }
}
