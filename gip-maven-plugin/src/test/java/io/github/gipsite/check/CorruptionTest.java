package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportTable;
import io.github.gipsite.testkit.ContentFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No figure of tables 三 and 四 of the real report can be one off unnoticed. */
class CorruptionTest {
  @TempDir Path temp;

  @Test
  void everyFigureOfTable3IsFoundAtItsCell() {
    ContentFolder real = ContentFolder.real(temp);
    List<Figure> figures = figures(real, "requests");
    assertThat(figures).hasSize(175 - 1);
    assertThat(undetected(real, figures, true)).isEmpty();
  }

  @Test
  void everyFigureOfTable4IsFound() {
    ContentFolder real = ContentFolder.real(temp);
    List<Figure> figures = figures(real, "reviews");
    assertThat(figures).hasSize(15);
    assertThat(undetected(real, figures, false)).isEmpty();
  }

  private static List<Figure> figures(ContentFolder real, String table) {
    ReportTable figures = real.report().table(table).orElseThrow();
    return figures.rows().stream()
        .flatMap(row -> row.figures().stream())
        .filter(figure -> figure.state() == Figure.State.GIVEN)
        .toList();
  }

  private static List<String> undetected(ContentFolder real, List<Figure> figures, boolean atCell) {
    String report = real.read(ContentFolder.REPORT);
    List<String> undetected = new ArrayList<>();
    for (Figure figure : figures) {
      for (int by : figure.text().equals("0") ? new int[] {1} : new int[] {1, -1}) {
        real.write(ContentFolder.REPORT, with(report, figure, by));
        List<SourceLocation> errors = errors(real);
        boolean found =
            atCell ? errors.stream().anyMatch(place -> isAt(place, figure)) : !errors.isEmpty();
        if (!found) {
          undetected.add(figure.text() + " by " + by + " at " + figure.place() + ": " + errors);
        }
      }
    }
    return undetected;
  }

  private static String with(String report, Figure figure, int by) {
    String[] lines = report.split("\n", -1);
    SourceLocation place = figure.place();
    StringBuilder line = new StringBuilder(lines[place.line() - 1]);
    int start = place.column() - 1;
    String other = new BigDecimal(figure.text()).add(BigDecimal.valueOf(by)).toPlainString();
    lines[place.line() - 1] = line.replace(start, start + place.length(), other).toString();
    return String.join("\n", lines);
  }

  private static List<SourceLocation> errors(ContentFolder folder) {
    return folder.findings().all().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Diagnostic::place)
        .toList();
  }

  private static boolean isAt(SourceLocation place, Figure figure) {
    return place.line() == figure.place().line() && place.column() == figure.place().column();
  }
}
