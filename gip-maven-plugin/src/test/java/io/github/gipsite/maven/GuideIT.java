package io.github.gipsite.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.MavenRun;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Does what the editor's guide says, from an empty folder to a corrected site: runs every line of
 * every {@code sh} block, finds the findings of the {@code text} blocks in what is printed, deletes
 * the lines of the {@code diff} blocks, and writes the other blocks into the file that is named
 * behind their language.
 */
class GuideIT {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\S+)(?: (\\S+))?\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/");
  private static final Path SEED = Path.of("src/test/resources/seed/liangjiang-2024.txt");

  @TempDir Path temp;

  /** A step of the guide; a command may be followed by what it then prints. */
  private record Step(String language, Optional<String> file, List<String> lines) {}

  private static List<Step> steps(String guide) throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "docs", guide)));
    return block
        .results()
        .map(
            found ->
                new Step(
                    found.group(1),
                    Optional.ofNullable(found.group(2)),
                    found.group(3).lines().toList()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"editor-guide.zh-CN.md", "editor-guide.md"})
  void everyCommandDoesWhatTheGuideSays(String guide) throws IOException, InterruptedException {
    Path office = temp.resolve("office");
    MavenRun maven = MavenRun.in(office, temp.resolve("bin"));
    maven.command("rsync", "test -f target/site/index.html && echo \"rsync $*\"");
    String seed = Files.readString(SEED).replace("重庆两江新区", "示例新区").replace("两江新区", "示例新区");
    Files.writeString(temp.resolve("2024.txt"), seed);

    String printed = "";
    int exit = 0;
    List<Step> steps = steps(guide);
    for (Step step : steps) {
      switch (step.language()) {
        case "sh" -> {
          for (String command : step.lines()) {
            assertThat(exit).as("before " + command + ":\n" + printed).isZero();
            beforehand(command, office);
            MavenRun.Outcome outcome = run(maven, command);
            exit = outcome.exit();
            printed = outcome.output();
          }
        }
        case "text" -> {
          assertThat(lines(printed)).containsSubsequence(step.lines());
          exit = 0;
        }
        case "diff" -> delete(step, office.resolve(step.file().orElseThrow()));
        default -> write(step, office.resolve(step.file().orElseThrow()));
      }
    }
    assertThat(exit).as(printed).isZero();
    assertTheYear(office);
    assertThat(Files.readString(office.resolve("target/site/2025/index.html")))
        .contains("新收政府信息公开申请 21 件，上年是 370 件")
        .contains("漏计一件行政处罚");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN.md", "md"})
  void everyCommandOfTheReferenceIsInTheGuide(String language) throws IOException {
    List<String> guide =
        steps("editor-guide." + language).stream()
            .filter(step -> step.language().equals("sh"))
            .flatMap(step -> step.lines().stream())
            .toList();
    String reference = Files.readString(Path.of("..", "docs", "reference." + language));
    assertThat(Pattern.compile("mvn [^`|]+").matcher(reference).results().map(MatchResult::group))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            command -> assertThat(guide).anyMatch(line -> (line + " ").startsWith(command + " ")));
  }

  /** The clerk puts the report there before importing it; the folder has been empty for init. */
  private void beforehand(String command, Path office) throws IOException {
    if (command.contains("site:import")) {
      Files.copy(temp.resolve("2024.txt"), office.resolve("2024.txt"));
    }
  }

  private static MavenRun.Outcome run(MavenRun maven, String command)
      throws IOException, InterruptedException {
    return command.contains("site:serve")
        ? maven.runUntil(command, GuideIT::answers)
        : maven.run(command);
  }

  /** Whether the page is there whose address was printed. */
  private static boolean answers(String printed) throws IOException, InterruptedException {
    Matcher address = ADDRESS.matcher(printed);
    if (!address.find()) {
      return false;
    }
    HttpRequest request = HttpRequest.newBuilder(URI.create(address.group())).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode() == 200;
  }

  /** What Maven printed, without its own marks of level. */
  private static List<String> lines(String printed) {
    return printed.lines().map(line -> line.replaceFirst("^\\[[A-Z]+] ", "")).toList();
  }

  /**
   * As the clerk does: a chapter becomes what is shown, of figures only the lines that are shown.
   */
  private static void write(Step step, Path file) throws IOException {
    if (!step.language().equals("yaml")) {
      Files.write(file, step.lines());
    } else if (step.lines().get(0).equals("corrections:")) {
      Files.writeString(file, Files.readString(file) + String.join("\n", step.lines()) + "\n");
    } else {
      String report = Files.readString(file);
      for (String line : step.lines()) {
        report = withLine(report, line);
      }
      // 其余各行，没有发生的都写 0
      Files.writeString(file, file.endsWith("2025/report.yaml") ? blanksAsNought(report) : report);
    }
  }

  /** Deletes the lines that begin with what is shown behind a minus sign. */
  private static void delete(Step step, Path file) throws IOException {
    String text = Files.readString(file);
    for (String line : step.lines()) {
      String shorter = text.replaceFirst("(?m)^" + Pattern.quote(line.substring(1)) + ".*\n", "");
      assertThat(shorter).as(line).isNotEqualTo(text);
      text = shorter;
    }
    Files.writeString(file, text);
  }

  private static String withLine(String report, String line) {
    String key = line.substring(0, line.indexOf(':') + 1);
    Matcher there = Pattern.compile("(?m)^" + Pattern.quote(key) + ".*$").matcher(report);
    assertThat(there.find()).as(key).isTrue();
    return report.substring(0, there.start()) + line + report.substring(there.end());
  }

  private static String blanksAsNought(String report) {
    return Pattern.compile("(?m)^[^#\n]*")
        .matcher(report)
        .replaceAll(row -> Matcher.quoteReplacement(row.group().replace('~', '0')));
  }

  /** What was imported is what the report says, and the new year took over what goes on. */
  private static void assertTheYear(Path office) throws IOException {
    assertThat(Files.readString(office.resolve("2024/report.yaml")))
        .contains("[363, 7, 0, 0, 0, 0, 370]");
    assertThat(Files.readString(office.resolve("2025/report.yaml")))
        .contains("[16, 0, 0, 0, 0, 0, 16]");
  }
}
