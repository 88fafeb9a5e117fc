package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content that other tests start from has no findings. */
class GoodContentTest {
  @TempDir Path temp;

  @Test
  void nothingIsWrongWithTheGoodReport() {
    assertThat(ContentFolder.good(temp).sentences()).isEmpty();
  }

  @Test
  void theRealReportHasOneBlankCellAndNothingElse() {
    assertThat(ContentFolder.real(temp).places())
        .containsExactly("blank-cell WARNING 2024/report.yaml:25:39");
  }
}
