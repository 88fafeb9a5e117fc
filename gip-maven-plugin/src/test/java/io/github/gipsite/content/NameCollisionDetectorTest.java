package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCollisionDetectorTest {
  private static final String AGENCY = "name: 示例局\nkind: department\n";

  @TempDir Path temp;
  private ContentFolder content;

  @BeforeEach
  void copy() {
    content = ContentFolder.good(temp.resolve("content"));
  }

  @ParameterizedTest
  @CsvSource({
    "A.pdf, a.pdf",
    "a.PDF, a.pdf",
    "示例A.pdf, 示例a.pdf",
    "caf\u00e9.pdf, cafe\u0301.pdf",
    "CAFE\u0301.pdf, caf\u00e9.pdf",
    "\u1E9B\u0323.pdf, \u1E9B\u0323.PDF",
    "F/a.pdf, f/A.pdf",
    "A.pdf, a.pdf/b.pdf",
  })
  void attachmentsThatAreOneOnManyDisks(String one, String other) {
    attach(one).attach(other);
    assertThat(content.sentences())
        .hasSize(1)
        .allMatch(said -> said.contains("“2024/files/" + one + "”"))
        .allMatch(said -> said.contains("“2024/files/" + other + "”"));
    assertThat(content.places().get(0)).startsWith("colliding-names ERROR 2024/files/");
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf, b.pdf",
    "a.pdf, a.doc",
    "F/a.pdf, f/b.pdf",
    "F/a.pdf, a.pdf",
    "Stra\u00dfe.pdf, strasse.pdf",
    "台.pdf, 臺.pdf",
    "A.pdf, \uFF21.pdf",
  })
  void attachmentsThatAreTwoOnEveryDisk(String one, String other) {
    attach(one).attach(other);
    assertThat(content.places()).isEmpty();
  }

  @Test
  void attachmentsOfTwoYearsMayHaveOneName() {
    attach("a.pdf");
    content.write("2023/report.yaml", "year: 2023\n").write("2023/files/A.pdf", "示例");
    assertThat(content.places()).noneMatch(place -> place.startsWith("colliding-names"));
  }

  @Test
  void foldersOfAgencies() {
    content.write("Jiaoyu/agency.yaml", AGENCY).write("jiaoyu/agency.yaml", AGENCY);
    assertThat(content.places()).containsExactly("colliding-names ERROR jiaoyu/agency.yaml:1:1");
    assertThat(content.sentences())
        .containsExactly(
            "“jiaoyu”和“Jiaoyu”在不少磁盘上是同一个名字"
                + " | Windows、macOS 和一部分服务器不分大小写，也不分同一个字的两种编码：一个会盖掉另一个"
                + " | 给其中一个改名，指向它的链接一起改");
  }

  @ParameterizedTest
  @CsvSource({"Trends", "trends", "ASSETS", "Search"})
  void noAgencyHasAFolderOfTheSite(String folder) {
    content.write(folder + "/agency.yaml", AGENCY);
    assertThat(content.places())
        .containsExactly("misplaced-report ERROR " + folder + "/agency.yaml:1:1");
  }

  private NameCollisionDetectorTest attach(String name) {
    content.write("2024/files/" + name, "示例");
    return this;
  }
}
