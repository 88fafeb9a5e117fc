package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column that is missing from all rows is one finding; totals that were left out are none. */
class MissingColumnDetectorTest {
  private static final Pattern ROW = Pattern.compile("\\[((?: *\\d+,){6} *\\d+)]");

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void aColumnIsMissing(int column) {
    changeRows(figures -> figures.remove(column));
    assertThat(good.places()).containsExactly("wrong-width ERROR 2024/report.yaml:14:21");
    assertThat(good.sentences()).first().asString().contains("各行都只写了 6 个");
  }

  @Test
  void totalsAreLeftOut() {
    changeRows(figures -> figures.remove(6));
    assertThat(good.places()).isEmpty();
  }

  @Test
  void totalsAreLeftOutWhereMostApplicantsAreOthers() {
    changeRows(
        figures -> {
          figures.add(5, figures.remove(0));
          figures.remove(6);
        });
    assertThat(good.places()).isEmpty();
  }

  @Test
  void rowsOfZerosSayNothing() {
    changeRows(
        figures -> {
          figures.replaceAll(figure -> "0");
          figures.remove(6);
        });
    assertThat(good.places()).isEmpty();
  }

  private void changeRows(Consumer<List<String>> change) {
    String report = good.read("2024/report.yaml");
    good.write(
        "2024/report.yaml",
        ROW.matcher(report)
            .replaceAll(
                row -> {
                  List<String> figures =
                      new ArrayList<>(Arrays.stream(row.group(1).split(",")).toList());
                  figures.replaceAll(String::strip);
                  change.accept(figures);
                  return figures.toString();
                }));
  }
}
