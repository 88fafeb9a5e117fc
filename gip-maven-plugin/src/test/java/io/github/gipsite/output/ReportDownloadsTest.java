package io.github.gipsite.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.testkit.BuiltSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every download of a report, read back, has its figures: no more, no less, and as exact. */
class ReportDownloadsTest extends DownloadedFigures {
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
}
