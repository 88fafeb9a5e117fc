package io.github.gipsite.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.Figure.State;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTableTest {
  @TempDir private Path temp;

  @Test
  void aFigureAloneIsThatOfItsRow() {
    ReportTable table = requests(ContentFolder.good(temp));
    for (ReportRow row : table.rows()) {
      for (int i = 0; i < row.figures().size(); i++) {
        assertThat(table.figure(row.row().id(), i)).contains(row.figures().get(i));
      }
    }
    assertThat(table.figure("no-such-row", 0)).isEmpty();
  }

  @Test
  void saysWhichStatesThereAre() {
    ReportTable good = requests(ContentFolder.good(temp.resolve("good")));
    assertThat(good.has(State.GIVEN)).isTrue();
    assertThat(good.has(State.BLANK)).isFalse();
    ContentFolder spoilt = ContentFolder.good(temp.resolve("spoilt"));
    ReportTable blank =
        requests(spoilt.change("[40, 6, 1, 0, 2, 1, 50]", "[40, ~, 1, 0, 2, 1, 50]"));
    assertThat(blank.has(State.BLANK)).isTrue();
    assertThat(blank.has(State.MALFORMED)).isFalse();
  }

  private static ReportTable requests(ContentFolder content) {
    return content.report().table("requests").orElseThrow();
  }
}
