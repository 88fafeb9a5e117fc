package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.NewYearCreation;
import io.github.gipsite.SiteImport;
import io.github.gipsite.SiteInit;
import io.github.gipsite.SiteUpdate;
import io.github.gipsite.bundle.Changelog;
import io.github.gipsite.bundle.Tool;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.publish.OutputFolderGuard;
import io.github.gipsite.testkit.ContentScenario;
import io.github.gipsite.testkit.FaultMatrix;
import io.github.gipsite.testkit.FaultScenario;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.SampleTool;
import io.github.gipsite.testkit.SiteScenario;
import io.github.gipsite.testkit.SiteScenario.Before;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that fails at any moment of a run. Every test run tries each fault at a few moments;
 * {@code -Dgip.faults=all} at all of them, and prints how many there are.
 */
class FaultMatrixTest {
  private static final boolean IS_WHOLE = System.getProperty("gip.faults", "").equals("all");
  private static final Messages CHINESE = Messages.in(Locale.CHINA);

  @TempDir private Path temp;
  private Path start;

  @Test
  void theFirstBuild() throws Exception {
    assertThatItHolds("first build", 1, new SiteScenario(temp, Before.NOTHING));
  }

  @Test
  void aBuildThatChangesNothing() throws Exception {
    assertThatItHolds("unchanged rebuild", 1, new SiteScenario(temp, Before.THE_SAME));
  }

  @Test
  void aBuildOfOtherContent() throws Exception {
    assertThatItHolds("changed rebuild", 1, new SiteScenario(temp, Before.ANOTHER));
  }

  @Test
  void anImport() throws Exception {
    start();
    assertThatItHolds("import", 2, new ContentScenario(temp, start, FaultMatrixTest::importSeed));
  }

  @Test
  void anImportInPlaceOfTheYearThatInitWrote() throws Exception {
    start();
    init(start);
    assertThatItHolds(
        "import after init", 2, new ContentScenario(temp, start, FaultMatrixTest::importSeed));
  }

  @Test
  void aNewYear() throws Exception {
    start();
    FolderContents.copy(Path.of("src/test/resources/good"), start.resolve("content"));
    assertThatItHolds("new-year", 2, new ContentScenario(temp, start, FaultMatrixTest::newYear));
  }

  @Test
  void aNewRepository() throws Exception {
    start();
    assertThatItHolds("init", 2, new ContentScenario(temp, start, FaultMatrixTest::init));
  }

  @Test
  void aNewRepositoryThatCarriesThePlugin() throws Exception {
    start();
    Tool tool = SampleTool.withLibrary(temp.resolve("tools"), "0.1.0");
    assertThatItHolds(
        "init with plugin", 2, new ContentScenario(temp, start, folder -> init(folder, tool)));
  }

  @Test
  void anotherVersionInARepository() throws Exception {
    start();
    init(start, SampleTool.withLibrary(temp.resolve("tools"), "0.1.0"));
    Tool tool = SampleTool.alone(temp.resolve("tools"), "0.2.0");
    assertThatItHolds(
        "update", 2, new ContentScenario(temp, start, folder -> update(folder, tool)));
  }

  private void start() throws Exception {
    start = Files.createDirectories(temp.resolve("start"));
    Files.copy(Path.of("src/test/resources/seed/liangjiang-2024.txt"), start.resolve("report.txt"));
  }

  private static void importSeed(Path folder) throws Exception {
    OutputFolderGuard guard =
        new OutputFolderGuard(folder.resolve("content"), folder.resolve("target"), false);
    List<String> told =
        new SiteImport(folder.resolve("content"), folder.resolve("gip"), guard, CHINESE)
            .run(folder.resolve("report.txt"), "", Optional.empty());
    Path trace = folder.resolve("gip/import.txt");
    assertThat(told.toString().contains("每个数字取自哪一格："))
        .as("a trace is spoken of where there is one")
        .isEqualTo(Files.exists(Path.of(trace.toString())));
  }

  private static void newYear(Path folder) throws Exception {
    new NewYearCreation(folder.resolve("content")).create(Optional.empty(), Optional.empty());
  }

  private static void init(Path folder) throws Exception {
    init(folder, SampleTool.NOT_CARRIED);
  }

  private static void init(Path folder, Tool tool) throws Exception {
    new SiteInit(folder.resolve("content")).create(FaultMatrixTest::answer, tool);
  }

  private static void update(Path folder, Tool tool) throws Exception {
    new SiteUpdate(folder.resolve("content"), Changelog.builtIn()).run(tool, CHINESE);
  }

  private static Optional<String> answer(String question) {
    return switch (question) {
      case "title" -> Optional.of("重庆两江新区政府信息公开工作年度报告");
      case "agencyName" -> Optional.of("重庆两江新区");
      case "kind" -> Optional.of("government");
      case "previous" -> Optional.of("no");
      default -> Optional.of("2024");
    };
  }

  private static void assertThatItHolds(String name, int points, FaultScenario scenario)
      throws Exception {
    FaultMatrix matrix = new FaultMatrix(name, scenario);
    if (IS_WHOLE) {
      matrix.whole().table().forEach(System.out::println);
    } else {
      matrix.sample(points);
    }
    assertThat(matrix.problems()).as(String.join("\n", matrix.table())).isEmpty();
  }
}
