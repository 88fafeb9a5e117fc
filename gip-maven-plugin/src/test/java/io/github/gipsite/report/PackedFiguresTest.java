package io.github.gipsite.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.diagnostic.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedFiguresTest {
  private static final String FILE = "2024/report.yaml";

  private static final List<Figure> FIGURES =
      List.of(
          Figure.blank(new SourceLocation(FILE, 1, 2, 3)),
          Figure.unknown(new SourceLocation(FILE, 4, 5, 6)),
          Figure.totalOf(List.of(), new SourceLocation(FILE, 70_000, 80_000, 90_000)));

  @Test
  void comeBackAsTheyWere() {
    PackedFigures packed = PackedFigures.of(FILE, FIGURES);
    assertThat(packed.from(0, 3)).isEqualTo(FIGURES);
    assertThat(packed.from(1, 2)).isEqualTo(FIGURES.subList(1, 2));
    assertThat(packed.from(3, 3)).isEmpty();
  }

  @Test
  void allStandInOneFile() {
    assertThatThrownBy(() -> PackedFigures.of("2023/report.yaml", FIGURES))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
