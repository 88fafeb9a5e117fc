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

/** A built site with its figures: those of the content, and those of its CSV files. */
abstract class DownloadedFigures {
  @TempDir Path temp;

  static Stream<Path> contents() {
    return Stream.of(
        SampleContent.realReport(), SampleContent.allYears(), SampleContent.twoAgencies());
  }

  BuiltSite build(Path content) throws IOException {
    return BuiltSite.of(content, temp);
  }

  static Archive archive(Path content) {
    return ContentReader.read(new SourceFolder(content), Editions.builtIn(), count -> {}).archive();
  }

  /** Every cell of the content, by name; a blank is empty, which is not 0. */
  static Map<String, String> given(Archive archive) {
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

  static void indicators(String above, List<Indicator> indicators, Map<String, String> given) {
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      String name = above + (i + 1);
      indicator.figure().ifPresent(figure -> put(name + ".value", figure, given));
      List<Indicator> below = new ArrayList<>(indicator.parts());
      below.addAll(indicator.items());
      indicators(name + ".", below, given);
    }
  }

  static void put(String name, Figure figure, Map<String, String> given) {
    given.put(name, figure.value().map(BigDecimal::toPlainString).orElse(""));
  }

  /** The cells that hold a value; a cell that should be blank and is not is one too many. */
  static Map<String, String> known(Map<String, String> cells) {
    Map<String, String> known = new HashMap<>(cells);
    known.values().removeIf(String::isEmpty);
    assertThat(known).isNotEmpty();
    return known;
  }

  static Map<String, String> figures(List<List<String>> lines) {
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

  static String text(JsonElement value) {
    return value.isJsonNull() ? "" : value.getAsBigDecimal().toPlainString();
  }

  static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : Optional.ofNullable(value).map(Object::toString).orElse("");
  }

  static JsonObject json(BuiltSite site, String path) throws IOException {
    return JsonParser.parseString(Files.readString(site.folder().resolve(path))).getAsJsonObject();
  }

  static Map<String, List<List<Object>>> workbook(BuiltSite site, String path) throws IOException {
    try (var in = Files.newInputStream(site.folder().resolve(path))) {
      return WorkbookFile.sheets(in);
    }
  }

  static String csv(BuiltSite site, String path) throws IOException {
    String text = Files.readString(site.folder().resolve(path));
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    return text.substring(1);
  }
}
