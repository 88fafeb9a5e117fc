package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that are not in the folder of their year, and what looks like one and is none. */
class MisplacedYearsTest {
  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023", "2023年", "2023/report.yml"})
  void aYearInsideAnother(String folder) {
    String report = folder.endsWith(".yml") ? folder : folder + "/report.yaml";
    good.write("2024/" + report, "year: 2023\n");
    assertThat(good.sentences()).singleElement().asString().contains("名称是 2023");
  }

  @Test
  void aYearInsideAnotherThatIsThereAlready() {
    good.write("2024/2024年/report.yaml", "year: 2024\n");
    assertThat(good.sentences()).singleElement().asString().contains("用它里面的文件换下 2024 里的");
  }

  @Test
  void aFolderWithoutAReportIsNoYear() {
    good.write("2024/2023/附表.pdf", "示例");
    assertThat(good.places()).containsExactly("unknown-file WARNING 2024/2023:1:1");
  }

  @Test
  void aReportBesideAYearThatHasOneIsPassedOver() {
    good.write("report.yaml", "year: 2024\n");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void aReportBesideAYearThatHasChaptersMayBeAnother() {
    good.move("2024/report.yaml", "report.yaml");
    assertThat(good.places()).containsExactly("unreadable-file ERROR 2024/report.yaml:1:1");
  }

  @Test
  void aSecondFolderWithoutAReportIsNone() {
    good.write("2024 - 副本/说明.txt", "示例");
    assertThat(good.places()).isEmpty();
  }
}
