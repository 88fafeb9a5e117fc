package io.github.gipsite.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.gipsite.content.ContentReader;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.Cell;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.Indicator;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.ReportTable;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.CsvReader;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.testkit.WorkbookFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every download, read back, has the figures of the archive: no more, no less, and as exact. */
class DownloadsTest {
  @TempDir Path temp;

  static Stream<Path> contents() {
    return Stream.of(
        SampleContent.realReport(), SampleContent.allYears(), SampleContent.twoAgencies());
  }

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
  void reportXlsxHasTheFiguresOfItsTables(Path content) throws IOException {
    BuiltSite site = build(content);
    Map<String, String> read = new HashMap<>();
    for (String path : site.files().keySet()) {
      if (path.endsWith("/report.xlsx")) {
        String report = path.replace("/report.xlsx", "");
        workbook(site, path).forEach((table, rows) -> collect(report, table, rows, read));
      }
    }
    assertThat(known(read)).isEqualTo(given(archive(content)));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void reportJsonHasTheFiguresOfItsReport(Path content) throws IOException {
    BuiltSite site = build(content);
    Map<String, String> read = new HashMap<>();
    Archive archive = archive(content);
    for (ReportSeries series : archive.series()) {
      for (AnnualReport report : series.reports()) {
        JsonObject json = json(site, report.folder() + "/report.json");
        assertThat(json.get("title").getAsString()).isEqualTo(report.title());
        assertThat(json.getAsJsonObject("narratives").keySet()).hasSameSizeAs(report.narratives());
        collect(report.folder(), json, read);
      }
    }
    assertThat(known(read)).isEqualTo(given(archive));
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

  private BuiltSite build(Path content) throws IOException {
    return BuiltSite.of(content, temp);
  }

  private static Archive archive(Path content) {
    return ContentReader.read(new SourceFolder(content), Editions.builtIn(), count -> {}).archive();
  }

  /** Every cell of the content, by name; a blank is empty, which is not 0. */
  private static Map<String, String> given(Archive archive) {
    Map<String, String> given = new HashMap<>();
    for (ReportSeries series : archive.series()) {
      for (AnnualReport report : series.reports()) {
        for (ReportTable table : report.tables()) {
          for (Cell cell : table.cells()) {
            put(report.folder() + "." + cell.id(), cell.figure(), given);
          }
        }
        indicators(report.folder() + ".indicators.", report.indicators(), given);
      }
    }
    return known(given);
  }

  private static void indicators(
      String above, List<Indicator> indicators, Map<String, String> given) {
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      String name = above + (i + 1);
      indicator.figure().ifPresent(figure -> put(name + ".value", figure, given));
      List<Indicator> below = new ArrayList<>(indicator.parts());
      below.addAll(indicator.items());
      indicators(name + ".", below, given);
    }
  }

  private static void put(String name, Figure figure, Map<String, String> given) {
    given.put(name, figure.value().map(BigDecimal::toPlainString).orElse(""));
  }

  /** The cells that hold a value; a cell that should be blank and is not is one too many. */
  private static Map<String, String> known(Map<String, String> cells) {
    Map<String, String> known = new HashMap<>(cells);
    known.values().removeIf(String::isEmpty);
    assertThat(known).isNotEmpty();
    return known;
  }

  private static Map<String, String> figures(List<List<String>> lines) {
    Map<String, String> read = new HashMap<>();
    List<String> header = lines.get(0);
    for (List<String> line : lines.subList(1, lines.size())) {
      assertThat(line).hasSameSizeAs(header);
      String value = line.get(header.indexOf("value"));
      String state = line.get(header.indexOf("state"));
      assertThat(value.isEmpty()).as("%s", line).isEqualTo(!state.matches("given|computed"));
      String name =
          Stream.of("report", "table", "row", "column")
              .map(field -> line.get(header.indexOf(field)))
              .reduce((a, b) -> a + "." + b)
              .orElseThrow();
      assertThat(read.put(name, value)).as(name).isNull();
    }
    return read;
  }

  private static void collect(
      String report, String table, List<List<Object>> rows, Map<String, String> read) {
    List<Object> columns = List.of();
    for (int i = 0; i < rows.size(); i++) {
      List<Object> row = rows.get(i);
      if (row.get(1) == null) {
        i++;
        columns = rows.get(i);
      } else {
        for (int c = 2; c < row.size(); c++) {
          read.put(
              report + "." + table + "." + row.get(1) + "." + columns.get(c), text(row.get(c)));
        }
      }
    }
  }

  private static void collect(String report, JsonObject json, Map<String, String> read) {
    json.getAsJsonObject("tables")
        .asMap()
        .forEach(
            (table, rows) ->
                rows.getAsJsonObject()
                    .asMap()
                    .forEach(
                        (row, cells) ->
                            cells
                                .getAsJsonObject()
                                .asMap()
                                .forEach(
                                    (column, value) ->
                                        read.put(
                                            report + "." + table + "." + row + "." + column,
                                            text(value)))));
    for (JsonElement line : json.getAsJsonArray("indicators")) {
      JsonObject one = line.getAsJsonObject();
      read.put(
          report + ".indicators." + one.get("id").getAsString() + ".value", text(one.get("value")));
    }
  }

  private static String text(JsonElement value) {
    return value.isJsonNull() ? "" : value.getAsBigDecimal().toPlainString();
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : Optional.ofNullable(value).map(Object::toString).orElse("");
  }

  private static JsonObject json(BuiltSite site, String path) throws IOException {
    return JsonParser.parseString(Files.readString(site.folder().resolve(path))).getAsJsonObject();
  }

  private static Map<String, List<List<Object>>> workbook(BuiltSite site, String path)
      throws IOException {
    try (var in = Files.newInputStream(site.folder().resolve(path))) {
      return WorkbookFile.sheets(in);
    }
  }

  private static String csv(BuiltSite site, String path) throws IOException {
    String text = Files.readString(site.folder().resolve(path));
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    return text.substring(1);
  }
}
