package io.github.gipsite.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every download, read back, has the figures of the archive: no more, no less, and as exact. */
class DownloadsTest extends DownloadedFigures {
  @ParameterizedTest
  @MethodSource("contents")
  void figuresCsvHasEveryFigure(Path content) throws IOException {
    Map<String, String> read = figures(CsvReader.lines(csv(build(content), "figures.csv")));
    assertThat(known(read)).isEqualTo(given(archive(content)));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void theCsvFilesOfAReportHaveItsFigures(Path content) throws IOException {
    BuiltSite site = build(content);
    Map<String, String> read = new HashMap<>();
    for (String path : site.files().keySet()) {
      if (path.matches(".+/[a-z]+\\.csv") && !path.contains("/files/")) {
        read.putAll(figures(CsvReader.lines(csv(site, path))));
      }
    }
    assertThat(read).isEqualTo(figures(CsvReader.lines(csv(site, "figures.csv"))));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void figuresXlsxHasEveryLineOfTheCsv(Path content) throws IOException {
    BuiltSite site = build(content);
    List<List<String>> rows = new ArrayList<>();
    for (List<List<Object>> sheet : workbook(site, "figures.xlsx").values()) {
      for (List<Object> row : sheet.subList(1, sheet.size())) {
        rows.add(row.stream().map(DownloadsTest::text).toList());
      }
    }
    List<List<String>> lines = CsvReader.lines(csv(site, "figures.csv"));
    assertThat(rows).containsExactlyInAnyOrderElementsOf(lines.subList(1, lines.size()));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void theDescriptionNamesTheColumnsAndAKeyThatIsOne(Path content) throws IOException {
    BuiltSite site = build(content);
    List<List<String>> lines = CsvReader.lines(csv(site, "figures.csv"));
    JsonObject resource =
        json(site, "datapackage.json").getAsJsonArray("resources").get(0).getAsJsonObject();
    JsonObject schema = resource.getAsJsonObject("schema");
    assertThat(resource.get("path").getAsString()).isEqualTo("figures.csv");
    assertThat(schema.getAsJsonArray("fields").asList())
        .extracting(field -> field.getAsJsonObject().get("name").getAsString())
        .isEqualTo(lines.get(0));
    List<Integer> key =
        schema.getAsJsonArray("primaryKey").asList().stream()
            .map(name -> lines.get(0).indexOf(name.getAsString()))
            .toList();
    assertThat(
            lines.subList(1, lines.size()).stream()
                .map(line -> key.stream().map(line::get).toList()))
        .doesNotHaveDuplicates()
        .noneMatch(values -> values.contains(""));
  }
}
